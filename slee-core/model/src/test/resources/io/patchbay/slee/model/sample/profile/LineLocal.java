package com.example.profile;

public interface LineLocal extends LineCmp, javax.slee.profile.ProfileLocalObject {
    boolean matches(String number);
}
