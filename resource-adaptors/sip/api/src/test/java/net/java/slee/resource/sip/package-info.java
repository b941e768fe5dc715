/** Checks that the resource adaptor type is what services in the field were compiled against. */
package net.java.slee.resource.sip;
