package io.patchbay.slee.container;

import io.patchbay.slee.container.deployment.ComponentRepository;
import io.patchbay.slee.container.deployment.SbbComponent;
import io.patchbay.slee.container.resource.LinkUsers;
import io.patchbay.slee.container.resource.RaEntity;
import io.patchbay.slee.container.resource.ResourceAdaptors;
import io.patchbay.slee.container.sbb.ServiceSbb;
import io.patchbay.slee.container.service.ServiceLinks;
import io.patchbay.slee.model.descriptor.RaTypeBinding;
import io.patchbay.slee.model.descriptor.RaTypeBinding.RaEntityBinding;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.slee.SbbID;
import javax.slee.ServiceID;

/**
 * Which services need which resource adaptor entity links: what keeps a service from starting, and
 * a link from being unbound. Thread-safe. Specification: 6.13.3.
 */
final class LinkUse implements LinkUsers, ServiceLinks {
    private final ComponentRepository repository;
    private final Supplier<ResourceAdaptors> adaptors;
    private final Map<ServiceID, Set<String>> inUse = new ConcurrentHashMap<>();

    LinkUse(ComponentRepository repository, Supplier<ResourceAdaptors> adaptors) {
        this.repository = repository;
        this.adaptors = adaptors;
    }

    @Override
    public Collection<SbbID> boundSbbs(String linkName) {
        return repository.all(SbbComponent.class).stream()
                .filter(sbb -> links(sbb.model()).anyMatch(linkName::equals))
                .map(SbbComponent::id)
                .toList();
    }

    @Override
    public Optional<ServiceID> liveUser(String linkName) {
        return inUse.entrySet().stream()
                .filter(entry -> entry.getValue().contains(linkName))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public List<String> unbound(Collection<ServiceSbb> sbbs) {
        List<String> missing = new ArrayList<>();
        for (ServiceSbb sbb : sbbs) {
            for (RaTypeBinding binding : sbb.descriptor().raTypeBindings()) {
                links(binding).filter(link -> !isBound(binding, link)).forEach(missing::add);
            }
        }
        return missing.stream().distinct().toList();
    }

    private boolean isBound(RaTypeBinding binding, String link) {
        RaEntity entity = adaptors.get().linked(link);
        return entity != null
                && entity.definition().descriptor().raTypes().contains(binding.raType());
    }

    @Override
    public void use(ServiceID service, Collection<ServiceSbb> sbbs) {
        inUse.put(
                service,
                sbbs.stream()
                        .flatMap(sbb -> links(sbb.descriptor()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public void release(ServiceID service) {
        inUse.remove(service);
    }

    private static Stream<String> links(SbbComponentDescriptor sbb) {
        return sbb.raTypeBindings().stream().flatMap(LinkUse::links);
    }

    private static Stream<String> links(RaTypeBinding binding) {
        return binding.entityBindings().stream()
                .map(RaEntityBinding::entityLink)
                .flatMap(Optional::stream);
    }
}
