package io.patchbay.slee.container.naming;

import java.util.Iterator;
import java.util.List;
import javax.naming.NamingEnumeration;

/** The names of one level, as JNDI enumerates them. Confined to its thread. */
final class ListEnumeration<T> implements NamingEnumeration<T> {
    private final Iterator<T> items;

    ListEnumeration(List<T> items) {
        this.items = items.iterator();
    }

    @Override
    public T next() {
        return items.next();
    }

    @Override
    public T nextElement() {
        return items.next();
    }

    @Override
    public boolean hasMore() {
        return items.hasNext();
    }

    @Override
    public boolean hasMoreElements() {
        return items.hasNext();
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
