/**
 * Resource adaptors: how protocol stacks and other resources bring activities and events into the
 * SLEE.
 *
 * <p>This room decides the contract between a resource adaptor, which implements {@link
 * javax.slee.resource.ResourceAdaptor}, and the SLEE, which implements {@link
 * javax.slee.resource.SleeEndpoint} and {@link javax.slee.resource.ResourceAdaptorContext}. It also
 * holds what both exchange: activity handles, event types, flags, configuration properties and
 * reasons of failure. It depends on the other packages of this API only.
 *
 * <p>Specification chapter 15. Start reading at {@link javax.slee.resource.ResourceAdaptor}.
 */
package javax.slee.resource;
