package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.transaction.Transactions;

/**
 * What every profile table uses. Immutable.
 *
 * @param transactions the JTA door
 * @param contexts where the activities of tables live
 * @param events fires profile events
 * @param ports tracers, usage and environments
 * @param tables all tables
 */
record ProfileRoom(
        Transactions transactions,
        ActivityContexts contexts,
        EventPort events,
        ProfilePorts ports,
        ProfileTables tables) {}
