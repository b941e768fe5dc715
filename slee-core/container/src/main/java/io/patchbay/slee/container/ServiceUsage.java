package io.patchbay.slee.container;

import io.patchbay.slee.container.codegen.UsageClasses;
import io.patchbay.slee.container.facilities.usage.UsageSets;
import io.patchbay.slee.container.sbb.ServiceSbb;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.management.SbbNotification;
import javax.slee.usage.NoUsageParametersInterfaceDefinedException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.Nullable;

/** The usage parameter sets of SBBs in services. Thread-safe. Specification: chapter 11. */
final class ServiceUsage {
    private record Key(ServiceID service, SbbID sbb) {}

    private final Map<Key, UsageSets> sets = new ConcurrentHashMap<>();

    void installed(ServiceSbb sbb) {
        UsageClasses classes = sbb.classes().usage();
        if (classes != null) {
            sets.put(
                    new Key(sbb.service(), sbb.id()),
                    new UsageSets(new SbbNotification(sbb.service(), sbb.id()), classes));
        }
    }

    void uninstalled(ServiceID service) {
        sets.keySet().removeIf(key -> key.service().equals(service));
    }

    /** The sets of one SBB, empty if it declares no usage parameters interface. */
    Optional<UsageSets> find(ServiceID service, SbbID sbb) {
        return Optional.ofNullable(sets.get(new Key(service, sbb)));
    }

    Object parameters(ServiceID service, SbbID sbb, @Nullable String name)
            throws UnrecognizedUsageParameterSetNameException {
        UsageSets known = sets.get(new Key(service, sbb));
        if (known == null) {
            throw new NoUsageParametersInterfaceDefinedException(
                    sbb + " declares no usage parameters interface");
        }
        return (name == null ? known.defaultSet() : known.set(name)).parameters();
    }
}
