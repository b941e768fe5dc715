package io.patchbay.slee.container.codegen.profile;

import static io.patchbay.slee.container.codegen.profile.ProfileByteCode.desc;
import static io.patchbay.slee.container.codegen.profile.ProfileByteCode.method;
import static io.patchbay.slee.container.codegen.profile.ProfileByteCode.type;

import io.patchbay.slee.container.codegen.contract.profile.GeneratedProfileLocalObject;
import io.patchbay.slee.container.codegen.contract.profile.ProfileObjectAccess;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the profile local object class. Confined to one generation. Specification: 10.7. */
final class LocalObjectWriter {
    private static final Class<?> BASE = GeneratedProfileLocalObject.class;
    private static final Class<?> ACCESS = ProfileObjectAccess.class;

    private final ProfileTypes types;
    private final List<ProfileField> fields;

    LocalObjectWriter(ProfileTypes types, List<ProfileField> fields) {
        this.types = types;
        this.fields = fields;
    }

    byte[] write(String name, Class<?> profile) {
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        if (types.localInterface() != null) {
            interfaces.add(types.localInterface());
        }
        interfaces.add(types.cmpInterface());
        return ProfileByteCode.write(
                name, types.loader(), BASE, interfaces, builder -> body(builder, profile));
    }

    private void body(ClassBuilder builder, Class<?> profile) {
        ProfileByteCode.constructor(builder, BASE, ACCESS);
        ProfileByteCode.accessors(builder, fields, ACCESS, LocalObjectWriter::pushAccess);
        if (types.localInterface() == null) {
            return;
        }
        Set<String> written = accessorSignatures();
        for (Method business : types.localInterface().getMethods()) {
            boolean wanted = Modifier.isAbstract(business.getModifiers()) && !isInherited(business);
            if (wanted && written.add(signature(business))) {
                business(builder, business, profile);
            }
        }
    }

    private Set<String> accessorSignatures() {
        Set<String> signatures = new HashSet<>();
        for (Method accessor : types.cmpInterface().getMethods()) {
            signatures.add(signature(accessor));
        }
        return signatures;
    }

    private static String signature(Method method) {
        return method.getName() + desc(method).descriptorString();
    }

    private static boolean isInherited(Method method) {
        try {
            BASE.getMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException own) {
            return false;
        }
    }

    private static void pushAccess(CodeBuilder code) {
        code.aload(0).invokevirtual(desc(BASE), "slee$access", type(ACCESS));
    }

    /** c = enter(); try { r = target(c).m(args) } catch (t) { throw failed(c, t) } leave(c). */
    private static void business(ClassBuilder builder, Method method, Class<?> profile) {
        method(
                builder,
                method.getName(),
                desc(method),
                code -> {
                    int entered = code.allocateLocal(TypeKind.REFERENCE);
                    pushAccess(code);
                    code.invokeinterface(desc(ACCESS), "enter", type(Object.class));
                    code.astore(entered);
                    Class<?> result = method.getReturnType();
                    int answer = result == void.class ? -1 : allocate(code, result);
                    code.trying(
                            body -> {
                                call(body, method, profile, entered);
                                if (answer >= 0) {
                                    body.storeLocal(TypeKind.from(result), answer);
                                }
                            },
                            catching -> catching.catchingAll(handler -> failed(handler, entered)));
                    pushAccess(code);
                    code.aload(entered);
                    code.invokeinterface(desc(ACCESS), "leave", type(void.class, Object.class));
                    if (answer >= 0) {
                        code.loadLocal(TypeKind.from(result), answer);
                    }
                    ProfileByteCode.return_(code, result);
                });
    }

    private static int allocate(CodeBuilder code, Class<?> type) {
        return code.allocateLocal(TypeKind.from(type));
    }

    private static void call(CodeBuilder code, Method method, Class<?> profile, int entered) {
        pushAccess(code);
        code.aload(entered);
        code.invokeinterface(desc(ACCESS), "target", type(Object.class, Object.class));
        code.checkcast(desc(profile));
        for (int i = 0; i < method.getParameterCount(); i++) {
            ProfileByteCode.load(code, i, method.getParameterTypes()[i]);
        }
        code.invokevirtual(desc(profile), method.getName(), desc(method));
    }

    private static void failed(CodeBuilder code, int entered) {
        int failure = code.allocateLocal(TypeKind.REFERENCE);
        code.astore(failure);
        pushAccess(code);
        code.aload(entered).aload(failure);
        code.invokeinterface(
                desc(ACCESS), "failed", type(Throwable.class, Object.class, Throwable.class));
        code.athrow();
    }
}
