package com.example.sbb;

public interface Usage {
    void incrementCalls(long n);

    void sampleSeconds(long n);

    long getCalls();
}
