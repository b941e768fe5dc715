package io.patchbay.slee.container.codegen;

import io.patchbay.slee.container.codegen.contract.SbbFactory;
import io.patchbay.slee.model.descriptor.SbbClasses;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import java.util.List;
import java.util.Map;
import javax.slee.ActivityContextInterface;
import javax.slee.EventTypeID;
import javax.slee.SbbLocalObject;
import org.jspecify.annotations.Nullable;

/**
 * Makes the classes of an SBB: the concrete class, the local object, the view of its own activity
 * context interface, the usage class and a factory for them. Stateless. Specification: 6.1.
 *
 * <p>The classes are named after the author's abstract class with {@code $$Slee} behind and live in
 * the component's class loader.
 */
public final class SbbCodeGenerator {

    private SbbCodeGenerator() {}

    /**
     * Generates and defines the classes of one SBB.
     *
     * @param descriptor the SBB
     * @param eventClasses the event class of every event type that the SBB refers to
     * @param definer the component's class loader
     * @return the classes
     * @throws GenerationException if the author's classes do not fit the descriptor or cannot be
     *     loaded
     */
    public static GeneratedSbbClasses generate(
            SbbComponentDescriptor descriptor,
            Map<EventTypeID, Class<?>> eventClasses,
            ClassDefiner definer)
            throws GenerationException {
        SbbTypes types = load(descriptor.classes(), definer.loader());
        SbbPlan plan = new SbbPlanner(descriptor, eventClasses, types).plan();
        UsageClasses usage =
                descriptor.classes().usage().isPresent()
                        ? UsageCodeGenerator.generate(
                                descriptor.classes().usage().orElseThrow(), definer)
                        : null;
        SbbFactory factory = define(plan, definer);
        return new GeneratedSbbClasses(
                descriptor, types, plan.cmpFields(), attributes(plan), usage, factory);
    }

    private static SbbTypes load(SbbClasses classes, ClassLoader loader)
            throws GenerationException {
        Class<?> local =
                classes.localInterface().isPresent()
                        ? AuthorClasses.load(
                                classes.localInterface().orElseThrow().name(),
                                loader,
                                "SBB local interface")
                        : SbbLocalObject.class;
        requireInterface(local, SbbLocalObject.class, "5.6");
        Class<?> aci =
                optional(
                        classes.activityContextInterface().orElse(null),
                        loader,
                        "SBB activity context interface");
        if (aci != null) {
            requireInterface(aci, ActivityContextInterface.class, "7.5");
        }
        return new SbbTypes(
                loader,
                AuthorClasses.load(classes.abstractClassName(), loader, "SBB abstract class"),
                local,
                // Naming the standard interface is the same as having none of one's own.
                aci == ActivityContextInterface.class ? null : aci,
                optional(
                        classes.usage().map(u -> u.name()).orElse(null),
                        loader,
                        "usage parameters interface"));
    }

    private static @Nullable Class<?> optional(
            @Nullable String name, ClassLoader loader, String role) throws GenerationException {
        return name == null ? null : AuthorClasses.load(name, loader, role);
    }

    private static void requireInterface(Class<?> type, Class<?> base, String section)
            throws GenerationException {
        if (!type.isInterface() || !base.isAssignableFrom(type)) {
            throw new GenerationException(
                    type.getName()
                            + " is not an interface that extends "
                            + base.getName()
                            + " ("
                            + section
                            + ")");
        }
    }

    private static SbbFactory define(SbbPlan plan, ClassDefiner definer)
            throws GenerationException {
        String base = plan.types().abstractClass().getName() + "$$Slee";
        String concrete = definer.freeName(base + "Sbb");
        String local = definer.freeName(base + "LocalObject");
        String factory = definer.freeName(base + "Factory");
        Class<?> aciInterface = plan.types().activityContextInterface();
        String aci = aciInterface == null ? null : definer.freeName(base + "Aci");
        ByteCode.define(definer, concrete, new ConcreteSbbWriter(plan, concrete).write());
        ByteCode.define(definer, local, LocalObjectWriter.write(plan, local));
        if (aciInterface != null && aci != null) {
            ByteCode.define(definer, aci, AciWriter.write(plan, aciInterface, aci));
        }
        FactoryWriter.SbbNames made = new FactoryWriter.SbbNames(concrete, local, aci);
        byte[] bytes = FactoryWriter.sbbFactory(factory, definer.loader(), made);
        return ByteCode.instance(ByteCode.define(definer, factory, bytes), SbbFactory.class);
    }

    private static List<AciAttribute> attributes(SbbPlan plan) {
        return plan.attributes().stream()
                .map(a ->
                        new AciAttribute(
                                a.name(),
                                a.type(),
                                ByteCode.defaultValue(a.type()),
                                ValueKinds.isImmutable(a.type())))
                .toList();
    }
}
