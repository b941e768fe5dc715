package io.patchbay.slee.container.codegen;

import static io.patchbay.slee.model.descriptor.EventEntry.Direction.FIRE;
import static io.patchbay.slee.model.descriptor.EventEntry.Direction.FIRE_AND_RECEIVE;
import static io.patchbay.slee.model.descriptor.EventEntry.Direction.RECEIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.codegen.contract.AciAccess;
import io.patchbay.slee.container.codegen.contract.ConcreteSbb;
import io.patchbay.slee.model.spec.Spec;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.slee.ActivityContextInterface;
import javax.slee.Address;
import javax.slee.AddressPlan;
import javax.slee.ChildRelation;
import javax.slee.EventTypeID;
import javax.slee.InitialEventSelector;
import javax.slee.ServiceID;
import javax.slee.profile.ProfileID;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Spec("B1")
class SbbCodeGeneratorTest {

    private static final Map<EventTypeID, Class<?>> EVENTS =
            Map.of(
                    SbbModels.event("Ping"), String.class,
                    SbbModels.event("Pong"), Integer.class,
                    SbbModels.event("Tick"), Long.class);

    private final RecordingSbbAccess access = new RecordingSbbAccess();
    private final ActivityContextInterface aci = new PlainAci("one");

    private static GeneratedSbbClasses generate(SbbModels model, Map<String, byte[]> classes)
            throws GenerationException {
        return SbbCodeGenerator.generate(model.build(), EVENTS, new TestLoader(classes));
    }

    private ConcreteSbb bound(GeneratedSbbClasses classes) {
        ConcreteSbb sbb = classes.newSbb();
        sbb.slee$bind(access);
        return sbb;
    }

