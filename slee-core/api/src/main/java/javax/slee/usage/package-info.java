/**
 * Usage parameters: what SBBs, profile tables, resource adaptor entities and subsystems count and
 * measure, and how management clients read it and are told of it.
 *
 * <p>A usage parameter is a counter or collects samples; parameters come in sets, one default set
 * and any number of named ones per notification source. May depend on {@code javax.slee} and {@code
 * javax.slee.management} only. SLEE 1.1, chapter 11. Start reading at {@link
 * javax.slee.usage.UsageMBean}.
 */
package javax.slee.usage;
