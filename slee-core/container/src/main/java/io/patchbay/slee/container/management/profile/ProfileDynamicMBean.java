package io.patchbay.slee.container.management.profile;

import io.patchbay.slee.container.profile.ProfileSession;
import io.patchbay.slee.container.profile.ProfileTableEntity;
import io.patchbay.slee.container.profile.schema.AttributeValues;
import io.patchbay.slee.container.profile.schema.ProfileAttribute;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import javax.management.Attribute;
import javax.management.AttributeList;
import javax.management.AttributeNotFoundException;
import javax.management.DynamicMBean;
import javax.management.InvalidAttributeValueException;
import javax.management.MBeanException;
import javax.management.MBeanInfo;
import javax.management.ReflectionException;
import javax.slee.InvalidStateException;
import javax.slee.management.ManagementException;
import javax.slee.profile.ProfileImplementationException;
import javax.slee.profile.ProfileMBean;
import javax.slee.profile.ProfileVerificationException;
import org.jspecify.annotations.Nullable;

/**
 * The MBean of one open profile. Thread-safe. Specification: 10.26.
 *
 * <p>Exceptions of the standard and checked ones of the author's management methods come wrapped in
 * an MBeanException, unchecked ones of the author in a ProfileImplementationException within one.
 */
final class ProfileDynamicMBean implements DynamicMBean, ProfileMBean {
    private static final Logger LOG = System.getLogger(ProfileDynamicMBean.class.getName());

    private final ProfileSession session;
    private final ManagementView view;
    private final MBeanInfo info;
    private final Runnable unregister;

    ProfileDynamicMBean(ProfileTableEntity table, ProfileSession session, Runnable unregister) {
        this.session = session;
        this.view = new ManagementView(table);
        this.info = view.info(ProfileDynamicMBean.class.getName(), session.toString());
        this.unregister = unregister;
    }

    @Override
    public void editProfile() throws ManagementException {
        session.edit();
    }

    @Override
    public void commitProfile()
            throws InvalidStateException, ManagementException, ProfileVerificationException {
        session.commit();
    }

    /** A profile that was never committed is gone with its changes. */
    @Override
    public void restoreProfile() throws InvalidStateException {
        session.restore();
        if (!session.exists()) {
            unregister.run();
        }
    }

    @Override
    public void closeProfile() throws InvalidStateException {
        session.close();
        unregister.run();
    }

    @Override
    public boolean isProfileDirty() {
        return session.isDirty();
    }

    @Override
    public boolean isProfileWriteable() {
        return session.isWriteable();
    }

    @Override
    public @Nullable Object getAttribute(String name)
            throws AttributeNotFoundException, MBeanException {
        if (name.equals(ManagementView.DIRTY)) {
            return isProfileDirty();
        }
        if (name.equals(ManagementView.WRITEABLE)) {
            return isProfileWriteable();
        }
        ManagementView.Shown shown = shown(name);
        if (!shown.readable()) {
            throw new AttributeNotFoundException(
                    "Attribute \"" + name + "\" of " + session + " can only be set");
        }
        try {
            return session.get(shown.attribute());
        } catch (ManagementException failure) {
            throw new MBeanException(failure);
        }
    }

    private ManagementView.Shown shown(String name) throws AttributeNotFoundException {
        ManagementView.Shown shown = view.attribute(name);
        if (shown == null) {
            throw new AttributeNotFoundException(session + " has no attribute \"" + name + "\"");
        }
        return shown;
    }

    @Override
    public void setAttribute(Attribute attribute)
            throws AttributeNotFoundException, InvalidAttributeValueException, MBeanException {
        ManagementView.Shown shown = shown(attribute.getName());
        if (!shown.writeable()) {
            throw new AttributeNotFoundException(
                    "Attribute \"" + attribute.getName() + "\" of " + session + " is read-only");
        }
        ProfileAttribute target = shown.attribute();
        Object value = attribute.getValue();
        if (!target.accepts(value)) {
            throw new InvalidAttributeValueException(
                    session + ": " + AttributeValues.mismatch(target, target.type(), value));
        }
        try {
            session.set(target, value);
        } catch (InvalidStateException readOnly) {
            throw new MBeanException(readOnly);
        }
    }

    @Override
    public AttributeList getAttributes(String[] names) {
        AttributeList values = new AttributeList();
        for (String name : names) {
            try {
                values.add(new Attribute(name, getAttribute(name)));
            } catch (AttributeNotFoundException | MBeanException leftOut) {
                // JMX leaves out of the answer what cannot be read.
                LOG.log(Level.DEBUG, "Attribute left out", leftOut);
            }
        }
        return values;
    }

    @Override
    public AttributeList setAttributes(AttributeList wanted) {
        AttributeList done = new AttributeList();
        for (Attribute attribute : wanted.asList()) {
            try {
                setAttribute(attribute);
                done.add(attribute);
            } catch (AttributeNotFoundException
                    | InvalidAttributeValueException
                    | MBeanException leftOut) {
                // JMX leaves out of the answer what cannot be set.
                LOG.log(Level.DEBUG, "Attribute left out", leftOut);
            }
        }
        return done;
    }

    @Override
    public @Nullable Object invoke(
            String name, Object @Nullable [] arguments, String @Nullable [] signature)
            throws MBeanException, ReflectionException {
        String[] types = signature == null ? new String[0] : signature;
        try {
            Method method = view.method(name, types);
            if (method != null && !isStandard(name, types)) {
                return managed(method, arguments == null ? new Object[0] : arguments);
            }
            return standard(name, types);
        } catch (InvalidStateException
                | ManagementException
                | ProfileVerificationException failure) {
            throw new MBeanException(failure);
        }
    }

    private static boolean isStandard(String name, String[] types) {
        return types.length == 0
                && (ManagementView.STATE_OPERATIONS.contains(name)
                        || name.equals("isProfileDirty")
                        || name.equals("isProfileWriteable"));
    }

    private @Nullable Object managed(Method method, Object[] arguments)
            throws MBeanException, ManagementException {
        try {
            return session.invoke(method, arguments);
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getCause();
            if (cause instanceof Exception checked && !(cause instanceof RuntimeException)) {
                throw new MBeanException(checked);
            }
            throw new MBeanException(
                    new ProfileImplementationException(cause),
                    "Management method " + method.getName() + " of " + session + " failed");
        }
    }

    private @Nullable Object standard(String name, String[] types)
            throws InvalidStateException,
                    ManagementException,
                    ProfileVerificationException,
                    ReflectionException {
        if (!isStandard(name, types)) {
            throw new ReflectionException(
                    new NoSuchMethodException(name),
                    session + " has no operation " + name + String.join(",", types));
        }
        switch (name) {
            case "editProfile" -> editProfile();
            case "commitProfile" -> commitProfile();
            case "restoreProfile" -> restoreProfile();
            case "closeProfile" -> closeProfile();
            case "isProfileDirty" -> {
                return isProfileDirty();
            }
            default -> {
                return isProfileWriteable();
            }
        }
        return null;
    }

    @Override
    public MBeanInfo getMBeanInfo() {
        return info;
    }
}
