package io.patchbay.slee.container.profile;

import org.jspecify.annotations.Nullable;

/**
 * The values of a profile as its transaction sees and changes them. Confined to the transaction.
 */
final class TransactionValues implements ProfileValues {
    private final TableWork work;
    private final String name;

    TransactionValues(TableWork work, String name) {
        this.work = work;
        this.name = name;
    }

    @Override
    public @Nullable Object get(int attribute) {
        return work.read(name, attribute);
    }

    @Override
    public void set(int attribute, @Nullable Object value) {
        work.write(name, attribute, value);
    }

    @Override
    public String toString() {
        return name;
    }
}
