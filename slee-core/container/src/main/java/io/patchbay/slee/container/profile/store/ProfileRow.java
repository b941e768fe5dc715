package io.patchbay.slee.container.profile.store;

import org.jspecify.annotations.Nullable;

/**
 * The committed state of one profile. Immutable: neither the array nor a value in it is ever
 * changed or given to a component without copying.
 */
public final class ProfileRow {
    private final String name;
    private final @Nullable Object[] values;
    private final long version;

    /**
     * Makes a row.
     *
     * @param name the profile's name; empty for the default profile
     * @param values attribute values in the order of the schema; not copied
     * @param version grows with every commit of the profile
     */
    public ProfileRow(String name, @Nullable Object[] values, long version) {
        this.name = name;
        this.values = values;
        this.version = version;
    }

    /**
     * The profile's name.
     *
     * @return its name, empty for the default profile
     */
    public String name() {
        return name;
    }

    /**
     * A value.
     *
     * @param attribute the attribute's place
     * @return the kept value; copy it before it leaves the kernel
     */
    public @Nullable Object get(int attribute) {
        return values[attribute];
    }

    /**
     * All values, to be changed by the caller.
     *
     * @return a new array of the kept values
     */
    public @Nullable Object[] copyOfValues() {
        return values.clone();
    }

    /**
     * The version.
     *
     * @return a number that grows with every commit
     */
    public long version() {
        return version;
    }

    @Nullable Object[] values() {
        return values;
    }

    @Override
    public String toString() {
        return name + "#" + version;
    }
}
