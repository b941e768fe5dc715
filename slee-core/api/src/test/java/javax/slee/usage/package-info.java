/** Tests of usage notifications, their filters and sample statistics. */
package javax.slee.usage;
