package javax.slee.profile;

import javax.slee.ActivityContextInterface;

/** Gives SBBs the activity context of a profile table activity, so that they can attach to it. */
public interface ProfileTableActivityContextInterfaceFactory {
    /** Where an SBB finds the factory in its JNDI environment. */
    String JNDI_NAME = "java:comp/env/slee/facilities/profiletableactivitycontextinterfacefactory";

    /**
     * The activity context of a profile table activity.
     *
     * <p>Mandatory transactional.
     *
     * @param activity the activity of a profile table
     * @return its activity context
     * @throws NullPointerException if {@code activity} is {@code null}
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws javax.slee.UnrecognizedActivityException if it is not the activity of a profile table
     *     that exists
     * @throws javax.slee.FactoryException if the SLEE fails
     */
    ActivityContextInterface getActivityContextInterface(ProfileTableActivity activity);
}
