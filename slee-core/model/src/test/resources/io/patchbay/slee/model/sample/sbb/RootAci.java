package com.example.sbb;

public interface RootAci extends javax.slee.ActivityContextInterface {
    String getCaller();

    void setCaller(String caller);
}
