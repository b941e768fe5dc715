package io.patchbay.slee.testkit.whole;

/** The attributes of a tone. */
public interface ToneCmp {
    String getTone();

    void setTone(String tone);
}
