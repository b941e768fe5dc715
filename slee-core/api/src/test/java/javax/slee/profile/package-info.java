/** Tests of the own classes of the API for profiles. */
package javax.slee.profile;
