package javax.slee.connection;

import javax.resource.ResourceException;

/**
 * Opens connections to one SLEE, for programs outside of it.
 *
 * <p>Thread-safe.
 */
public interface SleeConnectionFactory {
    /**
     * Opens a connection.
     *
     * @return a connection, to be closed by the caller
     * @throws ResourceException if the SLEE cannot be reached
     */
    SleeConnection getConnection() throws ResourceException;
}
