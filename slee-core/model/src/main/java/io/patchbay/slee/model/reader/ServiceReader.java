package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.ServiceComponentDescriptor;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.Optional;
import javax.slee.SbbID;
import javax.slee.ServiceID;

/** Reads a service. Confined to one thread. */
final class ServiceReader {

    private final ReadContext context;

    ServiceReader(ReadContext context) {
        this.context = context;
    }

    Optional<ServiceComponentDescriptor> read(XmlElement element) {
        Optional<ServiceID> id = context.serviceId(element);
        Optional<SbbID> rootSbb = element.child("root-sbb").flatMap(context::sbbId);
        byte priority = context.priority(element);
        if (id.isEmpty() || rootSbb.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ServiceComponentDescriptor(
                        id.get(),
                        context.version(),
                        element.location(),
                        rootSbb.get(),
                        priority,
                        element.optionalText("address-profile-table"),
                        element.optionalText("resource-info-profile-table")));
    }
}
