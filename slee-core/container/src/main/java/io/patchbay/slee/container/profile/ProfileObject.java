package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.codegen.contract.profile.ConcreteProfile;
import io.patchbay.slee.container.codegen.contract.profile.ProfileAccess;
import io.patchbay.slee.container.profile.store.ProfileRow;
import javax.slee.CreateException;
import javax.slee.profile.Profile;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ProfileManagement;
import javax.slee.profile.ProfileVerificationException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.Nullable;

/**
 * One instance of a concrete profile class and where it is in its life cycle. Used by one thread at
 * a time. Specification: 10.11.
 *
 * <pre>
 * does not exist - setContext -> pooled - initialize, postCreate or activate, load -> ready
 * ready - passivate or remove -> pooled - unsetContext -> does not exist
 * </pre>
 *
 * <p>The methods of the author are called with the component's class loader and environment. Author
 * classes of SLEE 1.0 have some of the methods only, a specification without abstract class has
 * none.
 */
final class ProfileObject {
    private final ProfileTableEntity table;
    private final ConcreteProfile concrete;
    private final @Nullable Profile author;
    private final @Nullable ProfileManagement author10;
    private final ProfileObjectContext context;
    private @Nullable ProfileRow loaded;

    ProfileObject(ProfileTableEntity table) {
        this.table = table;
        this.context = new ProfileObjectContext(table);
        try (var _ = table.call()) {
            this.concrete = table.classes().newProfile();
        }
        this.author = concrete instanceof Profile profile ? profile : null;
        this.author10 = concrete instanceof ProfileManagement management ? management : null;
    }

    /** The object that business and management methods are called on. */
    ConcreteProfile concrete() {
        return concrete;
    }

    /** The row that was loaded last, null if the object does not stand for a committed row. */
    @Nullable ProfileRow loaded() {
        return loaded;
    }

    ComponentCall call() {
        return table.call();
    }

    void setContext() {
        if (author != null) {
            try (var _ = table.call()) {
                author.setProfileContext(context);
            }
        }
    }

    void unsetContext() {
        if (author != null) {
            try (var _ = table.call()) {
                author.unsetProfileContext();
            }
        }
    }

    /** Lets the object stand for a profile; empty means the default profile. */
    void assign(String name, boolean management) {
        context.assign(name, management);
    }

    /** Ties the accessors to values. */
    void bind(ProfileValues values, @Nullable ProfileRow row) {
        loaded = row;
        concrete.slee$bind(new Access(values));
    }

    private void unbind() {
        loaded = null;
        concrete.slee$bind(null);
    }

    void initialize() {
        try (var _ = table.call()) {
            if (author != null) {
                author.profileInitialize();
            } else if (author10 != null) {
                author10.profileInitialize();
            }
        }
    }

    void postCreate() throws CreateException {
        if (author != null) {
            try (var _ = table.call()) {
                author.profilePostCreate();
            }
        }
    }

    void activate() {
        if (author != null) {
            try (var _ = table.call()) {
                author.profileActivate();
            }
        }
    }

    void load() {
        try (var _ = table.call()) {
            if (author != null) {
                author.profileLoad();
            } else if (author10 != null) {
                author10.profileLoad();
            }
        }
    }

    void store() {
        try (var _ = table.call()) {
            if (author != null) {
                author.profileStore();
            } else if (author10 != null) {
                author10.profileStore();
            }
        }
    }

    void verify() throws ProfileVerificationException {
        try (var _ = table.call()) {
            if (author != null) {
                author.profileVerify();
            } else if (author10 != null) {
                author10.profileVerify();
            }
        }
    }

    /** Back to the pool; the accessors lead nowhere while the author is told. */
    void passivate() {
        unbind();
        if (author != null) {
            try (var _ = table.call()) {
                author.profilePassivate();
            }
        }
        context.unassign();
    }

    /** Tells the author that the profile is being removed; the object is pooled afterwards. */
    void remove() {
        if (author != null) {
            try (var _ = table.call()) {
                author.profileRemove();
            }
        }
        unbind();
        context.unassign();
    }

    /** The generated class's way to values, usage and dirt. */
    private final class Access implements ProfileAccess {
        private final ProfileValues bound;

        Access(ProfileValues bound) {
            this.bound = bound;
        }

        @Override
        public @Nullable Object get(int field) {
            return bound.get(field);
        }

        @Override
        public void set(int field, @Nullable Object value) {
            bound.set(field, value);
        }

        @Override
        public Object usage(@Nullable String set)
                throws UnrecognizedUsageParameterSetNameException {
            return table.room().ports().usage(table.classes().descriptor().id(), table.name(), set);
        }

        @Override
        public void markDirty() {
            bound.markDirty();
        }

        @Override
        public boolean isDirty() {
            return bound.isDirty();
        }

        @Override
        public boolean isValid(ProfileID id) {
            return table.room().tables().exists(id);
        }
    }
}
