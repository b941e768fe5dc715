package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.transaction.Transactions;

/**
 * What all SBBs share. Immutable.
 *
 * @param transactions the JTA door
 * @param contexts the activity contexts
 * @param events fires events
 * @param ports facilities, profiles, usage
 */
public record SbbRoom(
        Transactions transactions, ActivityContexts contexts, EventPort events, SbbPorts ports) {}
