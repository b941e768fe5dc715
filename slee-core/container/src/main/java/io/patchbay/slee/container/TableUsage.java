package io.patchbay.slee.container;

import io.patchbay.slee.container.deployment.ComponentRepository;
import io.patchbay.slee.container.deployment.ProfileSpecComponent;
import io.patchbay.slee.container.facilities.usage.UsageSets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.slee.management.ProfileTableNotification;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.usage.NoUsageParametersInterfaceDefinedException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.Nullable;

/** The usage parameter sets of profile tables. Thread-safe. Specification: chapter 11. */
final class TableUsage {
    private final ComponentRepository repository;
    private final Map<String, UsageSets> sets = new ConcurrentHashMap<>();

    TableUsage(ComponentRepository repository) {
        this.repository = repository;
    }

    /** The sets of a table, empty if its specification declares no usage parameters interface. */
    Optional<UsageSets> find(ProfileSpecificationID spec, String table) {
        return repository
                .find(spec, ProfileSpecComponent.class)
                .flatMap(ProfileSpecComponent::usage)
                .map(classes ->
                        sets.computeIfAbsent(
                                table,
                                name ->
                                        new UsageSets(
                                                new ProfileTableNotification(name), classes)));
    }

    Object parameters(ProfileSpecificationID spec, String table, @Nullable String name)
            throws UnrecognizedUsageParameterSetNameException {
        UsageSets known =
                find(spec, table)
                        .orElseThrow(() ->
                                new NoUsageParametersInterfaceDefinedException(
                                        "Profile table "
                                                + table
                                                + " has no usage parameters: "
                                                + spec
                                                + " declares no usage parameters interface"));
        return (name == null ? known.defaultSet() : known.set(name)).parameters();
    }

    void gone(String table) {
        sets.remove(table);
    }
}
