package io.patchbay.slee.container.management.profile;

import io.patchbay.slee.container.profile.ProfileLookups;
import io.patchbay.slee.container.profile.ProfileSession;
import io.patchbay.slee.container.profile.ProfileTableEntity;
import io.patchbay.slee.container.profile.ProfileTables;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.slee.CreateException;
import javax.slee.InvalidArgumentException;
import javax.slee.management.ManagementException;
import javax.slee.management.ProfileProvisioningMBean;
import javax.slee.profile.AttributeNotIndexedException;
import javax.slee.profile.AttributeTypeMismatchException;
import javax.slee.profile.ProfileAlreadyExistsException;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.profile.ProfileTableAlreadyExistsException;
import javax.slee.profile.UnrecognizedAttributeException;
import javax.slee.profile.UnrecognizedProfileNameException;
import javax.slee.profile.UnrecognizedProfileSpecificationException;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import javax.slee.profile.UnrecognizedQueryNameException;
import javax.slee.profile.query.QueryExpression;
import org.jspecify.annotations.Nullable;

/** The profile provisioning MBean. Thread-safe. Specification: 14.11. */
public final class ProfileProvisioning implements ProfileProvisioningMBean {
    private final ProfileTables tables;
    private final ProfileLookups lookups;
    private final OpenProfiles open;
    private final Function<String, ObjectName> usageMBeans;

    /**
     * Makes the MBean.
     *
     * @param tables the profile tables
     * @param server where the MBeans of open profiles are registered
     * @param usageMBeans the usage MBean of a table whose specification has usage parameters, by
     *     the table's name
     */
    public ProfileProvisioning(
            ProfileTables tables, MBeanServer server, Function<String, ObjectName> usageMBeans) {
        this.tables = tables;
        this.lookups = tables.lookups();
        this.open = new OpenProfiles(server);
        this.usageMBeans = usageMBeans;
    }

    @Override
    public void createProfileTable(
            ProfileSpecificationID profileSpecificationID, String newProfileTableName)
            throws InvalidArgumentException,
                    ManagementException,
                    ProfileTableAlreadyExistsException,
                    UnrecognizedProfileSpecificationException {
        Objects.requireNonNull(profileSpecificationID, "profileSpecificationID is null");
        Objects.requireNonNull(newProfileTableName, "newProfileTableName is null");
        try {
            tables.create(profileSpecificationID, newProfileTableName);
        } catch (IllegalArgumentException name) {
            throw new InvalidArgumentException(name.getMessage());
        } catch (CreateException failure) {
            throw new ManagementException(failure.getMessage(), failure);
        }
    }

    @Override
    public void removeProfileTable(String profileTableName)
            throws UnrecognizedProfileTableNameException {
        tables.remove(named(profileTableName));
        open.abandonTable(profileTableName);
    }

    @Override
    public void renameProfileTable(String oldProfileTableName, String newProfileTableName)
            throws InvalidArgumentException,
                    ProfileTableAlreadyExistsException,
                    UnrecognizedProfileTableNameException {
        Objects.requireNonNull(newProfileTableName, "newProfileTableName is null");
        try {
            tables.rename(named(oldProfileTableName), newProfileTableName);
        } catch (IllegalArgumentException name) {
            throw new InvalidArgumentException(name.getMessage());
        }
        open.abandonTable(oldProfileTableName);
    }

    @Override
    public Collection<String> getProfileTables() {
        return tables.tables();
    }

    @Override
    public Collection<String> getProfileTables(ProfileSpecificationID profileSpecificationID)
            throws UnrecognizedProfileSpecificationException {
        Objects.requireNonNull(profileSpecificationID, "profileSpecificationID is null");
        if (!tables.isInstalled(profileSpecificationID)) {
            throw new UnrecognizedProfileSpecificationException(
                    "Profile specification " + profileSpecificationID + " is not installed");
        }
        return tables.tables(profileSpecificationID);
    }

    @Override
    public ProfileSpecificationID getProfileSpecification(String profileTableName)
            throws UnrecognizedProfileTableNameException {
        return table(profileTableName).classes().descriptor().id();
    }

    @Override
    public ObjectName createProfile(String profileTableName, String newProfileName)
            throws InvalidArgumentException,
                    ManagementException,
                    ProfileAlreadyExistsException,
                    UnrecognizedProfileTableNameException {
        Objects.requireNonNull(newProfileName, "newProfileName is null");
        ProfileTableEntity table = table(profileTableName);
        return open.create(
                table,
                newProfileName,
                () -> {
                    try {
                        return tables.create(table, newProfileName);
                    } catch (CreateException failure) {
                        throw new ManagementException(
                                "Profile \""
                                        + newProfileName
                                        + "\" of table "
                                        + profileTableName
                                        + " cannot be created: "
                                        + failure.getMessage(),
                                failure);
                    } catch (IllegalArgumentException name) {
                        throw new InvalidArgumentException(name.getMessage());
                    }
                });
    }