    private static @Nullable Object call(Object target, String name, @Nullable Object... arguments)
            throws ReflectiveOperationException {
        for (Method method : target.getClass().getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                return method.invoke(target, arguments);
            }
        }
        throw new NoSuchMethodException(name);
    }

    @Test
    void keepsFieldsOfEveryPrimitiveType() throws Exception {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("boolean", true);
        values.put("byte", (byte) 7);
        values.put("char", 'x');
        values.put("short", (short) 300);
        values.put("int", 70000);
        values.put("long", 1L << 40);
        values.put("float", 1.5f);
        values.put("double", 2.5d);
        StringBuilder source = new StringBuilder(AuthorSources.sbb("A"));
        SbbModels model = SbbModels.of("a.A");
        values.keySet()
                .forEach(type -> {
                    String name = "F" + type;
                    source.append("public abstract " + type + " get" + name + "();");
                    source.append("public abstract void set" + name + "(" + type + " value);");
                    model.field("f" + type);
                });
        GeneratedSbbClasses classes = generate(model, AuthorCode.compile(source + "}"));
        ConcreteSbb sbb = bound(classes);

        int index = 0;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            CmpField field = classes.cmpFields().get(index);
            assertThat(field.kind()).isEqualTo(CmpField.Kind.IMMUTABLE);
            access.fields.put(index, field.defaultValue());
            assertThat(call(sbb, "getF" + value.getKey())).isEqualTo(field.defaultValue());
            call(sbb, "setF" + value.getKey(), value.getValue());
            assertThat(access.fields.get(index)).isEqualTo(value.getValue());
            assertThat(call(sbb, "getF" + value.getKey())).isEqualTo(value.getValue());
            index++;
        }
    }

    @Test
    void tellsHowFieldValuesAreKept() throws Exception {
        String source =
                AuthorSources.sbb("A")
                        + AuthorSources.field("String", "Text")
                        + AuthorSources.field("java.util.ArrayList", "List")
                        + AuthorSources.field("byte[]", "Bytes")
                        + AuthorSources.field("SbbLocalObject", "Peer")
                        + AuthorSources.field("ActivityContextInterface", "Aci")
                        + AuthorSources.field("EventContext", "Context")
                        + AuthorSources.field("javax.slee.profile.ProfileLocalObject", "Profile")
                        + AuthorSources.field("javax.slee.SbbID", "Id")
                        + AuthorSources.field("Thread.State", "State")
                        + "}";
        GeneratedSbbClasses classes =
                generate(
                        SbbModels.of("a.A")
                                .field("text", "list", "bytes", "peer", "aci", "context")
                                .field("profile", "id", "state"),
                        AuthorCode.compile(source));

        assertThat(classes.cmpFields())
                .extracting(CmpField::kind)
                .containsExactly(
                        CmpField.Kind.IMMUTABLE,
                        CmpField.Kind.COPIED,
                        CmpField.Kind.COPIED,
                        CmpField.Kind.SBB_LOCAL_OBJECT,
                        CmpField.Kind.ACTIVITY_CONTEXT,
                        CmpField.Kind.EVENT_CONTEXT,
                        CmpField.Kind.PROFILE_LOCAL,
                        CmpField.Kind.IMMUTABLE,
                        CmpField.Kind.IMMUTABLE);
    }

    @Test
    void overridesProtectedAndPackagePrivateAndInheritedAccessors() throws Exception {
        Map<String, byte[]> classes =
                AuthorCode.compile(
                        "package a; public interface Shared<T> { T getShared();"
                                + " void setShared(T value); }",
                        AuthorSources.sbb("Base")
                                + "protected abstract String getUpper();"
                                + "protected abstract void setUpper(String value);}",
                        "package a; public abstract class A extends Base"
                                + " implements Shared<String> {"
                                + " abstract int getOwn(); abstract void setOwn(int value);"
                                + " public String use() { setUpper(\"u\"); setShared(\"s\");"
                                + " setOwn(3); return getUpper() + getShared() + getOwn(); } }");
        ConcreteSbb sbb =
                bound(generate(SbbModels.of("a.A").field("upper", "shared", "own"), classes));

        assertThat(call(sbb, "use")).isEqualTo("us3");
        assertThat(access.fields).isEqualTo(Map.of(0, "u", 1, "s", 2, 3));
    }

    @Test
    void refusesToWorkWhileUnbound() throws Exception {
        ConcreteSbb sbb =
                generate(
                                SbbModels.of("a.A").field("text"),
                                AuthorCode.compile(
                                        AuthorSources.sbb("A")
                                                + AuthorSources.field("String", "Text")
                                                + "}"))
                        .newSbb();
        assertThatThrownBy(() -> call(sbb, "getText"))
                .hasCauseInstanceOf(IllegalStateException.class);
        sbb.slee$bind(access);
        assertThat(call(sbb, "getText")).isNull();
        sbb.slee$bind(null);
        assertThatThrownBy(() -> call(sbb, "getText"))
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void firesWithAndWithoutService() throws Exception {
        ConcreteSbb sbb =
                bound(
                        generate(
                                SbbModels.of("a.A").event("Tick", RECEIVE).event("Ping", FIRE),
                                AuthorCode.compile(
                                        AuthorSources.sbb("A")
                                                + "public void onTick(Long e,"
                                                + " ActivityContextInterface a) {}"
                                                + "public abstract void firePing(String e,"
                                                + " ActivityContextInterface a, Address to);"
                                                + "public abstract void firePing(String e,"
                                                + " ActivityContextInterface a, Address to,"
                                                + " ServiceID s);}")));
        Address to = new Address(AddressPlan.SIP, "sip:a@example");
        ServiceID service = new ServiceID("s", "v", "1");
        call(sbb, "firePing", "p", aci, to);
        call(sbb, "firePing", "q", aci, null, service);

        assertThat(access.calls.get(0)).containsExactly("fire", 1, "p", aci, to, null);
        assertThat(access.calls.get(1)).containsExactly("fire", 1, "q", aci, null, service);
    }

    @Test
    @Spec("C20")
    void deliversToEachFormOfHandler() throws Exception {
        Map<String, byte[]> code =
                AuthorCode.compile(
                        "package a; public interface Own extends javax.slee."
                                + "ActivityContextInterface { int getX(); void setX(int x); }",
                        AuthorSources.sbb("Base")
                                + "public final java.util.List got = new java.util.ArrayList();"
                                + "public void onPing(String e, ActivityContextInterface a) {"
                                + " got.add(\"ping \" + e + a); } }",
                        "package a; import javax.slee.*; public abstract class A extends Base {"
                                + " public void onPong(Integer e, Own a, EventContext c) {"
                                + " a.setX(e); got.add(\"pong \" + a.getX() + c); }"
                                + " public void onTick(Object e, ActivityContextInterface a,"
                                + " EventContext c) { got.add(\"tick \" + e + c); }"
                                + " public abstract void fireFired(String e,"
                                + " ActivityContextInterface a, Address to); }");
        GeneratedSbbClasses classes =
                generate(
                        SbbModels.of("a.A")
                                .aci("a.Own")
                                .event("Ping", RECEIVE)
                                .event("Fired", FIRE)
                                .event("Pong", RECEIVE)
                                .event("Tick", RECEIVE),
                        code);
        ConcreteSbb sbb = bound(classes);
        Attributes attributes = new Attributes(aci);
        access.narrowing = plain -> classes.newAci(attributes);

        sbb.slee$deliver(0, "hello", aci, null);
        sbb.slee$deliver(2, 42, aci, null);
        sbb.slee$deliver(3, 5L, aci, null);

        assertThat(sbb.getClass().getField("got").get(sbb))
                .isEqualTo(List.of("ping helloone", "pong 42null", "tick 5null"));
        assertThat(attributes.values).containsEntry(0, 42);
        assertThatThrownBy(() -> sbb.slee$deliver(1, "x", aci, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1");
        assertThatThrownBy(() -> sbb.slee$deliver(99, "x", aci, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(classes.eventIndex(SbbModels.event("Pong"))).isEqualTo(2);
        assertThat(classes.eventIndex(SbbModels.event("Fired"))).isEqualTo(-1);
        assertThat(classes.handles(0)).isTrue();
        assertThat(classes.handles(1)).isFalse();
    }

    @Test
    @Spec("C3")
    void asksTheSelectorOfTheEvent() throws Exception {
        ConcreteSbb sbb =
                generate(
                                SbbModels.of("a.A")
                                        .event("Ping", RECEIVE, "choose")
                                        .event("Pong", RECEIVE),
                                AuthorCode.compile(
                                        AuthorSources.sbb("A")
                                                + "public void onPing(String e,"
                                                + " ActivityContextInterface a) {}"
                                                + "public void onPong(Integer e,"
                                                + " ActivityContextInterface a) {}"
                                                + "public InitialEventSelector choose("
                                                + "InitialEventSelector s) {"
                                                + " s.setCustomName(\"chosen\"); return null; }}"))
                        .newSbb();
        Map<String, Object> set = new HashMap<>();
        InitialEventSelector selector =
                Faces.of(
                        InitialEventSelector.class,
                        (method, arguments) -> set.put(method, arguments[0]));

        assertThat(sbb.slee$select(0, selector)).isNull();
        assertThat(set).containsEntry("setCustomName", "chosen");
        assertThat(sbb.slee$select(1, selector)).isSameAs(selector);
    }

    @Test
    @Spec({"B7", "B16"})
    void givesChildrenProfilesAndUsageSets() throws Exception {
        Map<String, byte[]> code =
                AuthorCode.compile(
                        "package a; public interface Stats { void incrementCalls(long by); }",
                        "package a; public interface Cmp { String getName(); }",
                        AuthorSources.sbb("A")
                                + "public abstract ChildRelation getLegs();"
                                + "public abstract Cmp getSubscriber(javax.slee.profile.ProfileID"
                                + " id) throws javax.slee.profile."
                                + "UnrecognizedProfileNameException, javax.slee.profile."
                                + "UnrecognizedProfileTableNameException;"
                                + "public abstract Stats getDefaultSbbUsageParameterSet();"
                                + "public abstract Stats getSbbUsageParameterSet(String n) throws"
                                + " javax.slee.usage.UnrecognizedUsageParameterSetNameException;"
                                + "}");
        GeneratedSbbClasses classes =
                generate(
                        SbbModels.of("a.A")
                                .child("getLegs")
                                .profile("getSubscriber")
                                .usage("a.Stats", "calls"),
                        code);
        ConcreteSbb sbb = bound(classes);
        access.relation = Faces.of(ChildRelation.class, (method, arguments) -> null);
        ProfileID id = new ProfileID("table", "name");
        UsageClasses usage = Objects.requireNonNull(classes.usage());
        assertThat(usage.parameters())
                .containsExactly(new UsageParameter("calls", UsageParameter.Kind.COUNTER, true));
        Object set = usage.newParameters(new CountingUsage());
        access.usage.put("", set);
        access.usage.put("named", set);

        assertThat(call(sbb, "getLegs")).isSameAs(access.relation);
        assertThatThrownBy(() -> call(sbb, "getSubscriber", id))
                .hasCauseInstanceOf(UnrecognizedProfileTableNameException.class);
        assertThat(call(sbb, "getDefaultSbbUsageParameterSet")).isSameAs(set);
        assertThat(call(sbb, "getSbbUsageParameterSet", "named")).isSameAs(set);
        assertThatThrownBy(() -> call(sbb, "getSbbUsageParameterSet", "other"))
                .hasCauseInstanceOf(UnrecognizedUsageParameterSetNameException.class);
        assertThat(access.calls.get(1)).containsExactly("profile", 0, id);
    }

    @Test
    @Spec("B11")
    void viewsTheActivityContextThroughTheOwnInterface() throws Exception {
        Map<String, byte[]> code =
                AuthorCode.compile(
                        "package a; public interface Upper { long getCount();"
                                + " void setCount(long c); }",
                        "package a; public interface Own extends Upper, javax.slee."
                                + "ActivityContextInterface { String getName();"
                                + " void setName(String n); }",
                        AuthorSources.sbb("A")
                                + "public abstract Own asSbbActivityContextInterface("
                                + "ActivityContextInterface a); }");
        GeneratedSbbClasses classes = generate(SbbModels.of("a.A").aci("a.Own"), code);
        Attributes attributes = new Attributes(aci);
        access.narrowing = plain -> classes.newAci(attributes);
        Object own =
                Objects.requireNonNull(call(bound(classes), "asSbbActivityContextInterface", aci));

        assertThat(classes.aciAttributes())
                .containsExactly(
                        new AciAttribute("count", long.class, 0L, true),
                        new AciAttribute("name", String.class, null, true));
        call(own, "setCount", 12L);
        call(own, "setName", "n");
        assertThat(attributes.values).isEqualTo(Map.of(0, 12L, 1, "n"));
        assertThat(call(own, "getCount")).isEqualTo(12L);
        assertThat(call(own, "getName")).isEqualTo("n");
        assertThat(own).isEqualTo(classes.newAci(new Attributes(aci))).isEqualTo(aci);
        assertThat(own).isNotEqualTo(classes.newAci(new Attributes(new PlainAci("two"))));
        assertThat(own).hasSameHashCodeAs(aci);
    }

    @Test
    void sharesAnAbstractClassBetweenTwoSbbsOfOneJar() throws Exception {
        TestLoader loader = new TestLoader(AuthorCode.compile(AuthorSources.sbb("A") + "}"));
        GeneratedSbbClasses first =
                SbbCodeGenerator.generate(SbbModels.of("a.A").build(), EVENTS, loader);
        GeneratedSbbClasses second =
                SbbCodeGenerator.generate(SbbModels.of("a.A").build(), EVENTS, loader);
        assertThat(first.newSbb().getClass()).isNotEqualTo(second.newSbb().getClass());
    }

    @Test
    void completesClassesOfTheOldestFormats() throws Exception {
        for (byte major = 47; major <= 52; major++) {
            Map<String, byte[]> code =
                    AuthorCode.compileForJava8(
                            "package a; public interface Own extends javax.slee."
                                    + "ActivityContextInterface { int getX(); void setX(int x); }",
                            AuthorSources.sbb("A")
                                    + AuthorSources.field("int", "Count")
                                    + "public void onPing(String e, Own a) {"
                                    + " setCount(getCount() + e.length()); } }");
            byte version = major;
            code.values().forEach(bytes -> bytes[7] = version);
            GeneratedSbbClasses classes =
                    generate(
                            SbbModels.of("a.A").field("count").aci("a.Own").event("Ping", RECEIVE),
                            code);
            access.narrowing = plain -> classes.newAci(new Attributes(plain));
            access.fields.put(0, 1);
            bound(classes).slee$deliver(0, "abc", aci, null);
            assertThat(access.fields).containsEntry(0, 4);
        }
    }

    @Test
    void namesEveryFaultWithClassMethodAndRule() {
        String source =
                AuthorSources.sbb("A")
                        + "public abstract String getHalf();"
                        + "public void onPing(Integer wrong, ActivityContextInterface a) {}"
                        + "public abstract void forgotten(int value);"
                        + "}";
        SbbModels model =
                SbbModels.of("a.A")
                        .field("half")
                        .child("getLegs")
                        .event("Ping", FIRE_AND_RECEIVE, "choose");
        assertThatThrownBy(() -> generate(model, AuthorCode.compile(source)))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining(
                        "a.A has no abstract setHalf(value) for CMP field half (6.5.1)")
                .hasMessageContaining(
                        "a.A has no abstract javax.slee.ChildRelation getLegs() (6.8)")
                .hasMessageContaining("void firePing(")
                .hasMessageContaining("onPing(java.lang.String")
                .hasMessageContaining("choose(InitialEventSelector) (8.6.4)")
                .hasMessageContaining("leaves forgotten(int) abstract");
    }

    @Test
    void namesTheMissingClass() {
        Map<String, byte[]> code =
                AuthorCode.compile(
                        "package a; public class Gone {}",
                        AuthorSources.sbb("A") + "public void use(Gone g) {} }");
        code.remove("a.Gone");
        assertThatThrownBy(() -> generate(SbbModels.of("a.A"), code))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("a.A")
                .hasMessageContaining("a/Gone");
        assertThatThrownBy(() -> generate(SbbModels.of("a.Nowhere"), code))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("SBB abstract class a.Nowhere cannot be loaded");
    }

    /** Attributes of one activity context in a map. */
    private static final class Attributes implements AciAccess {
        private final ActivityContextInterface plain;
        private final Map<Integer, @Nullable Object> values = new HashMap<>();

        Attributes(ActivityContextInterface plain) {
            this.plain = plain;
        }

        @Override
        public ActivityContextInterface plain() {
            return plain;
        }

        @Override
        public @Nullable Object get(int attribute) {
            return values.get(attribute);
        }

        @Override
        public void set(int attribute, @Nullable Object value) {
            values.put(attribute, value);
        }
    }
}
