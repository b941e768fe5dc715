/** Tests of the management interface's own classes, as a remote management client meets them. */
package javax.slee.management;
