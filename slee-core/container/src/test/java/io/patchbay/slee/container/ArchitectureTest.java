package io.patchbay.slee.container;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the plan of the house: which room may know which. */
class ArchitectureTest {
    private static final String ROOT = "io.patchbay.slee.container";
    private static final String MANAGEMENT = "management";

    /** A room may use those named here, and whatever those may use. Management knows all. */
    private static final Map<String, Set<String>> MAY_KNOW =
            Map.ofEntries(
                    Map.entry("codegen", Set.of()),
                    Map.entry("transaction", Set.of()),
                    Map.entry("state", Set.of()),
                    Map.entry("naming", Set.of()),
                    Map.entry("activity", Set.of("state", "transaction")),
                    Map.entry("sbb", Set.of("activity", "codegen", "naming")),
                    Map.entry("routing", Set.of("activity", "sbb")),
                    Map.entry("facilities", Set.of("activity", "naming", "codegen")),
                    Map.entry("profile", Set.of("activity", "naming", "codegen")),
                    Map.entry("resource", Set.of("activity", "facilities", "codegen")),
                    Map.entry("service", Set.of("sbb", "routing")),
                    Map.entry("deployment", Set.of("codegen")));

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    /** The room of a class; empty for the wiring, null for what is not ours. */
    private static @Nullable String room(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return "";
        }
        if (!name.startsWith(ROOT + ".")) {
            return null;
        }
        String below = name.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private static Set<String> reachable(String room) {
        Set<String> all = new TreeSet<>();
        List<String> next = new ArrayList<>(MAY_KNOW.getOrDefault(room, Set.of()));
        while (!next.isEmpty()) {
            String one = next.remove(next.size() - 1);
            if (all.add(one)) {
                next.addAll(MAY_KNOW.getOrDefault(one, Set.of()));
            }
        }
        return all;
    }

    @Test
    void letsEachRoomKnowItsNeighboursOnly() {
        Map<String, String> violations = new LinkedHashMap<>();
        for (JavaClass type : CLASSES) {
            String from = room(type);
            if (from == null || from.isEmpty() || from.equals(MANAGEMENT)) {
                continue;
            }
            assertThat(MAY_KNOW).as("a new room needs its place in the plan").containsKey(from);
            Set<String> allowed = reachable(from);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = room(dependency.getTargetClass());
                if (to != null && !to.equals(from) && !allowed.contains(to)) {
                    violations.putIfAbsent(
                            from + " -> " + (to.isEmpty() ? "the wiring" : to),
                            dependency.getDescription());
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void keepsManagementFromTheWiring() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + MANAGEMENT + "..")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "belong to the wiring", type -> "".equals(room(type))))
                .check(CLASSES);
    }

    @Test
    void hasNoCyclesBetweenRooms() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void confinesThirdPartiesToOneRoomEach() {
        confine("transaction", "com.arjuna..", "org.jboss.tm..", "jakarta.transaction..");
        confine("deployment", "org.jboss.modules..");
        confine("codegen", "java.lang.classfile..");
    }

    private static void confine(String room, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(CLASSES);
    }

    @Test
    void describesEveryPackageAndMarksItForNullness() {
        List<String> undescribed = new ArrayList<>();
        for (JavaPackage one : CLASSES.getPackage(ROOT).getSubpackagesInTree()) {
            boolean inhabited =
                    one.getClasses().stream()
                            .anyMatch(c -> !c.getSimpleName().equals("package-info"));
            if (inhabited && !one.isAnnotatedWith(NullMarked.class)) {
                undescribed.add(one.getName());
            }
        }
        assertThat(undescribed).isEmpty();
        assertThat(CLASSES.getPackage(ROOT).isAnnotatedWith(NullMarked.class)).isTrue();
    }
}
