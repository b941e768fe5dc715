package io.patchbay.slee.container.facilities.trace;

/** Is given every message that passes; must return quickly. Specification: 13.3. */
public interface TraceListener {
    /**
     * A tracer let a message pass.
     *
     * @param message the message
     */
    void traced(TraceMessage message);

    /**
     * The trace facility of SLEE 1.0 let a message pass.
     *
     * @param message the message
     */
    void traced(ComponentTrace message);
}