    @Override
    public void removeProfile(String profileTableName, String profileName)
            throws ManagementException,
                    UnrecognizedProfileNameException,
                    UnrecognizedProfileTableNameException {
        Objects.requireNonNull(profileName, "profileName is null");
        ProfileTableEntity table = table(profileTableName);
        try {
            tables.removeProfile(table, profileName);
        } catch (RuntimeException failure) {
            throw new ManagementException(
                    "Profile \""
                            + profileName
                            + "\" of table "
                            + profileTableName
                            + " cannot be removed: "
                            + failure.getMessage(),
                    failure);
        }
        open.abandon(profileTableName, profileName);
    }

    @Override
    public ObjectName getProfile(String profileTableName, String profileName)
            throws ManagementException,
                    UnrecognizedProfileNameException,
                    UnrecognizedProfileTableNameException {
        Objects.requireNonNull(profileName, "profileName is null");
        ProfileTableEntity table = table(profileTableName);
        if (profileName.isEmpty()) {
            throw new UnrecognizedProfileNameException(
                    "A profile has no empty name; getDefaultProfile finds the default profile");
        }
        return open.find(table, profileName, () -> opened(table, profileName));
    }

    @Override
    public ObjectName getDefaultProfile(String profileTableName)
            throws ManagementException, UnrecognizedProfileTableNameException {
        ProfileTableEntity table = table(profileTableName);
        try {
            return open.find(table, "", () -> opened(table, ""));
        } catch (UnrecognizedProfileNameException impossible) {
            throw new ManagementException(impossible.getMessage(), impossible);
        }
    }

    private ProfileSession opened(ProfileTableEntity table, String name)
            throws UnrecognizedProfileNameException {
        return tables.open(table, name);
    }

    @Override
    public Collection<ProfileID> getProfiles(String profileTableName)
            throws UnrecognizedProfileTableNameException {
        return lookups.getProfiles(named(profileTableName));
    }

    @Override
    public Collection<ProfileID> getProfilesByAttribute(
            String profileTableName, String attributeName, Object attributeValue)
            throws InvalidArgumentException,
                    AttributeTypeMismatchException,
                    UnrecognizedAttributeException,
                    UnrecognizedProfileTableNameException {
        return lookups.byAttribute(named(profileTableName), attributeName, attributeValue);
    }

    @Override
    public Collection<ProfileID> getProfilesByIndexedAttribute(
            String profileTableName, String attributeName, Object attributeValue)
            throws AttributeNotIndexedException,
                    AttributeTypeMismatchException,
                    UnrecognizedAttributeException,
                    UnrecognizedProfileTableNameException {
        return lookups.getProfilesByIndexedAttribute(
                named(profileTableName), attributeName, attributeValue);
    }

    @Override
    public Collection<ProfileID> getProfilesByStaticQuery(
            String profileTableName, String queryName, @Nullable Object @Nullable [] parameters)
            throws InvalidArgumentException,
                    AttributeTypeMismatchException,
                    UnrecognizedProfileTableNameException,
                    UnrecognizedQueryNameException {
        return lookups.byStaticQuery(named(profileTableName), queryName, parameters);
    }

    @Override
    public Collection<ProfileID> getProfilesByDynamicQuery(
            String profileTableName, QueryExpression queryExpression)
            throws ManagementException,
                    AttributeTypeMismatchException,
                    UnrecognizedAttributeException,
                    UnrecognizedProfileTableNameException {
        try {
            return lookups.byDynamicQuery(named(profileTableName), queryExpression);
        } catch (IllegalArgumentException foreign) {
            throw new ManagementException(foreign.getMessage(), foreign);
        }
    }

    @Override
    public ObjectName getProfileTableUsageMBean(String profileTableName)
            throws InvalidArgumentException,
                    ManagementException,
                    UnrecognizedProfileTableNameException {
        ProfileTableEntity table = table(profileTableName);
        if (table.classes().types().usageInterface() == null) {
            throw new InvalidArgumentException(
                    "Profile table "
                            + profileTableName
                            + " has no usage parameters: "
                            + table.classes().descriptor().id()
                            + " declares no usage parameters interface");
        }
        try {
            return usageMBeans.apply(profileTableName);
        } catch (RuntimeException failure) {
            throw new ManagementException(
                    "The usage MBean of profile table "
                            + profileTableName
                            + " cannot be opened: "
                            + failure.getMessage(),
                    failure);
        }
    }

    /** Takes the MBeans of all open profiles away; what was not committed is lost. */
    public void close() {
        open.abandonAll();
    }

    private ProfileTableEntity table(String name) throws UnrecognizedProfileTableNameException {
        return tables.table(named(name));
    }

    private static String named(String profileTableName) {
        return Objects.requireNonNull(profileTableName, "profile table name is null");
    }
}
