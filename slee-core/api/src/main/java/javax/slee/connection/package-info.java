/**
 * The door through which a program outside of the SLEE, such as an application server, fires events
 * into it.
 *
 * <p>Decides how such a program opens a connection, names an event type, makes an activity to fire
 * on, and fires. May depend on {@code javax.slee} and on the connector architecture ({@code
 * javax.resource}). Start reading at {@link javax.slee.connection.SleeConnectionFactory}.
 */
package javax.slee.connection;
