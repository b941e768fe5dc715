package io.patchbay.slee.testkit.whole;

import static io.patchbay.slee.testkit.whole.Xml.element;
import static io.patchbay.slee.testkit.whole.Xml.event;

import io.patchbay.slee.model.unit.DeployableUnitWriter;
import io.patchbay.slee.testkit.ComponentFiles;
import io.patchbay.slee.testkit.Doctypes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.profile.ProfileSpecificationID;

/** The deployable units of these tests. All need the unit of the recording adaptor. Stateless. */
final class Units {
    static final ServiceID FACILITY = service("Facility", "1.0");
    static final ServiceID FACILITY_2 = service("Facility", "2.0");
    static final ServiceID FAMILY = service("Family", "1.0");
    static final ServiceID TONE = service("Tone", "1.0");
    static final ServiceID EARLIER = service("Earlier", "1.0");
    static final SbbID FACILITY_SBB = new SbbID("FacilitySbb", "io.patchbay", "1.0");
    static final ProfileSpecificationID TONES =
            new ProfileSpecificationID("Tones", "io.patchbay", "1.0");

    private static final String END =
            event("End", "Receive", false, "javax.slee.ActivityEndEvent", "1.0");
    private static final String TIMER =
            event("Timer", "Receive", false, "javax.slee.facilities.TimerEvent", "1.0");

    private Units() {}

    private static ServiceID service(String name, String version) {
        return new ServiceID(name, "io.patchbay", version);
    }

    /** A service that uses the facilities. */
    static byte[] facility(String version) {
        String sbb =
                Xml.sbb(
                        "FacilitySbb",
                        version,
                        "",
                        Xml.abstractClass(FacilitySbb.class, Xml.cmp("alarm"))
                                + element(
                                        "sbb-usage-parameters-interface",
                                        element(
                                                "sbb-usage-parameters-interface-name",
                                                FacilityUsage.class.getName())),
                        List.of(Xml.test("Receive", true), END, TIMER));
        return unit(
                sbb,
                Xml.service("Facility", version, "FacilitySbb"),
                FacilitySbb.class,
                RecordingSbb.class,
                FacilityUsage.class);
    }

    /** A service whose root SBB has children of two priorities. */
    static byte[] family() {
        String children =
                element(
                        "sbb-ref",
                        Xml.id("sbb", "ChildSbb", "1.0") + element("sbb-alias", "child"));
        String parent =
                Xml.sbb(
                        "ParentSbb",
                        "1.0",
                        children,
                        Xml.abstractClass(
                                ParentSbb.class,
                                relation("getLowChildren", -10) + relation("getHighChildren", 10)),
                        List.of(Xml.test("Receive", true)));
        String child =
                Xml.sbb(
                        "ChildSbb",
                        "1.0",
                        "",
                        Xml.abstractClass(ChildSbb.class, Xml.cmp("name"))
                                + element(
                                        "sbb-local-interface",
                                        element(
                                                "sbb-local-interface-name",
                                                ChildLocal.class.getName())),
                        List.of(Xml.test("Receive", false)));
        return unit(
                parent + child,
                Xml.service("Family", "1.0", "ParentSbb"),
                ParentSbb.class,
                ChildSbb.class,
                ChildLocal.class,
                RecordingSbb.class);
    }

    private static String relation(String method, int priority) {
        return element(
                "get-child-relation-method",
                element("sbb-alias-ref", "child")
                        + element("get-child-relation-method-name", method)
                        + element("default-priority", String.valueOf(priority)));
    }

    /** The profile specification of tones. */
    static byte[] tones() {
        String classes =
                element(
                                "profile-cmp-interface",
                                element("profile-cmp-interface-name", ToneCmp.class.getName()))
                        + element(
                                "profile-local-interface",
                                element("profile-local-interface-name", ToneLocal.class.getName()))
                        + element(
                                "profile-abstract-class",
                                element("profile-abstract-class-name", ToneProfile.class.getName()))
                        + element(
                                "profile-usage-parameters-interface",
                                element(
                                        "profile-usage-parameters-interface-name",
                                        ToneUsage.class.getName()));
        String spec =
                element(
                        "profile-spec-jar",
                        element(
                                "profile-spec",
                                Xml.id("profile-spec", "Tones", "1.0")
                                        + element("profile-classes", classes)));
        return new DeployableUnitWriter()
                .jar(
                        "tones.jar",
                        new ComponentFiles()
                                .classes(
                                        ToneCmp.class,
                                        ToneLocal.class,
                                        ToneUsage.class,
                                        ToneProfile.class)
                                .text(
                                        "META-INF/profile-spec-jar.xml",
                                        Doctypes.profileSpecJar() + spec)
                                .files())
                .toBytes();
    }

    /** A service that reads tones. */
    static byte[] tone() {
        String spec =
                element(
                        "profile-spec-ref",
                        Xml.id("profile-spec", "Tones", "1.0")
                                + element("profile-spec-alias", "tones"));
        String sbb =
                Xml.sbb(
                        "ToneSbb",
                        "1.0",
                        spec,
                        Xml.abstractClass(
                                ToneSbb.class,
                                element(
                                        "get-profile-cmp-method",
                                        element("profile-spec-alias-ref", "tones")
                                                + element(
                                                        "get-profile-cmp-method-name",
                                                        "getToneCmp"))),
                        List.of(Xml.test("Receive", true)));
        return unit(sbb, Xml.service("Tone", "1.0", "ToneSbb"), ToneSbb.class, RecordingSbb.class);
    }

    /** A service with the descriptors of the earlier specification. */
    static byte[] earlier() {
        String started =
                event(
                        "Started",
                        "Receive",
                        true,
                        "javax.slee.serviceactivity.ServiceStartedEvent",
                        "1.0");
        String sbb =
                Xml.sbb(
                        "EarlierSbb",
                        "1.0",
                        "",
                        Xml.abstractClass(EarlierSbb.class, Xml.cmp("count")),
                        List.of(Xml.test("FireAndReceive", true), started));
        return unit(
                earlier(Doctypes.sbbJar()) + element("sbb-jar", sbb),
                earlier(Doctypes.service()) + Xml.service("Earlier", "1.0", "EarlierSbb"),
                new ComponentFiles().classes(EarlierSbb.class, RecordingSbb.class));
    }

    private static String earlier(String doctype) {
        return doctype.replace(" 1.1//EN", " 1.0//EN").replace("_1_1.dtd", "_1_0.dtd");
    }

    private static byte[] unit(String sbbs, String service, Class<?>... classes) {
        return unit(
                Doctypes.sbbJar() + element("sbb-jar", sbbs),
                Doctypes.service() + service,
                new ComponentFiles().classes(classes));
    }

    /** A unit of one SBB jar and one service descriptor. */
    static byte[] unit(String sbbJar, String service, ComponentFiles classes) {
        return new DeployableUnitWriter()
                .jar("sbb.jar", classes.text("META-INF/sbb-jar.xml", sbbJar).files())
                .serviceXml("service.xml", service.getBytes(StandardCharsets.UTF_8))
                .toBytes();
    }
}
