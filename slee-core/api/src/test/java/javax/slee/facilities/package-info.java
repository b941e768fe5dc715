/** Tests of the facilities' own classes. */
package javax.slee.facilities;
