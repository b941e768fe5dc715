package com.example.profile;

public interface LineManagement {
    String getNumber();

    void reset();
}
