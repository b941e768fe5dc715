package io.patchbay.slee.model.descriptor;

/** The version of the component contract that a descriptor was written for. Immutable. */
public enum SleeVersion {
    /** JAIN SLEE 1.0 (JSR 22). */
    V1_0("1.0"),
    /** JAIN SLEE 1.1 (JSR 240). */
    V1_1("1.1");

    private final String text;

    SleeVersion(String text) {
        this.text = text;
    }

    /**
     * The number as people write it.
     *
     * @return {@code "1.0"} or {@code "1.1"}
     */
    public String text() {
        return text;
    }
}
