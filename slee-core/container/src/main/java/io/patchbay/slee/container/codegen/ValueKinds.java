package io.patchbay.slee.container.codegen;

import java.util.Set;
import javax.slee.ActivityContextInterface;
import javax.slee.AddressPlan;
import javax.slee.ComponentID;
import javax.slee.EventContext;
import javax.slee.SbbLocalObject;
import javax.slee.profile.ProfileLocalObject;

/** Tells how values of a declared type are kept. Stateless. Specification: 6.5.1, 7.5. */
public final class ValueKinds {

    private static final Set<Class<?>> IMMUTABLE =
            Set.of(
                    Boolean.class,
                    Byte.class,
                    Character.class,
                    Short.class,
                    Integer.class,
                    Long.class,
                    Float.class,
                    Double.class,
                    String.class,
                    java.util.UUID.class,
                    java.net.URI.class,
                    java.time.Instant.class,
                    java.time.Duration.class,
                    java.time.LocalDate.class,
                    java.time.LocalTime.class,
                    java.time.LocalDateTime.class,
                    java.time.ZonedDateTime.class,
                    java.time.OffsetDateTime.class,
                    AddressPlan.class);

    private ValueKinds() {}

    /**
     * Whether all instances of a class are values that never change.
     *
     * @param type a declared type, or the class of a value
     * @return true for primitives, their wrappers, strings, enums, component ids and the like
     */
    public static boolean isImmutable(Class<?> type) {
        return type.isPrimitive()
                || IMMUTABLE.contains(type)
                || type.isEnum()
                || (type.getSuperclass() != null && type.getSuperclass().isEnum())
                || (type != ComponentID.class && ComponentID.class.isAssignableFrom(type));
    }

    static CmpField.Kind of(Class<?> type) {
        if (isImmutable(type)) {
            return CmpField.Kind.IMMUTABLE;
        } else if (SbbLocalObject.class.isAssignableFrom(type)) {
            return CmpField.Kind.SBB_LOCAL_OBJECT;
        } else if (ActivityContextInterface.class.isAssignableFrom(type)) {
            return CmpField.Kind.ACTIVITY_CONTEXT;
        } else if (EventContext.class.isAssignableFrom(type)) {
            return CmpField.Kind.EVENT_CONTEXT;
        } else if (ProfileLocalObject.class.isAssignableFrom(type)) {
            return CmpField.Kind.PROFILE_LOCAL;
        }
        return CmpField.Kind.COPIED;
    }
}
