package com.example.profile;

import java.util.Collection;
import javax.slee.profile.ProfileTable;

public interface LineTable extends ProfileTable {
    Collection queryHeavy(int least, String prefix);
}
