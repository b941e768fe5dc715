package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.naming.ComponentEnvironment;
import javax.slee.facilities.Tracer;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.Nullable;

/** What profile objects reach outside of their room. Thread-safe. */
public interface ProfilePorts {
    /**
     * A tracer whose source is a profile table. Specification: 13.3.
     *
     * @param table the table's name
     * @param name the tracer's name
     * @return always the same tracer for the same arguments
     */
    Tracer tracer(String table, String name);

    /**
     * A usage parameter set of a profile table. Specification: 11.4.2.
     *
     * @param spec the table's specification
     * @param table the table's name
     * @param set its name, null for the unnamed set
     * @return an instance of the specification's usage parameters interface
     * @throws UnrecognizedUsageParameterSetNameException if there is no such set
     */
    Object usage(ProfileSpecificationID spec, String table, @Nullable String set)
            throws UnrecognizedUsageParameterSetNameException;

    /**
     * A table was removed or has another name now: what is kept under its name may go.
     *
     * @param table the name
     */
    default void tableGone(String table) {}

    /**
     * The naming environment of a profile specification's objects. Specification: 10.19.4.
     *
     * @param spec the profile specification
     * @return its environment, null for none
     */
    @Nullable ComponentEnvironment environment(ProfileSpecificationID spec);
}
