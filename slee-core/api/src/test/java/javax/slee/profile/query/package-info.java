/** Tests of the own classes of the API for profile queries. */
package javax.slee.profile.query;
