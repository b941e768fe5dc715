package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.profile.query.Condition;
import io.patchbay.slee.container.profile.query.DynamicQueries;
import io.patchbay.slee.container.profile.query.PreparedQuery;
import io.patchbay.slee.container.profile.schema.AttributeValues;
import io.patchbay.slee.container.profile.schema.ProfileAttribute;
import io.patchbay.slee.container.profile.schema.TextRules;
import io.patchbay.slee.container.profile.store.ProfileRow;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.model.descriptor.QueryOperator;
import io.patchbay.slee.model.descriptor.SleeVersion;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.slee.InvalidArgumentException;
import javax.slee.profile.AttributeNotIndexedException;
import javax.slee.profile.AttributeTypeMismatchException;
import javax.slee.profile.ProfileFacility;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ProfileTable;
import javax.slee.profile.ProfileTableActivity;
import javax.slee.profile.UnrecognizedAttributeException;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import javax.slee.profile.UnrecognizedQueryNameException;
import javax.slee.profile.query.QueryExpression;
import org.jspecify.annotations.Nullable;

/**
 * Look-ups that answer with profile ids: the profile facility of SBBs and the searches of
 * administrators. Thread-safe. Specification: 13.8, 14.11.
 */
public final class ProfileLookups implements ProfileFacility {
    private final ProfileRoom room;
    private final ProfileTableActivities activities;

    ProfileLookups(ProfileRoom room, ProfileTableActivities activities) {
        this.room = room;
        this.activities = activities;
    }

    @Override
    public Collection<ProfileID> getProfiles(String profileTableName)
            throws UnrecognizedProfileTableNameException {
        return search(table(profileTableName), new Condition.And(List.of()), Long.MAX_VALUE);
    }

    @Override
    public Collection<ProfileID> getProfilesByIndexedAttribute(
            String profileTableName, String attributeName, Object attributeValue)
            throws AttributeNotIndexedException,
                    AttributeTypeMismatchException,
                    UnrecognizedAttributeException,
                    UnrecognizedProfileTableNameException {
        ProfileTableEntity table = table(profileTableName);
        return search(table, indexed(table, attributeName, attributeValue), Long.MAX_VALUE);
    }

    @Override
    @SuppressWarnings("NullAway") // null is the standard's answer when there is none
    public ProfileID getProfileByIndexedAttribute(
            String profileTableName, String attributeName, Object attributeValue)
            throws AttributeNotIndexedException,
                    AttributeTypeMismatchException,
                    UnrecognizedAttributeException,
                    UnrecognizedProfileTableNameException {
        ProfileTableEntity table = table(profileTableName);
        Collection<ProfileID> found =
                search(table, indexed(table, attributeName, attributeValue), 1);
        return found.isEmpty() ? null : found.iterator().next();
    }

    private static Condition indexed(ProfileTableEntity table, String name, Object value)
            throws AttributeNotIndexedException,
                    AttributeTypeMismatchException,
                    UnrecognizedAttributeException {
        Objects.requireNonNull(name, "attribute name is null");
        Objects.requireNonNull(value, "attribute value is null");
        ProfileAttribute attribute = table.schema().attribute(name);
        if (!table.schema().isIndexed(name)) {
            throw new AttributeNotIndexedException(
                    "Attribute \"" + name + "\" of table " + table.name() + " has no index");
        }
        AttributeValues.check(attribute, attribute.elementType(), value);
        return attribute.type().isArray()
                ? new Condition.Holds(attribute.index(), value)
                : equal(attribute, value);
    }

    private static Condition equal(ProfileAttribute attribute, Object value) {
        return new Condition.Match(
                attribute.index(), QueryOperator.EQUALS, value, value, TextRules.NATURAL);
    }

