package io.patchbay.slee.container.management.profile;

import io.patchbay.slee.container.profile.ProfileTableEntity;
import io.patchbay.slee.container.profile.schema.ProfileAttribute;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanInfo;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanParameterInfo;
import org.jspecify.annotations.Nullable;

/**
 * What a specification's management interface shows of a profile. Immutable. Specification: 10.10,
 * 10.26.
 *
 * <p>Accessors of CMP fields are attributes, named as JMX names them: {@code getSubscriber} is
 * {@code Subscriber}. All other methods are operations. Without a management interface all CMP
 * fields are attributes.
 */
final class ManagementView {
    /** The attribute that tells about uncommitted changes. */
    static final String DIRTY = "ProfileDirty";

    /** The attribute that tells whether attributes can be set. */
    static final String WRITEABLE = "ProfileWriteable";

    /** The operations of every profile MBean. */
    static final List<String> STATE_OPERATIONS =
            List.of("editProfile", "commitProfile", "restoreProfile", "closeProfile");

    private final Map<String, Shown> attributes = new LinkedHashMap<>();
    private final List<Method> methods = new ArrayList<>();

    /** An attribute and which of its accessors the interface has. */
    record Shown(ProfileAttribute attribute, boolean readable, boolean writeable) {}

    ManagementView(ProfileTableEntity table) {
        Class<?> managed = table.classes().types().managementInterface();
        Class<?> shown = managed == null ? table.classes().types().cmpInterface() : managed;
        for (Method method : shown.getMethods()) {
            ProfileAttribute attribute = accessed(table, method);
            if (attribute == null) {
                methods.add(method);
            } else {
                add(attribute, method.getName().startsWith("get"));
            }
        }
    }

    private static @Nullable ProfileAttribute accessed(ProfileTableEntity table, Method method) {
        for (ProfileAttribute attribute : table.schema().attributes()) {
            String suffix = capitalised(attribute.name());
            boolean getter =
                    method.getName().equals("get" + suffix)
                            && method.getParameterCount() == 0
                            && method.getReturnType() == attribute.type();
            boolean setter =
                    method.getName().equals("set" + suffix)
                            && Arrays.equals(
                                    method.getParameterTypes(), new Class<?>[] {attribute.type()});
            if (getter || setter) {
                return attribute;
            }
        }
        return null;
    }

    private void add(ProfileAttribute attribute, boolean getter) {
        Shown known = attributes.get(capitalised(attribute.name()));
        boolean readable = getter || (known != null && known.readable());
        boolean writeable = !getter || (known != null && known.writeable());
        attributes.put(capitalised(attribute.name()), new Shown(attribute, readable, writeable));
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** An attribute by its JMX name or the CMP field's name. */
    @Nullable Shown attribute(String name) {
        return name.isEmpty() ? null : attributes.get(capitalised(name));
    }

    /** A management method by its signature. */
    @Nullable Method method(String name, String[] signature) {
        for (Method method : methods) {
            if (method.getName().equals(name) && Arrays.equals(signature(method), signature)) {
                return method;
            }
        }
        return null;
    }

    private static String[] signature(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(Class::getName).toArray(String[]::new);
    }

    MBeanInfo info(String className, String description) {
        List<MBeanAttributeInfo> shown = new ArrayList<>();
        shown.add(flag(DIRTY, "Whether there are changes that are not committed"));
        shown.add(flag(WRITEABLE, "Whether attributes can be set"));
        attributes.forEach((name, attribute) ->
                shown.add(
                        new MBeanAttributeInfo(
                                name,
                                attribute.attribute().type().getName(),
                                "The attribute " + attribute.attribute().name(),
                                attribute.readable(),
                                attribute.writeable(),
                                false)));
        List<MBeanOperationInfo> operations = new ArrayList<>();
        STATE_OPERATIONS.forEach(name -> operations.add(operation(name, "void")));
        operations.add(operation("isProfileDirty", "boolean"));
        operations.add(operation("isProfileWriteable", "boolean"));
        methods.forEach(m -> operations.add(new MBeanOperationInfo("Management method", m)));
        return new MBeanInfo(
                className,
                description,
                shown.toArray(new MBeanAttributeInfo[0]),
                null,
                operations.toArray(new MBeanOperationInfo[0]),
                null);
    }

    private static MBeanAttributeInfo flag(String name, String description) {
        return new MBeanAttributeInfo(name, "boolean", description, true, false, true);
    }

    private static MBeanOperationInfo operation(String name, String type) {
        return new MBeanOperationInfo(
                name,
                "Standard operation",
                new MBeanParameterInfo[0],
                type,
                MBeanOperationInfo.ACTION);
    }
}
