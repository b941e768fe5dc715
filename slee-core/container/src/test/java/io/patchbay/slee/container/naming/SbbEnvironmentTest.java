package io.patchbay.slee.container.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.patchbay.slee.model.descriptor.EnvEntry;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.RaTypeBinding;
import io.patchbay.slee.model.descriptor.RaTypeBinding.RaEntityBinding;
import io.patchbay.slee.model.descriptor.SbbClasses;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor.EjbRef;
import io.patchbay.slee.model.descriptor.SleeVersion;
import io.patchbay.slee.model.descriptor.ValueType;
import io.patchbay.slee.model.spec.Spec;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.slee.SbbID;
import javax.slee.facilities.ActivityContextNamingFacility;
import javax.slee.facilities.AlarmFacility;
import javax.slee.facilities.TimerFacility;
import javax.slee.facilities.TraceFacility;
import javax.slee.nullactivity.NullActivityContextInterfaceFactory;
import javax.slee.nullactivity.NullActivityFactory;
import javax.slee.profile.ProfileFacility;
import javax.slee.profile.ProfileTableActivityContextInterfaceFactory;
import javax.slee.resource.ResourceAdaptorTypeID;
import javax.slee.serviceactivity.ServiceActivityContextInterfaceFactory;
import javax.slee.serviceactivity.ServiceActivityFactory;
import org.junit.jupiter.api.Test;

@SuppressWarnings("BanJNDI") // JNDI is what is tested
class SbbEnvironmentTest {
    private static final Location NOWHERE = Location.of("", "");
    private static final ResourceAdaptorTypeID SIP = new ResourceAdaptorTypeID("sip", "v", "1");

    private final StandardFacilities facilities =
            new StandardFacilities(
                    fake(TimerFacility.class),
                    fake(TraceFacility.class),
                    fake(AlarmFacility.class),
                    fake(ProfileFacility.class),
                    fake(ActivityContextNamingFacility.class),
                    fake(NullActivityFactory.class),
                    fake(NullActivityContextInterfaceFactory.class),
                    fake(ServiceActivityFactory.class),
                    fake(ServiceActivityContextInterfaceFactory.class),
                    fake(ProfileTableActivityContextInterfaceFactory.class));
    private final ComponentEnvironment environment =
            SbbEnvironment.of(sbb(), facilities, new Named());

    private static <T> T fake(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            throw new UnsupportedOperationException(method.getName());
                        }));
    }

    private static SbbComponentDescriptor sbb() {
        return new SbbComponentDescriptor(
                new SbbID("s", "v", "1"),
                SleeVersion.V1_1,
                NOWHERE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new SbbClasses(
                        "x.Sbb",
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new EnvEntry("limit", ValueType.LONG, Optional.of("7"), NOWHERE)),
                List.of(
                        new RaTypeBinding(
                                SIP,
                                Optional.of("slee/resources/sip/factory"),
                                List.of(
                                        new RaEntityBinding(
                                                "slee/resources/sip/provider",
                                                Optional.of("sip-link"),
                                                NOWHERE),
                                        new RaEntityBinding(
                                                "slee/resources/sip/unlinked",
                                                Optional.empty(),
                                                NOWHERE)),
                                NOWHERE)),
                List.of(
                        new EjbRef(
                                "ejb/billing",
                                "Session",
                                "x.Home",
                                "x.Remote",
                                Optional.empty(),
                                NOWHERE)));
    }

    private Object lookup(String name) throws NamingException {
        return environment.root().lookup(name);
    }

    @Test
    @Spec({"B13", "A15"})
    void bindsEntriesAndAllStandardFacilities() throws NamingException {
        assertThat(lookup("java:comp/env/limit")).isEqualTo(7L);
        assertThat(lookup(TimerFacility.JNDI_NAME)).isSameAs(facilities.timer());
        assertThat(lookup("java:comp/env/slee/facilities/trace")).isSameAs(facilities.trace());
        assertThat(lookup(AlarmFacility.JNDI_NAME)).isSameAs(facilities.alarm());
        assertThat(lookup(ProfileFacility.JNDI_NAME)).isSameAs(facilities.profile());
        assertThat(lookup(ActivityContextNamingFacility.JNDI_NAME)).isSameAs(facilities.naming());
        assertThat(lookup(NullActivityFactory.JNDI_NAME)).isSameAs(facilities.nullActivities());
        assertThat(lookup(NullActivityContextInterfaceFactory.JNDI_NAME))
                .isSameAs(facilities.nullActivityContexts());
        assertThat(lookup(ServiceActivityFactory.JNDI_NAME))
                .isSameAs(facilities.serviceActivities());
        assertThat(lookup(ServiceActivityContextInterfaceFactory.JNDI_NAME))
                .isSameAs(facilities.serviceActivityContexts());
        assertThat(lookup(ProfileTableActivityContextInterfaceFactory.JNDI_NAME))
                .isSameAs(facilities.profileTableActivityContexts());
    }

    @Test
    @Spec("B15")
    void bindsTheObjectsOfResourceAdaptors() throws NamingException {
        assertThat(lookup("java:comp/env/slee/resources/sip/factory")).isEqualTo("factory sip");
        assertThat(lookup("java:comp/env/slee/resources/sip/provider"))
                .isEqualTo("sip by sip-link");
        assertThatExceptionOfType(NameNotFoundException.class)
                .isThrownBy(() -> lookup("java:comp/env/slee/resources/sip/unlinked"));
    }

    @Test
    @Spec("B14")
    void bindsBeans() throws NamingException {
        assertThat(lookup("java:comp/env/ejb/billing")).isEqualTo("x.Home");
    }

    /** Answers with the question. */
    private static final class Named implements SbbEnvironment.Resources {
        @Override
        public Object contextFactory(ResourceAdaptorTypeID type) {
            return "factory " + type.getName();
        }

        @Override
        public Object resourceAdaptor(ResourceAdaptorTypeID type, String linkName) {
            return type.getName() + " by " + linkName;
        }

        @Override
        public Object bean(EjbRef ref) {
            return ref.home();
        }
    }
}