    /**
     * Finds profiles of SLEE 1.1 tables by any attribute.
     *
     * @param profileTableName the table
     * @param attributeName the attribute
     * @param attributeValue its value
     * @return ids
     * @throws InvalidArgumentException if the table is of SLEE 1.0 or the attribute is an array
     * @throws AttributeTypeMismatchException if the value is of another type
     * @throws UnrecognizedAttributeException if there is no such attribute
     * @throws UnrecognizedProfileTableNameException if there is no such table
     */
    public Collection<ProfileID> byAttribute(
            String profileTableName, String attributeName, Object attributeValue)
            throws InvalidArgumentException,
                    AttributeTypeMismatchException,
                    UnrecognizedAttributeException,
                    UnrecognizedProfileTableNameException {
        ProfileTableEntity table = table(profileTableName);
        Objects.requireNonNull(attributeName, "attribute name is null");
        Objects.requireNonNull(attributeValue, "attribute value is null");
        if (table.schema().descriptor().version() == SleeVersion.V1_0) {
            throw new InvalidArgumentException(
                    "Table "
                            + table.name()
                            + " is of a SLEE 1.0 profile specification: search by indexed attribute");
        }
        ProfileAttribute attribute = table.schema().attribute(attributeName);
        if (attribute.type().isArray()) {
            throw new InvalidArgumentException(
                    "Attribute \"" + attributeName + "\" is an array and cannot be searched");
        }
        AttributeValues.check(attribute, attribute.valueType(), attributeValue);
        return search(table, equal(attribute, attributeValue), Long.MAX_VALUE);
    }

    /**
     * Runs a static query.
     *
     * @param profileTableName the table
     * @param queryName the query
     * @param parameters its parameters, null for none
     * @return ids
     * @throws InvalidArgumentException if the number of parameters is wrong or one is null
     * @throws AttributeTypeMismatchException if a parameter is of another type
     * @throws UnrecognizedQueryNameException if there is no such query
     * @throws UnrecognizedProfileTableNameException if there is no such table
     */
    public Collection<ProfileID> byStaticQuery(
            String profileTableName, String queryName, @Nullable Object @Nullable [] parameters)
            throws InvalidArgumentException,
                    AttributeTypeMismatchException,
                    UnrecognizedQueryNameException,
                    UnrecognizedProfileTableNameException {
        ProfileTableEntity table = table(profileTableName);
        Objects.requireNonNull(queryName, "query name is null");
        PreparedQuery query =
                table.query(queryName)
                        .orElseThrow(() ->
                                new UnrecognizedQueryNameException(
                                        "Profile specification "
                                                + table.schema().descriptor().id()
                                                + " declares no query named "
                                                + queryName));
        return search(table, query.bind(parameters), query.maxMatches());
    }

    /**
     * Runs a query that an administrator has composed.
     *
     * @param profileTableName the table
     * @param expression the query
     * @return ids
     * @throws AttributeTypeMismatchException if a value does not fit its attribute
     * @throws UnrecognizedAttributeException if there is no such attribute
     * @throws UnrecognizedProfileTableNameException if there is no such table
     */
    public Collection<ProfileID> byDynamicQuery(String profileTableName, QueryExpression expression)
            throws AttributeTypeMismatchException,
                    UnrecognizedAttributeException,
                    UnrecognizedProfileTableNameException {
        ProfileTableEntity table = table(profileTableName);
        Objects.requireNonNull(expression, "query expression is null");
        Condition condition = DynamicQueries.condition(expression, table.schema());
        return search(table, condition, Long.MAX_VALUE);
    }

    @Override
    public ProfileTableActivity getProfileTableActivity(String profileTableName)
            throws UnrecognizedProfileTableNameException {
        return activities.activity(table(profileTableName).name());
    }

    @Override
    public ProfileTable getProfileTable(String profileTableName)
            throws UnrecognizedProfileTableNameException {
        return table(profileTableName).face();
    }

    private ProfileTableEntity table(String name) throws UnrecognizedProfileTableNameException {
        return room.tables().table(name);
    }

    /**
     * With the transaction's own changes, if there is one; none is needed to read what is
     * committed.
     */
    private Collection<ProfileID> search(ProfileTableEntity table, Condition condition, long max) {
        ActiveTransaction tx = room.transactions().current();
        TableWork work = tx == null ? null : table.workOf(tx);
        List<ProfileRow> rows = table.search(work, condition, max);
        return rows.stream().map(row -> new ProfileID(table.name(), row.name())).toList();
    }
}
