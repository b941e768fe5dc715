package io.patchbay.slee.container.codegen.contract.profile;

import java.util.Collection;
import javax.slee.profile.ProfileLocalObject;
import javax.slee.profile.ProfileTable;
import org.jspecify.annotations.Nullable;

/** The kernel's side of a profile table. Thread-safe. Specification: 10.8. */
public interface ProfileTableAccess extends ProfileTable {

    /**
     * Runs a static query.
     *
     * @param query index in the descriptor's queries
     * @param arguments the query's parameters, boxed, in their order
     * @return local objects of the profiles that match
     */
    Collection<ProfileLocalObject> query(int query, @Nullable Object[] arguments);
}
