/** Tests of the SBB contract's own classes, and of the API as a whole against the standard. */
package javax.slee;
