package io.patchbay.slee.container.codegen.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.codegen.GenerationException;
import io.patchbay.slee.container.codegen.contract.profile.ConcreteProfile;
import io.patchbay.slee.container.codegen.contract.profile.ProfileAccess;
import io.patchbay.slee.container.codegen.contract.profile.ProfileObjectAccess;
import io.patchbay.slee.container.profile.GeneratedInto;
import io.patchbay.slee.container.profile.Specs;
import io.patchbay.slee.model.descriptor.ProfileClasses;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.SleeVersion;
import io.patchbay.slee.model.descriptor.UsageInterface;
import io.patchbay.slee.model.spec.Spec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.slee.profile.AddressProfileCMP;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ProfileManagement;
import javax.slee.profile.ProfileTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileCodeGeneratorTest {

    /** Values in an array, and what was called. */
    private static final class Recorder implements ProfileAccess, ProfileObjectAccess {
        final @Nullable Object[] values = new @Nullable Object[20];
        final List<String> calls = new ArrayList<>();
        @Nullable Object target;

        @Override
        public @Nullable Object get(int field) {
            return values[field];
        }

        @Override
        public void set(int field, @Nullable Object value) {
            values[field] = value;
        }

        @Override
        public Object usage(@Nullable String set) {
            calls.add("usage " + set);
            return (AuthorTypes.Usage) by -> calls.add("increment " + by);
        }

        @Override
        public void markDirty() {
            calls.add("dirty");
        }

        @Override
        public boolean isDirty() {
            return calls.contains("dirty");
        }

        @Override
        public boolean isValid(ProfileID id) {
            return id.getProfileName().equals("valid");
        }

        @Override
        public Object enter() {
            calls.add("enter");
            return "call";
        }

        @Override
        public Object target(Object call) {
            assertThat(call).isEqualTo("call");
            return Objects.requireNonNull(target);
        }

        @Override
        public void leave(Object call) {
            calls.add("leave " + call);
        }

        @Override
        public Throwable failed(Object call, Throwable failure) {
            calls.add("failed " + call);
            return failure;
        }

        @Override
        public String profileName() {
            return "ann";
        }

        @Override
        public String tableName() {
            return "table";
        }

        @Override
        public ProfileTable table() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove() {
            calls.add("remove");
        }
    }

    private static ProfileSpecComponentDescriptor spec(
            Class<?> cmp,
            @Nullable Class<?> local,
            @Nullable Class<?> author,
            @Nullable Class<?> table) {
        return new ProfileSpecComponentDescriptor(
                Specs.id("Kinds"),
                SleeVersion.V1_1,
                Specs.HERE,
                List.of(),
                List.of(),
                List.of(),
                new ProfileClasses(
                        cmp.getName(),
                        List.of(),
                        Optional.ofNullable(local)
                                .map(c -> new ProfileClasses.LocalInterface(c.getName(), false)),
                        Optional.empty(),
                        Optional.ofNullable(author)
                                .map(c -> new ProfileClasses.ProfileClass(c.getName(), false)),
                        Optional.ofNullable(table).map(Class::getName),
                        Optional.of(
                                new UsageInterface(AuthorTypes.Usage.class.getName(), List.of()))),
                List.of(),
                List.of(),
                true,
                true,
                false,
                List.of());
    }

    private static GeneratedProfileClasses kinds() {
        return Specs.generated(
                spec(
                        AuthorTypes.AllKinds.class,
                        AuthorTypes.KindsLocal.class,
                        AuthorTypes.KindsProfile.class,
                        null));
    }

    @Test
    @Spec("F1")
    void accessorsKeepValuesOfEveryType() {
        ConcreteProfile profile = kinds().newProfile();
        Recorder recorder = new Recorder();
        GeneratedProfileClasses classes = kinds();
        for (ProfileField field : classes.fields()) {
            recorder.values[classes.fields().indexOf(field)] = field.defaultValue();
        }
        profile.slee$bind(recorder);
        AuthorTypes.AllKinds kinds = (AuthorTypes.AllKinds) profile;
        assertThat(kinds.getFlag()).isFalse();
        assertThat(kinds.getLetter()).isEqualTo((char) 0);
        assertThat(kinds.getPrecise()).isZero();
        assertThat(kinds.getAnything()).isNull();
        kinds.setFlag(true);
        kinds.setOctet((byte) 1);
        kinds.setLetter('x');
        kinds.setBrief((short) 2);
        kinds.setNumber(3);
        kinds.setMany(4L);
        kinds.setPart(5f);
        kinds.setPrecise(6d);
        kinds.setAnything("seven");
        kinds.setGrid(new int[][] {{8}});
        assertThat(kinds.getFlag()).isTrue();
        assertThat(kinds.getOctet()).isEqualTo((byte) 1);
        assertThat(kinds.getLetter()).isEqualTo('x');
        assertThat(kinds.getBrief()).isEqualTo((short) 2);
        assertThat(kinds.getNumber()).isEqualTo(3);
        assertThat(kinds.getMany()).isEqualTo(4L);
        assertThat(kinds.getPart()).isEqualTo(5f);
        assertThat(kinds.getPrecise()).isEqualTo(6d);
        assertThat(kinds.getAnything()).isEqualTo("seven");
        assertThat(kinds.getGrid()).isDeepEqualTo(new int[][] {{8}});
    }

    @Test
    void fieldsAreSortedAndKnowWhetherTheirValuesNeedCopying() {
        assertThat(kinds().fields())
                .extracting(ProfileField::name)
                .isSorted()
                .startsWith("anything", "brief", "flag");
        assertThat(kinds().fields())
                .filteredOn(field -> !field.immutable())
                .extracting(ProfileField::name)
                .containsExactly("anything", "grid", "map");
    }

    @Test
    void anUnboundProfileObjectSaysSo() {
        AuthorTypes.AllKinds kinds = (AuthorTypes.AllKinds) kinds().newProfile();
        assertThatThrownBy(kinds::getNumber)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not assigned to a profile");
    }

    @Test
    @Spec("F1")
    void localMethodsEnterCallAndLeave() throws Exception {
        GeneratedProfileClasses classes = kinds();
        Recorder recorder = new Recorder();
        ConcreteProfile profile = classes.newProfile();
        profile.slee$bind(recorder);
        recorder.target = profile;
        AuthorTypes.KindsLocal local = (AuthorTypes.KindsLocal) classes.newLocalObject(recorder);
        ((AuthorTypes.AllKinds) local).setNumber(7);
        assertThat(recorder.calls).as("accessors do not need the object").isEmpty();
        assertThat(local.sum(1, 2L, 3.9, "4")).isEqualTo(17L);
        assertThat(local.isPositive()).isTrue();
        assertThat(local.half()).isEqualTo(3.5);
        local.nothing();
        assertThat(local.getNumber()).isEqualTo(-1);
        assertThat(recorder.calls).hasSize(8).containsOnly("enter", "leave call");
        recorder.calls.clear();
        assertThatThrownBy(local::broken).isInstanceOf(IOException.class).hasMessage("broken");
        assertThat(recorder.calls).containsExactly("enter", "failed call");
        assertThat(local).isEqualTo(classes.newLocalObject(new Recorder()));
        assertThat(local.isIdentical(classes.newLocalObject(new Recorder()))).isTrue();
        assertThat(local).hasToString("ProfileLocalObject[table/ann]");
    }

    @Test
    @Spec("F12")
    void usageMethodsAskForTheNamedOrUnnamedSet() throws Exception {
        Recorder recorder = new Recorder();
        ConcreteProfile profile = kinds().newProfile();
        profile.slee$bind(recorder);
        AuthorTypes.KindsProfile author = (AuthorTypes.KindsProfile) profile;
        author.getDefaultUsageParameterSet().incrementReads(2);
        author.getUsageParameterSet("vip").incrementReads(3);
        assertThat(recorder.calls)
                .containsExactly("usage null", "increment 2", "usage vip", "increment 3");
    }

    @Test
    @Spec("F1")
    void theManagementClassOfVersion10IsCompleted() throws Exception {
        GeneratedProfileClasses classes =
                Specs.generated(
                        Specs.version10(AuthorTypes.AllKinds.class, AuthorTypes.Managed10.class));
        Recorder recorder = new Recorder();
        ConcreteProfile profile = classes.newProfile();
        profile.slee$bind(recorder);
        ProfileManagement management = (ProfileManagement) profile;
        management.profileInitialize();
        management.profileVerify();
        assertThat(recorder.calls).containsExactly("dirty");
        assertThat(management.isProfileValid(new ProfileID("t", "valid"))).isTrue();
        assertThat(management.isProfileValid(new ProfileID("t", "other"))).isFalse();
    }

    @Test
    void aSpecificationNeedsNothingButItsCmpInterface() {
        GeneratedProfileClasses classes =
                Specs.generated(Specs.version10(AddressProfileCMP.class, null));
        assertThat(classes.newProfile()).isInstanceOf(AddressProfileCMP.class);
        assertThat(classes.newLocalObject(new Recorder())).isInstanceOf(AddressProfileCMP.class);
    }

    @Test
    void twoSpecificationsOfOneJarMayShareACmpInterface() throws Exception {
        GeneratedInto loader = new GeneratedInto();
        ProfileSpecComponentDescriptor spec = Specs.version10(AuthorTypes.AllKinds.class, null);
        ConcreteProfile first = ProfileCodeGenerator.generate(spec, loader).newProfile();
        ConcreteProfile second = ProfileCodeGenerator.generate(spec, loader).newProfile();
        assertThat(first.getClass()).isNotEqualTo(second.getClass());
        assertThat(first.getClass().getClassLoader()).isSameAs(second.getClass().getClassLoader());
    }

    @Test
    void refusesWhatCannotBeCompleted() {
        refuses(spec(AuthorTypes.HalfField.class, null, null, null), "name");
        refuses(spec(AuthorTypes.NoField.class, null, null, null), "compute");
        refuses(
                spec(AuthorTypes.AllKinds.class, null, null, AuthorTypes.WrongTable.class),
                "queryNothing");
        refuses(
                spec(AuthorTypes.AllKinds.class, null, AuthorTypes.NoConstructor.class, null),
                "NoConstructor");
    }

    private static void refuses(ProfileSpecComponentDescriptor spec, String named) {
        assertThatThrownBy(() -> ProfileCodeGenerator.generate(spec, new GeneratedInto()))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining(named);
    }
}
