package io.patchbay.slee.container.deployment;

import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Tells the listeners of components in order, and backwards when they go. Called by one installing
 * thread at a time.
 */
final class Announcer {

    private static final System.Logger LOG = System.getLogger(Announcer.class.getName());

    private final List<ComponentListener> listeners;

    Announcer(List<ComponentListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** Tells everybody; if one refuses, takes back what the others were told. */
    void installed(List<Component> components) {
        int told = 0;
        boolean complete = false;
        try {
            for (Component component : components) {
                for (ComponentListener listener : listeners) {
                    listener.installed(component);
                    told++;
                }
            }
            complete = true;
        } finally {
            if (!complete) {
                takeBack(components, told);
            }
        }
    }

    /** Tells everybody, the last component first. */
    void uninstalled(List<Component> components) {
        takeBack(components, components.size() * listeners.size());
    }

    private void takeBack(List<Component> components, int told) {
        for (int i = told - 1; i >= 0; i--) {
            Component component = components.get(i / listeners.size());
            try {
                listeners.get(i % listeners.size()).uninstalled(component);
            } catch (RuntimeException failure) {
                // The unit must go in any case; what the listener keeps is its own fault.
                LOG.log(
                        Level.ERROR,
                        component.id() + " goes, but a listener failed to let go of it",
                        failure);
            }
        }
    }
}
