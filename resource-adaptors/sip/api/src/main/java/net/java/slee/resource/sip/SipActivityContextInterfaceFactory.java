package net.java.slee.resource.sip;

import javax.sip.ClientTransaction;
import javax.sip.ServerTransaction;
import javax.slee.ActivityContextInterface;
import javax.slee.FactoryException;
import javax.slee.UnrecognizedActivityException;

/**
 * Gives the activity context of a SIP activity. Implemented by the SLEE (JSR 240, 15.3).
 * Thread-safe.
 */
public interface SipActivityContextInterfaceFactory {

    /**
     * The activity context of a client transaction.
     *
     * @param clientTransaction an activity of this adaptor
     * @return its activity context
     * @throws NullPointerException if the argument is null
     * @throws UnrecognizedActivityException if it is no activity of this adaptor
     * @throws FactoryException if the SLEE cannot answer
     */
    ActivityContextInterface getActivityContextInterface(ClientTransaction clientTransaction)
            throws NullPointerException, UnrecognizedActivityException, FactoryException;

    /**
     * The activity context of a server transaction.
     *
     * @param serverTransaction an activity of this adaptor
     * @return its activity context
     * @throws NullPointerException if the argument is null
     * @throws UnrecognizedActivityException if it is no activity of this adaptor
     * @throws FactoryException if the SLEE cannot answer
     */
    ActivityContextInterface getActivityContextInterface(ServerTransaction serverTransaction)
            throws NullPointerException, UnrecognizedActivityException, FactoryException;

    /**
     * The activity context of a dialog.
     *
     * @param dialogActivity an activity of this adaptor
     * @return its activity context
     * @throws NullPointerException if the argument is null
     * @throws UnrecognizedActivityException if it is no activity of this adaptor
     * @throws FactoryException if the SLEE cannot answer
     */
    ActivityContextInterface getActivityContextInterface(DialogActivity dialogActivity)
            throws NullPointerException, UnrecognizedActivityException, FactoryException;
}
