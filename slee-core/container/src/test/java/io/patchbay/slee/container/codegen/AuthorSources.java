package io.patchbay.slee.container.codegen;

/** Pieces of author source. Stateless. */
final class AuthorSources {

    private AuthorSources() {}

    /** The beginning of a public abstract SBB class in package a; the caller closes it. */
    static String sbb(String name) {
        return "package a; import javax.slee.*; public abstract class "
                + name
                + " implements Sbb {"
                + " public void sbbActivate() {}"
                + " public void sbbCreate() {}"
                + " public void sbbExceptionThrown(Exception e, Object o,"
                + " ActivityContextInterface a) {}"
                + " public void sbbLoad() {}"
                + " public void sbbPassivate() {}"
                + " public void sbbPostCreate() {}"
                + " public void sbbRemove() {}"
                + " public void sbbRolledBack(RolledBackContext c) {}"
                + " public void sbbStore() {}"
                + " public void setSbbContext(SbbContext c) {}"
                + " public void unsetSbbContext() {}";
    }

    static String field(String type, String name) {
        return "public abstract "
                + type
                + " get"
                + name
                + "(); public abstract void set"
                + name
                + "("
                + type
                + " value);";
    }
}
