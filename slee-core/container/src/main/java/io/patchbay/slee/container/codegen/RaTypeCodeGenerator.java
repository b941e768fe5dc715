package io.patchbay.slee.container.codegen;

import static io.patchbay.slee.container.codegen.ByteCode.desc;
import static io.patchbay.slee.container.codegen.ByteCode.type;

import io.patchbay.slee.container.codegen.contract.AciFactoryAccess;
import io.patchbay.slee.container.codegen.contract.AciFactoryMaker;
import io.patchbay.slee.container.codegen.contract.GeneratedAciFactory;
import java.lang.constant.ClassDesc;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import javax.slee.ActivityContextInterface;
import javax.slee.UnrecognizedActivityException;

/**
 * Makes the activity context interface factory of a resource adaptor type. Stateless.
 * Specification: 15.3.
 */
public final class RaTypeCodeGenerator {

    private RaTypeCodeGenerator() {}

    /**
     * Generates and defines the factory class.
     *
     * @param factoryInterface binary name of the author's interface
     * @param definer the component's class loader
     * @return the class
     * @throws GenerationException if the interface breaks a rule or cannot be loaded
     */
    public static RaTypeClasses generate(String factoryInterface, ClassDefiner definer)
            throws GenerationException {
        AuthorType author =
                AuthorType.load(
                        factoryInterface,
                        definer.loader(),
                        "activity context interface factory interface");
        check(author);
        String name = definer.freeName(author + "$$SleeAciFactory");
        String maker = definer.freeName(author + "$$SleeAciFactoryMaker");
        ByteCode.define(definer, name, write(author, name, definer.loader()));
        Class<?> made =
                ByteCode.define(
                        definer,
                        maker,
                        FactoryWriter.aciFactoryMaker(maker, definer.loader(), name));
        return new RaTypeClasses(author.type(), ByteCode.instance(made, AciFactoryMaker.class));
    }

    private static void check(AuthorType author) throws GenerationException {
        Faults faults = new Faults(author.type());
        if (!author.type().isInterface()) {
            faults.add("is no interface (15.3.2)");
        }
        for (Method method : author.abstractMethods()) {
            boolean fits =
                    method.getName().equals("getActivityContextInterface")
                            && method.getParameterCount() == 1
                            && !method.getParameterTypes()[0].isPrimitive()
                            && method.getReturnType() == ActivityContextInterface.class;
            if (!fits) {
                faults.add(
                        "declares "
                                + AuthorType.render(method)
                                + ": only ActivityContextInterface"
                                + " getActivityContextInterface(activity) is allowed (15.3.2)");
            }
        }
        faults.throwIfAny();
    }

    private static byte[] write(AuthorType author, String name, ClassLoader loader) {
        return ByteCode.write(
                name,
                loader,
                GeneratedAciFactory.class,
                List.of(author.type()),
                builder -> {
                    ByteCode.constructor(
                            builder, GeneratedAciFactory.class, AciFactoryAccess.class);
                    for (Method method : author.abstractMethods()) {
                        ByteCode.method(
                                builder,
                                method.getName(),
                                desc(method),
                                code ->
                                        code.aload(0)
                                                .aload(1)
                                                .invokevirtual(
                                                        ClassDesc.of(name),
                                                        helper(method),
                                                        type(
                                                                ActivityContextInterface.class,
                                                                Object.class))
                                                .areturn());
                    }
                });
    }

    private static String helper(Method method) {
        boolean declares =
                Arrays.stream(method.getExceptionTypes())
                        .anyMatch(e -> e.isAssignableFrom(UnrecognizedActivityException.class));
        return declares ? "slee$context" : "slee$contextOrFail";
    }
}
