package io.patchbay.slee.container;

import io.patchbay.slee.container.deployment.ComponentRepository;
import io.patchbay.slee.container.deployment.SbbComponent;
import io.patchbay.slee.container.deployment.ServiceComponent;
import io.patchbay.slee.container.sbb.SbbRoom;
import io.patchbay.slee.container.sbb.ServiceSbb;
import io.patchbay.slee.model.descriptor.SbbClasses.ChildRelationMethod;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.slee.SbbID;
import javax.slee.ServiceID;

/**
 * Puts the SBBs of a service together: the root and everything below it, each SBB once. Confined to
 * the installation lock. Specification: chapter 3 and 6.3.
 */
final class ServiceAssembly {
    private final ComponentRepository repository;
    private final SbbRoom room;
    private final Environments environments;

    ServiceAssembly(ComponentRepository repository, SbbRoom room, Environments environments) {
        this.repository = repository;
        this.room = room;
        this.environments = environments;
    }

    /** All SBBs of the service by id, the root first. */
    Map<SbbID, ServiceSbb> sbbs(ServiceComponent service) {
        Map<SbbID, ServiceSbb> sbbs = new LinkedHashMap<>();
        add(service.id(), service.model().rootSbb(), sbbs);
        return sbbs;
    }

    private ServiceSbb add(ServiceID service, SbbID id, Map<SbbID, ServiceSbb> sbbs) {
        ServiceSbb known = sbbs.get(id);
        if (known != null) {
            return known;
        }
        SbbComponent component =
                repository
                        .find(id, SbbComponent.class)
                        .orElseThrow(() -> new IllegalStateException(id + " is not installed"));
        ServiceSbb sbb =
                new ServiceSbb(
                        service,
                        component.classes(),
                        environments.of(service, component.model()),
                        room);
        sbbs.put(id, sbb);
        for (ChildRelationMethod relation : component.model().classes().childRelations()) {
            sbb.addChild(add(service, relation.child(), sbbs));
        }
        return sbb;
    }
}
