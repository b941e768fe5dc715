package io.patchbay.slee.container.resource;

import io.patchbay.slee.container.facilities.PrintableName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.slee.InvalidArgumentException;
import javax.slee.ServiceID;
import javax.slee.management.DependencyException;
import javax.slee.management.LinkNameAlreadyBoundException;
import javax.slee.management.UnrecognizedLinkNameException;
import org.jspecify.annotations.Nullable;

/** Which link name means which entity. Thread-safe. Specification: 15.4, 6.13.3. */
final class EntityLinks {
    private final LinkUsers users;
    private final Map<String, RaEntity> links = new ConcurrentHashMap<>();

    EntityLinks(LinkUsers users) {
        this.users = users;
    }

    void bind(RaEntity entity, String link)
            throws InvalidArgumentException, LinkNameAlreadyBoundException {
        Optional<String> refusal = PrintableName.refusal(link);
        if (refusal.isPresent()) {
            throw new InvalidArgumentException(
                    "Cannot bind link name \"" + link + "\": " + refusal.get());
        }
        RaEntity bound = links.putIfAbsent(link, entity);
        if (bound != null) {
            throw new LinkNameAlreadyBoundException(
                    "Cannot bind link name \""
                            + link
                            + "\" to resource adaptor entity "
                            + entity.name()
                            + ": it is bound to "
                            + bound.name()
                            + "; unbind it first");
        }
    }

    void unbind(String link) throws UnrecognizedLinkNameException, DependencyException {
        entity(link);
        Optional<ServiceID> user = users.liveUser(link);
        if (user.isPresent()) {
            throw new DependencyException(
                    "Cannot unbind link name \""
                            + link
                            + "\": "
                            + user.get()
                            + " uses it and is not inactive; deactivate the service first");
        }
        links.remove(link);
    }

    RaEntity entity(String link) throws UnrecognizedLinkNameException {
        RaEntity entity = find(link);
        if (entity == null) {
            throw new UnrecognizedLinkNameException(
                    "Link name \"" + link + "\" is not bound; bound are " + names());
        }
        return entity;
    }

    @Nullable RaEntity find(String link) {
        return links.get(Objects.requireNonNull(link, "link name"));
    }

    List<String> names() {
        return List.copyOf(new TreeSet<>(links.keySet()));
    }

    List<String> names(RaEntity entity) {
        return names().stream().filter(link -> links.get(link) == entity).toList();
    }
}
