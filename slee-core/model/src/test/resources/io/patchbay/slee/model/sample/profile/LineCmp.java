package com.example.profile;

public interface LineCmp {
    String getNumber();

    void setNumber(String number);

    int getWeight();

    void setWeight(int weight);

    boolean getBarred();

    void setBarred(boolean barred);

    String[] getAliases();

    void setAliases(String[] aliases);
}
