package io.patchbay.slee.container.profile;

import javax.slee.Address;
import org.jspecify.annotations.NullUnmarked;

/** The CMP interface of the tests' profile specification. */
@NullUnmarked
public interface SubscriberCmp {
    String getNumber();

    void setNumber(String number);

    String getName();

    void setName(String name);

    int getAge();

    void setAge(int age);

    boolean getBarred();

    void setBarred(boolean barred);

    String[] getTags();

    void setTags(String[] tags);

    Address getHome();

    void setHome(Address home);
}
