/** Tests of the own classes of the resource adaptor API. */
package javax.slee.resource;
