package com.example.profile;

public interface LineUsage {
    void incrementLookups(long n);
}
