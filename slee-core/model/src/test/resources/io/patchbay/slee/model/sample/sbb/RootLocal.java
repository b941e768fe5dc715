package com.example.sbb;

public interface RootLocal extends javax.slee.SbbLocalObject {
    void ping(String text);
}
