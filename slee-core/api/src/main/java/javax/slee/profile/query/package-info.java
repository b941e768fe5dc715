/**
 * Search conditions for profiles that a management client builds at run time.
 *
 * <p>This room decides what such a condition may say and that it is well formed (no missing values,
 * no condition inside itself). It does not evaluate anything: the SLEE does, against the profiles
 * of a table, and it is the SLEE that knows whether attributes and types fit. Everything here is
 * serializable and without behaviour of the SLEE; it depends on the JDK only.
 *
 * <p>Specification chapter 10 (profiles) and 14 (management). Start reading at {@link
 * javax.slee.profile.query.QueryExpression}.
 */
package javax.slee.profile.query;
