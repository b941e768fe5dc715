package io.patchbay.slee.container.activity;

import java.util.Objects;
import javax.slee.ServiceID;
import javax.slee.resource.ActivityHandle;

/** What identifies an activity in the SLEE. Immutable. Specification: chapter 7. */
public sealed interface ActivityKey {

    /**
     * An activity of a resource adaptor entity.
     *
     * @param entity the name of the entity
     * @param handle the adaptor's handle
     */
    record RaActivity(String entity, ActivityHandle handle) implements ActivityKey {
        /** Refuses missing parts. */
        public RaActivity {
            Objects.requireNonNull(entity, "entity");
            Objects.requireNonNull(handle, "handle");
        }
    }

    /**
     * A null activity. Specification: 7.10.
     *
     * @param id unique in this SLEE
     */
    record NullActivityKey(long id) implements ActivityKey {}

    /**
     * The activity of a service. Specification: 7.11.
     *
     * @param service the service
     */
    record ServiceActivityKey(ServiceID service) implements ActivityKey {
        /** Refuses missing parts. */
        public ServiceActivityKey {
            Objects.requireNonNull(service, "service");
        }
    }

    /**
     * The activity of a profile table. Specification: 10.9.
     *
     * @param table the name of the table
     */
    record ProfileTableActivityKey(String table) implements ActivityKey {
        /** Refuses missing parts. */
        public ProfileTableActivityKey {
            Objects.requireNonNull(table, "table");
        }
    }
}
