package io.patchbay.slee.container.codegen;

import static io.patchbay.slee.container.codegen.ByteCode.type;

import io.patchbay.slee.container.codegen.contract.AciAccess;
import io.patchbay.slee.container.codegen.contract.AciFactoryAccess;
import io.patchbay.slee.container.codegen.contract.AciFactoryMaker;
import io.patchbay.slee.container.codegen.contract.ConcreteSbb;
import io.patchbay.slee.container.codegen.contract.GeneratedAciFactory;
import io.patchbay.slee.container.codegen.contract.GeneratedActivityContextInterface;
import io.patchbay.slee.container.codegen.contract.GeneratedSbbLocalObject;
import io.patchbay.slee.container.codegen.contract.GeneratedUsageParameters;
import io.patchbay.slee.container.codegen.contract.LocalObjectAccess;
import io.patchbay.slee.container.codegen.contract.SbbFactory;
import io.patchbay.slee.container.codegen.contract.UsageAccess;
import io.patchbay.slee.container.codegen.contract.UsageFactory;
import java.lang.classfile.ClassBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the factories that make generated objects without reflection. Stateless. */
final class FactoryWriter {

    private FactoryWriter() {}

    /** The names of the classes that an SBB's factory makes. */
    record SbbNames(String concrete, String local, @Nullable String aci) {}

    static byte[] sbbFactory(String name, ClassLoader loader, SbbNames made) {
        return ByteCode.write(
                name,
                loader,
                Object.class,
                List.of(SbbFactory.class),
                builder -> {
                    ByteCode.constructor(builder, Object.class);
                    maker(builder, "newSbb", type(ConcreteSbb.class), made.concrete());
                    maker(
                            builder,
                            "newLocalObject",
                            type(GeneratedSbbLocalObject.class, LocalObjectAccess.class),
                            made.local());
                    MethodTypeDesc newAci =
                            type(GeneratedActivityContextInterface.class, AciAccess.class);
                    String aci = made.aci();
                    if (aci == null) {
                        ByteCode.method(
                                builder, "newAci", newAci, code -> code.aconst_null().areturn());
                    } else {
                        maker(builder, "newAci", newAci, aci);
                    }
                });
    }

    static byte[] usageFactory(String name, ClassLoader loader, String made) {
        return ByteCode.write(
                name,
                loader,
                Object.class,
                List.of(UsageFactory.class),
                builder -> {
                    ByteCode.constructor(builder, Object.class);
                    maker(
                            builder,
                            "newUsage",
                            type(GeneratedUsageParameters.class, UsageAccess.class),
                            made);
                });
    }

    static byte[] aciFactoryMaker(String name, ClassLoader loader, String made) {
        return ByteCode.write(
                name,
                loader,
                Object.class,
                List.of(AciFactoryMaker.class),
                builder -> {
                    ByteCode.constructor(builder, Object.class);
                    maker(
                            builder,
                            "newFactory",
                            type(GeneratedAciFactory.class, AciFactoryAccess.class),
                            made);
                });
    }

    // The made class's constructor takes the same parameters as the method.
    private static void maker(
            ClassBuilder builder, String method, MethodTypeDesc type, String made) {
        ByteCode.method(
                builder,
                method,
                type,
                code -> {
                    code.new_(ClassDesc.of(made)).dup();
                    for (int i = 0; i < type.parameterCount(); i++) {
                        code.aload(code.parameterSlot(i));
                    }
                    code.invokespecial(
                                    ClassDesc.of(made),
                                    ConstantDescs.INIT_NAME,
                                    type.changeReturnType(ConstantDescs.CD_void))
                            .areturn();
                });
    }
}
