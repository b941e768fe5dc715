package io.patchbay.slee.container.deployment;

import io.patchbay.slee.model.classes.ClassSource;
import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.model.unit.DeployableUnit;
import io.patchbay.slee.model.unit.DeployableUnitReader;
import io.patchbay.slee.model.unit.StandardComponents;
import io.patchbay.slee.model.verify.UnitVerifier;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.slee.ComponentID;
import javax.slee.InvalidStateException;
import javax.slee.management.AlreadyDeployedException;
import javax.slee.management.DependencyException;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.DeploymentException;
import javax.slee.management.UnrecognizedDeployableUnitException;
import org.jboss.modules.Module;

/**
 * Installs and uninstalls deployable units, each as a whole or not at all. Thread-safe: one unit at
 * a time, in the order of arrival; readers of the repository never wait.
 *
 * <p>Specification: chapter 3, 14.7.
 */
@Spec({"A5", "A6", "A7", "A8", "A11"})
public final class Deployer {

    /** The unit that holds the standard components; it cannot be uninstalled. */
    public static final DeployableUnitID STANDARD_UNIT =
            new DeployableUnitID("slee:standard-components");

    private static final System.Logger LOG = System.getLogger(Deployer.class.getName());

    private final DeployableUnitReader reader;
    private final ComponentRepository repository;
    private final UnitStore store;
    private final InstantSource clock;
    private final Announcer announcer;
    private final List<InUseGuard> guards;
    private final ModuleGraph graph = new ModuleGraph(new SystemClasses());
    private final Map<DeployableUnitID, List<Module>> modules = new HashMap<>();
    private final Lock lock;

    /**
     * Puts a deployer together whose components are used by nobody else.
     *
     * @param reader reads units
     * @param repository takes the components
     * @param store keeps the units
     * @param clock tells when a unit was installed
     * @param listeners are told of components, in this order; backwards when they go
     * @param guards object to the removal of components
     */
    public Deployer(
            DeployableUnitReader reader,
            ComponentRepository repository,
            UnitStore store,
            InstantSource clock,
            List<ComponentListener> listeners,
            List<InUseGuard> guards) {
        this(reader, repository, store, clock, listeners, guards, new ReentrantLock(true));
    }

    /**
     * Puts the deployer together and installs the standard components.
     *
     * @param reader reads units
     * @param repository takes the components
     * @param store keeps the units
     * @param clock tells when a unit was installed
     * @param listeners are told of components, in this order; backwards when they go
     * @param guards object to the removal of components
     * @param installation held while a unit comes or goes; who takes components into use holds it
     *     too, so that none is taken between the guards' answers and the removal
     */
    public Deployer(
            DeployableUnitReader reader,
            ComponentRepository repository,
            UnitStore store,
            InstantSource clock,
            List<ComponentListener> listeners,
            List<InUseGuard> guards,
            Lock installation) {
        ModuleLogging.letThrough();
        this.lock = installation;
        this.reader = reader;
        this.repository = repository;
        this.store = store;
        this.clock = clock;
        this.announcer = new Announcer(listeners);
        this.guards = List.copyOf(guards);
        installStandardComponents();
    }

    private void installStandardComponents() {
        Problems problems = new Problems();
        Linker linker = new Linker(graph, repository, STANDARD_UNIT, problems);
        List<Component> components =
                linker.link(UnitPlan.ofApi("standard-components", StandardComponents.all()));
        if (problems.hasErrors()) {
            throw new IllegalStateException("The standard components do not link: " + problems);
        }
        InstalledUnit unit = new InstalledUnit(STANDARD_UNIT, clock.instant(), components);
        repository.add(unit);
        announcer.installed(components);
    }

    /**
     * Installs a unit.
     *
     * @param url where it came from; identifies it from now on
     * @param jar its bytes, not to be changed afterwards
     * @return its id
     * @throws AlreadyDeployedException if the unit or one of its components is installed already
     * @throws DeploymentException if anything is wrong with it; the message lists every problem,
     *     and nothing of the unit is left behind
     */
    public DeployableUnitID install(String url, byte[] jar) throws DeploymentException {
        DeployableUnitID id = new DeployableUnitID(url);
        lock.lock();
        try {
            if (repository.unit(id).isPresent()) {
                throw new AlreadyDeployedException(
                        "Unit "
                                + url
                                + " is not installed: a unit of that URL is installed already;"
                                + " uninstall it first");
            }
            UnitPlan plan = check(url, jar);
            commit(link(id, plan), jar);
            LOG.log(Level.INFO, "Installed {0}: {1} components", url, plan.components().size());
            return id;
        } finally {
            lock.unlock();
        }
    }

    private UnitPlan check(String url, byte[] jar) throws DeploymentException {
        Problems problems = new Problems();
        Optional<DeployableUnit> unit = reader.read(fileName(url), jar, problems);
        if (unit.isPresent()) {
            List<ComponentModel> components = unit.get().components();
            refuseDuplicates(url, components);
            problems.addAll(
                    UnitVerifier.verify(
                            unit.get(),
                            id -> repository.find(id).map(Component::model),
                            visibleClasses(components)));
        }
        throwIfErrors(url, problems);
        problems.list().forEach(p -> LOG.log(Level.WARNING, "{0}: {1}", url, p));
        return UnitPlan.of(
                unit.orElseThrow(() -> new IllegalStateException(url + ": no unit, no problem")));
    }

