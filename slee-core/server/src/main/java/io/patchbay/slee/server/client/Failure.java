package io.patchbay.slee.server.client;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Locale;
import javax.management.InstanceNotFoundException;
import javax.management.MBeanException;
import javax.management.ReflectionException;
import javax.management.RuntimeMBeanException;
import javax.management.RuntimeOperationsException;
import javax.slee.management.DeploymentException;
import org.jspecify.annotations.Nullable;

/** Tells people why an operation failed. */
public final class Failure {
    private Failure() {}

    /**
     * What to print. Several problems come on a line each, as the server wrote them.
     *
     * @param failure what was thrown
     * @return the message, of one or more lines
     */
    public static String text(Throwable failure) {
        Throwable real = unwrap(failure);
        return switch (real) {
            case ClientException e -> message(e);
            case DeploymentException e -> message(e);
            case InstanceNotFoundException e ->
                    "The server has no such management object: " + e.getMessage();
            case IOException e -> "Input or output failed: " + message(e);
            case Throwable e when e.getClass().getName().startsWith("javax.slee.") ->
                    words(e.getClass().getSimpleName()) + ": " + message(e);
            case Throwable e -> e.toString();
        };
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? "no reason was given" : message;
    }

    /**
     * Takes off the wrappers that JMX and reflection put around an exception.
     *
     * @param failure what was thrown
     * @return what the operation threw
     */
    public static Throwable unwrap(Throwable failure) {
        Throwable real = failure;
        while (isWrapper(real)) {
            @Nullable Throwable cause = real.getCause();
            if (cause == null) {
                return real;
            }
            real = cause;
        }
        return real;
    }

    private static boolean isWrapper(Throwable failure) {
        return failure instanceof MBeanException
                || failure instanceof RuntimeMBeanException
                || failure instanceof RuntimeOperationsException
                || failure instanceof ReflectionException
                || failure instanceof UndeclaredThrowableException
                || failure instanceof InvocationTargetException;
    }

    /** {@code UnrecognizedServiceException} becomes "Unrecognized service". */
    private static String words(String className) {
        String name = className.replaceFirst("Exception$", "");
        String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return spaced.charAt(0) + spaced.substring(1).toLowerCase(Locale.ROOT);
    }
}
