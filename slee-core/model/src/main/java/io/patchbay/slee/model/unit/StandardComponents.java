package io.patchbay.slee.model.unit;

import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.EventTypeComponentDescriptor;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.ProfileClasses;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.SleeVersion;
import io.patchbay.slee.model.spec.Spec;
import java.util.List;
import java.util.Optional;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.profile.ProfileSpecificationID;

/**
 * The components that every SLEE brings along. Stateless.
 *
 * <p>Specification: chapters 8 and 10.
 */
@Spec("A11")
public final class StandardComponents {

    /** The vendor of all of them. */
    public static final String VENDOR = "javax.slee";

    private static final Location WHERE = Location.of("the SLEE", "");
    private static final String PROFILE = "javax.slee.profile.";

    private StandardComponents() {}

    /**
     * All standard event types and profile specifications.
     *
     * @return the components
     */
    public static List<ComponentModel> all() {
        return List.of(
                event("javax.slee.ActivityEndEvent", SleeVersion.V1_0),
                event("javax.slee.facilities.TimerEvent", SleeVersion.V1_0),
                event("javax.slee.serviceactivity.ServiceStartedEvent", SleeVersion.V1_0),
                event("javax.slee.serviceactivity.ServiceStartedEvent", SleeVersion.V1_1),
                event(PROFILE + "ProfileAddedEvent", SleeVersion.V1_0),
                event(PROFILE + "ProfileAddedEvent", SleeVersion.V1_1),
                event(PROFILE + "ProfileUpdatedEvent", SleeVersion.V1_0),
                event(PROFILE + "ProfileUpdatedEvent", SleeVersion.V1_1),
                event(PROFILE + "ProfileRemovedEvent", SleeVersion.V1_0),
                event(PROFILE + "ProfileRemovedEvent", SleeVersion.V1_1),
                profile10("AddressProfileSpec", "AddressProfileCMP", List.of("addresses")),
                profile10("ResourceInfoProfileSpec", "ResourceInfoProfileCMP", List.of()),
                addressProfile11());
    }

    /**
     * Finds one.
     *
     * @param id the id
     * @return the component, if it is a standard one
     */
    public static Optional<ComponentModel> find(ComponentID id) {
        if (!id.getVendor().equals(VENDOR)) {
            return Optional.empty();
        }
        return all().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    private static ComponentModel event(String className, SleeVersion version) {
        return new EventTypeComponentDescriptor(
                new EventTypeID(className, VENDOR, version.text()),
                version,
                WHERE,
                List.of(),
                className);
    }

    private static ComponentModel profile10(String name, String cmp, List<String> indexed) {
        return profile(
                name,
                SleeVersion.V1_0,
                new ProfileClasses(
                        PROFILE + cmp,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                indexed);
    }

    private static ComponentModel addressProfile11() {
        return profile(
                "AddressProfileSpec",
                SleeVersion.V1_1,
                new ProfileClasses(
                        PROFILE + "AddressProfile11CMP",
                        List.of(
                                new ProfileClasses.CmpField(
                                        "address", true, Optional.empty(), List.of(), WHERE)),
                        Optional.of(
                                new ProfileClasses.LocalInterface(
                                        PROFILE + "AddressProfileLocal", false)),
                        Optional.of(PROFILE + "AddressProfileManagement"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of());
    }

    private static ComponentModel profile(
            String name, SleeVersion version, ProfileClasses classes, List<String> indexed) {
        return new ProfileSpecComponentDescriptor(
                new ProfileSpecificationID(name, VENDOR, version.text()),
                version,
                WHERE,
                List.of(),
                List.of(),
                List.of(),
                classes,
                List.of(),
                List.of(),
                true,
                true,
                false,
                indexed.stream()
                        .map(a -> new ProfileSpecComponentDescriptor.Index(a, true, WHERE))
                        .toList());
    }
}