    private static String fileName(String url) {
        String path = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void refuseDuplicates(String url, List<ComponentModel> components)
            throws AlreadyDeployedException {
        String duplicates =
                components.stream()
                        .flatMap(c -> repository.find(c.id()).stream())
                        .map(c -> c.id() + " is installed already by unit " + c.unit().getURL())
                        .collect(Collectors.joining("\n  "));
        if (!duplicates.isEmpty()) {
            throw new AlreadyDeployedException(
                    "Unit " + url + " is not installed:\n  " + duplicates);
        }
    }

    // What the unit's modules will see of the installed ones; each re-exports what it refers to.
    private ClassSource visibleClasses(List<ComponentModel> components) {
        Set<ClassLoader> loaders = new LinkedHashSet<>();
        for (ComponentModel component : components) {
            for (ComponentID reference : component.references()) {
                repository.find(reference).map(Component::loader).ifPresent(loaders::add);
            }
        }
        ClassSource source = ClassSource.platform();
        for (ClassLoader loader : loaders) {
            source = source.or(ClassSource.of(loader));
        }
        return source;
    }

    private static void throwIfErrors(String url, Problems problems) throws DeploymentException {
        if (problems.hasErrors()) {
            throw new DeploymentException(
                    problems.list().stream()
                            .map(Problem::toString)
                            .collect(
                                    Collectors.joining(
                                            "\n  ",
                                            "Unit "
                                                    + url
                                                    + " is not installed, "
                                                    + problems.errorCount()
                                                    + " errors:\n  ",
                                            "")));
        }
    }

    private InstalledUnit link(DeployableUnitID id, UnitPlan plan) throws DeploymentException {
        Problems problems = new Problems();
        Linker linker = new Linker(graph, repository, id, problems);
        boolean linked = false;
        try {
            List<Component> components = linker.link(plan);
            throwIfErrors(id.getURL(), problems);
            modules.put(id, linker.modules());
            linked = true;
            return new InstalledUnit(id, clock.instant(), components);
        } finally {
            if (!linked) {
                graph.close(linker.modules());
            }
        }
    }

    private void commit(InstalledUnit unit, byte[] jar) throws DeploymentException {
        boolean committed = false;
        repository.add(unit);
        try {
            announcer.installed(unit.components());
            try {
                store.keep(unit.id(), jar);
            } catch (IOException | RuntimeException failure) {
                announcer.uninstalled(unit.components());
                throw failure;
            }
            committed = true;
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.WARNING, "Unit " + unit.id().getURL() + " is taken back", failure);
            Problem problem =
                    Problem.error("", Location.of(fileName(unit.id().getURL()), ""), "refused")
                            .found(failure.toString());
            throw new DeploymentException(
                    "Unit " + unit.id().getURL() + " is not installed, 1 errors:\n  " + problem);
        } finally {
            if (!committed) {
                discard(unit);
            }
        }
    }

    private void discard(InstalledUnit unit) {
        repository.remove(unit);
        List<Module> opened = modules.remove(unit.id());
        if (opened != null) {
            graph.close(opened);
        }
    }

    /**
     * Uninstalls a unit.
     *
     * @param id its id
     * @throws UnrecognizedDeployableUnitException if it is not installed
     * @throws DependencyException if components of other units refer to its components
     * @throws InvalidStateException if one of its components is in use
     */
    public void uninstall(DeployableUnitID id)
            throws UnrecognizedDeployableUnitException, DependencyException, InvalidStateException {
        lock.lock();
        try {
            InstalledUnit unit =
                    repository
                            .unit(id)
                            .orElseThrow(() ->
                                    new UnrecognizedDeployableUnitException(
                                            id.getURL() + " is not installed"));
            refuseReferenced(unit);
            refuseUsed(unit);
            announcer.uninstalled(unit.components());
            discard(unit);
            forget(unit);
            LOG.log(Level.INFO, "Uninstalled {0}", id.getURL());
        } finally {
            lock.unlock();
        }
    }

    private void refuseReferenced(InstalledUnit unit) throws DependencyException {
        List<ComponentID> own = unit.components().stream().map(Component::id).toList();
        String referrers =
                unit.components().stream()
                        .flatMap(c -> foreignReferrers(c, own))
                        .collect(Collectors.joining("\n  "));
        if (!referrers.isEmpty()) {
            throw new DependencyException(
                    "Unit " + unit.id().getURL() + " is not uninstalled:\n  " + referrers);
        }
    }

    private Stream<String> foreignReferrers(Component component, List<ComponentID> own) {
        return repository.referrers(component.id()).stream()
                .filter(referrer -> !own.contains(referrer.id()))
                .map(referrer ->
                        component.id()
                                + " is needed by "
                                + referrer.id()
                                + "; uninstall unit "
                                + referrer.unit().getURL()
                                + " first");
    }

    private void refuseUsed(InstalledUnit unit) throws InvalidStateException {
        String uses =
                unit.id().equals(STANDARD_UNIT)
                        ? "the standard components are part of the SLEE"
                        : unit.components().stream()
                                .flatMap(c -> guards.stream().flatMap(g -> g.inUse(c).stream()))
                                .distinct()
                                .collect(Collectors.joining("\n  "));
        if (!uses.isEmpty()) {
            throw new InvalidStateException(
                    "Unit " + unit.id().getURL() + " is not uninstalled:\n  " + uses);
        }
    }

    private void forget(InstalledUnit unit) {
        try {
            store.forget(unit.id());
        } catch (IOException failure) {
            LOG.log(
                    Level.ERROR,
                    "Unit "
                            + unit.id().getURL()
                            + " is uninstalled, but its stored copy remains and will come back"
                            + " with the next start; remove it by hand",
                    failure);
        }
    }
}
