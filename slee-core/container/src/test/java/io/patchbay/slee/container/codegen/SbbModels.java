package io.patchbay.slee.container.codegen;

import io.patchbay.slee.model.descriptor.EventEntry;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.SbbClasses;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import io.patchbay.slee.model.descriptor.SleeVersion;
import io.patchbay.slee.model.descriptor.UsageInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.profile.ProfileSpecificationID;
import org.jspecify.annotations.Nullable;

/** Builds SBB descriptors for tests. Confined to its test. */
final class SbbModels {

    static final Location HERE = Location.of("sbb.jar", "META-INF/sbb-jar.xml");

    private final String abstractClass;
    private final List<SbbClasses.CmpField> fields = new ArrayList<>();
    private final List<SbbClasses.ChildRelationMethod> children = new ArrayList<>();
    private final List<SbbClasses.ProfileCmpMethod> profiles = new ArrayList<>();
    private final List<EventEntry> events = new ArrayList<>();
    private @Nullable String local;
    private @Nullable String aci;
    private @Nullable UsageInterface usage;

    private SbbModels(String abstractClass) {
        this.abstractClass = abstractClass;
    }

    static SbbModels of(String abstractClass) {
        return new SbbModels(abstractClass);
    }

    static EventTypeID event(String name) {
        return new EventTypeID(name, "test", "1");
    }

    SbbModels field(String... names) {
        for (String name : names) {
            fields.add(new SbbClasses.CmpField(name, Optional.empty(), HERE));
        }
        return this;
    }

    SbbModels child(String method) {
        children.add(
                new SbbClasses.ChildRelationMethod(
                        method, new SbbID("child", "test", "1"), (byte) 0, HERE));
        return this;
    }

    SbbModels profile(String method) {
        ProfileSpecificationID id = new ProfileSpecificationID("p", "test", "1");
        profiles.add(new SbbClasses.ProfileCmpMethod(method, id, HERE));
        return this;
    }

    SbbModels event(String name, EventEntry.Direction direction) {
        return event(name, direction, null);
    }

    SbbModels event(String name, EventEntry.Direction direction, @Nullable String selector) {
        events.add(
                new EventEntry(
                        name,
                        event(name),
                        direction,
                        selector != null,
                        false,
                        true,
                        Set.of(),
                        Optional.ofNullable(selector),
                        Optional.empty(),
                        HERE));
        return this;
    }

    SbbModels local(String name) {
        local = name;
        return this;
    }

    SbbModels aci(String name) {
        aci = name;
        return this;
    }

    SbbModels usage(String name, String... notified) {
        List<UsageInterface.Parameter> parameters = new ArrayList<>();
        for (String parameter : notified) {
            parameters.add(new UsageInterface.Parameter(parameter, true, HERE));
        }
        usage = new UsageInterface(name, parameters);
        return this;
    }

    SbbComponentDescriptor build() {
        return new SbbComponentDescriptor(
                new SbbID("sbb", "test", "1"),
                SleeVersion.V1_1,
                HERE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new SbbClasses(
                        abstractClass,
                        false,
                        fields,
                        children,
                        profiles,
                        Optional.ofNullable(local)
                                .map(n -> new SbbClasses.LocalInterface(n, false)),
                        Optional.ofNullable(aci),
                        Optional.ofNullable(usage)),
                Optional.empty(),
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
