package io.patchbay.slee.container.codegen;

import static io.patchbay.slee.container.codegen.ByteCode.desc;
import static io.patchbay.slee.container.codegen.ByteCode.type;

import io.patchbay.slee.container.codegen.Accessors.Attribute;
import io.patchbay.slee.container.codegen.contract.AciAccess;
import io.patchbay.slee.container.codegen.contract.GeneratedActivityContextInterface;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Writes the implementation of an SBB's own activity context interface. Stateless. Specification:
 * 7.5.
 */
final class AciWriter {

    private AciWriter() {}

    static byte[] write(SbbPlan plan, Class<?> aci, String name) {
        ClassDesc self = ClassDesc.of(name);
        return ByteCode.write(
                name,
                plan.types().loader(),
                GeneratedActivityContextInterface.class,
                List.of(aci),
                builder -> {
                    ByteCode.constructor(
                            builder, GeneratedActivityContextInterface.class, AciAccess.class);
                    for (int i = 0; i < plan.attributes().size(); i++) {
                        attribute(builder, self, i, plan.attributes().get(i));
                    }
                });
    }

    private static void attribute(
            ClassBuilder builder, ClassDesc self, int index, Attribute attribute) {
        for (Method getter : attribute.getters()) {
            ByteCode.method(
                    builder,
                    getter.getName(),
                    desc(getter),
                    code -> {
                        access(code, self).loadConstant(index);
                        ask(code, "get", Object.class, int.class);
                        ByteCode.unbox(code, getter.getReturnType());
                        code.return_(TypeKind.from(getter.getReturnType()));
                    });
        }
        for (Method setter : attribute.setters()) {
            ByteCode.method(
                    builder,
                    setter.getName(),
                    desc(setter),
                    code -> {
                        access(code, self).loadConstant(index);
                        ByteCode.loadBoxed(code, 0, setter.getParameterTypes()[0]);
                        ask(code, "set", void.class, int.class, Object.class);
                        code.return_();
                    });
        }
    }

    private static CodeBuilder access(CodeBuilder code, ClassDesc self) {
        return code.aload(0).invokevirtual(self, "slee$access", type(AciAccess.class));
    }

    private static void ask(
            CodeBuilder code, String method, Class<?> result, Class<?>... parameters) {
        code.invokeinterface(desc(AciAccess.class), method, type(result, parameters));
    }
}
