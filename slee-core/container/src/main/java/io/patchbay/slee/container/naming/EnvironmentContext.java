package io.patchbay.slee.container.naming;

import io.patchbay.slee.container.naming.ComponentEnvironment.Folder;
import io.patchbay.slee.container.naming.ComponentEnvironment.Node;
import io.patchbay.slee.container.naming.ComponentEnvironment.Value;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.naming.Binding;
import javax.naming.CompositeName;
import javax.naming.Context;
import javax.naming.Name;
import javax.naming.NameClassPair;
import javax.naming.NameNotFoundException;
import javax.naming.NameParser;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.NotContextException;
import javax.naming.OperationNotSupportedException;

/**
 * One level of a component's environment as JNDI shows it. Immutable: every change is refused.
 *
 * <p>Specification: 6.13.
 */
@SuppressWarnings("BanJNDI") // This is the JNDI provider; it deserializes nothing.
final class EnvironmentContext implements Context {
    private final ComponentEnvironment environment;
    private final String path;

    EnvironmentContext(ComponentEnvironment environment, String path) {
        this.environment = environment;
        this.path = path;
    }

    @Override
    public Object lookup(String name) throws NamingException {
        String target = target(name);
        return switch (environment.node(target)) {
            case Value(var supplier) -> valueOf(target, supplier);
            case Folder found -> found.context();
            case null -> throw notFound(target);
        };
    }

    @Override
    public Object lookup(Name name) throws NamingException {
        return lookup(name.toString());
    }

    @Override
    public Object lookupLink(String name) throws NamingException {
        return lookup(name);
    }

    @Override
    public Object lookupLink(Name name) throws NamingException {
        return lookup(name.toString());
    }

    @Override
    public NamingEnumeration<NameClassPair> list(String name) throws NamingException {
        List<Binding> bindings = bindings(name);
        return new ListEnumeration<>(
                bindings.stream()
                        .map(b -> new NameClassPair(b.getName(), b.getClassName()))
                        .toList());
    }

    @Override
    public NamingEnumeration<NameClassPair> list(Name name) throws NamingException {
        return list(name.toString());
    }

    @Override
    public NamingEnumeration<Binding> listBindings(String name) throws NamingException {
        return new ListEnumeration<>(bindings(name));
    }

    @Override
    public NamingEnumeration<Binding> listBindings(Name name) throws NamingException {
        return listBindings(name.toString());
    }

    private List<Binding> bindings(String name) throws NamingException {
        String target = target(name);
        Folder found =
                switch (environment.node(target)) {
                    case Folder f -> f;
                    case Value v ->
                            throw new NotContextException(absolute(target) + " is not a context");
                    case null -> throw notFound(target);
                };
        List<Binding> bindings = new ArrayList<>();
        for (Map.Entry<String, Node> child : found.children().entrySet()) {
            String childPath = target.isEmpty() ? child.getKey() : target + '/' + child.getKey();
            bindings.add(new Binding(child.getKey(), environment.root().lookup(childPath)));
        }
        return bindings;
    }

    private String target(String name) {
        String below = ComponentEnvironment.withoutScheme(name);
        if (ComponentEnvironment.hasScheme(name) || path.isEmpty()) {
            return below;
        }
        return below.isEmpty() ? path : path + '/' + below;
    }

    private Object valueOf(String target, Supplier<?> supplier) throws NamingException {
        Object value;
        try {
            value = supplier.get();
        } catch (RuntimeException e) {
            NamingException failure =
                    new NamingException(
                            "Cannot get " + absolute(target) + " for " + environment + ": " + e);
            failure.initCause(e);
            throw failure;
        }
        if (value == null) {
            throw new NameNotFoundException(
                    absolute(target) + " of " + environment + " is bound to nothing at the moment");
        }
        return value;
    }

    private NameNotFoundException notFound(String target) {
        String level = target;
        Node node = null;
        while (!(node instanceof Folder) && !level.isEmpty()) {
            int slash = level.lastIndexOf('/');
            level = slash < 0 ? "" : level.substring(0, slash);
            node = environment.node(level);
        }
        String there =
                node instanceof Folder known ? String.join(", ", known.children().keySet()) : "";
        return new NameNotFoundException(
                absolute(target)
                        + " is not bound for "
                        + environment
                        + "; "
                        + absolute(level)
                        + " holds: "
                        + (there.isEmpty() ? "nothing" : there)
                        + ". Look one of these up, or declare the name in the deployment"
                        + " descriptor.");
    }

    private static String absolute(String target) {
        return "java:" + target;
    }

    private OperationNotSupportedException readOnly() {
        return new OperationNotSupportedException(
                "The environment of "
                        + environment
                        + " is read-only: its names come from the deployment descriptor");
    }

    @Override
    public NameParser getNameParser(String name) {
        return CompositeName::new;
    }

    @Override
    public NameParser getNameParser(Name name) {
        return CompositeName::new;
    }

    @Override
    public String composeName(String name, String prefix) {
        return prefix.isEmpty() ? name : prefix + '/' + name;
    }

    @Override
    public Name composeName(Name name, Name prefix) throws NamingException {
        return ((Name) prefix.clone()).addAll(name);
    }

    @Override
    public String getNameInNamespace() {
        return absolute(path);
    }

    @Override
    public Hashtable<?, ?> getEnvironment() {
        return new Hashtable<>();
    }

    @Override
    public void close() {
        // Holds nothing; the component's other references to this context stay valid.
    }

    @Override
    public Object addToEnvironment(String property, Object value) throws NamingException {
        throw readOnly();
    }

    @Override
    public Object removeFromEnvironment(String property) throws NamingException {
        throw readOnly();
    }

    @Override
    public void bind(Name name, Object value) throws NamingException {
        throw readOnly();
    }

    @Override
    public void bind(String name, Object value) throws NamingException {
        throw readOnly();
    }

    @Override
    public void rebind(Name name, Object value) throws NamingException {
        throw readOnly();
    }

    @Override
    public void rebind(String name, Object value) throws NamingException {
        throw readOnly();
    }

    @Override
    public void unbind(Name name) throws NamingException {
        throw readOnly();
    }

    @Override
    public void unbind(String name) throws NamingException {
        throw readOnly();
    }

    @Override
    public void rename(Name from, Name to) throws NamingException {
        throw readOnly();
    }

    @Override
    public void rename(String from, String to) throws NamingException {
        throw readOnly();
    }

    @Override
    public void destroySubcontext(Name name) throws NamingException {
        throw readOnly();
    }

    @Override
    public void destroySubcontext(String name) throws NamingException {
        throw readOnly();
    }

    @Override
    public Context createSubcontext(Name name) throws NamingException {
        throw readOnly();
    }

    @Override
    public Context createSubcontext(String name) throws NamingException {
        throw readOnly();
    }
}
