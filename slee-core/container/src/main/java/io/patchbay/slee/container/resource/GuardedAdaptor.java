package io.patchbay.slee.container.resource;

import io.patchbay.slee.container.facilities.alarm.AlarmTable;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.Transactions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.slee.facilities.AlarmLevel;
import javax.slee.management.ResourceAdaptorEntityNotification;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.InvalidConfigurationException;
import javax.slee.resource.ResourceAdaptor;
import org.jspecify.annotations.Nullable;

/**
 * An adaptor object behind the one guard that every call into it passes. Thread-safe.
 *
 * <p>The guard shows the adaptor's class loader to the thread, catches whatever the adaptor throws,
 * logs it once, raises an alarm, and rolls a transaction back that the adaptor left behind.
 * Specification: 15.12 (call-backs run with an unspecified transaction context).
 */
final class GuardedAdaptor {
    private static final Logger LOG = System.getLogger(GuardedAdaptor.class.getName());

    /** The alarm type of a call-back that failed; the instance is the call-back's name. */
    static final String CALLBACK_FAILED = "slee.ra.callback-failed";

    private final String entity;
    private final ResourceAdaptor adaptor;
    private final ClassLoader loader;
    private final Transactions transactions;
    private final AlarmTable alarms;

    GuardedAdaptor(String entity, ResourceAdaptor adaptor, ClassLoader loader, RaPorts ports) {
        this.entity = entity;
        this.adaptor = adaptor;
        this.loader = loader;
        this.transactions = ports.transactions();
        this.alarms = ports.alarms();
    }

    /** Calls the adaptor back; returns what it threw, if it did. */
    Optional<Throwable> call(String callback, Consumer<ResourceAdaptor> body) {
        return guarded(callback, body);
    }

    /** Asks the adaptor; null if it does not know, or failed. */
    <T> @Nullable T ask(String callback, Function<ResourceAdaptor, @Nullable T> question) {
        Answer<T> answer = new Answer<>();
        guarded(callback, ra -> answer.value = question.apply(ra));
        return answer.value;
    }

    /** Has the adaptor judge a configuration; its refusal is passed on. */
    void verify(ConfigProperties properties) throws InvalidConfigurationException {
        Answer<InvalidConfigurationException> refusal = new Answer<>();
        Optional<Throwable> failure =
                guarded("raVerifyConfiguration", ra -> refusal.value = refusalOf(ra, properties));
        if (refusal.value != null) {
            throw refusal.value;
        }
        if (failure.isPresent()) {
            throw new InvalidConfigurationException(
                    "Resource adaptor entity "
                            + entity
                            + " could not verify its configuration: "
                            + failure.get(),
                    failure.get());
        }
    }

    private static @Nullable InvalidConfigurationException refusalOf(
            ResourceAdaptor adaptor, ConfigProperties properties) {
        try {
            adaptor.raVerifyConfiguration(properties);
            return null;
        } catch (InvalidConfigurationException refused) {
            return refused;
        }
    }

    private Optional<Throwable> guarded(String callback, Consumer<ResourceAdaptor> body) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ActiveTransaction outer = transactions.current();
        thread.setContextClassLoader(loader);
        try {
            body.accept(adaptor);
            return Optional.empty();
        } catch (Throwable failure) {
            report(callback, failure);
            return Optional.of(failure);
        } finally {
            thread.setContextClassLoader(before);
            ActiveTransaction left = transactions.current();
            if (left != null && !left.equals(outer)) {
                abandon(callback, left);
            }
        }
    }

    private void report(String callback, Throwable failure) {
        String message =
                "Resource adaptor entity "
                        + entity
                        + " failed in "
                        + callback
                        + "; the SLEE goes on without the result";
        LOG.log(Level.ERROR, message, failure);
        alarms.raise(
                new ResourceAdaptorEntityNotification(entity),
                CALLBACK_FAILED,
                callback,
                AlarmLevel.MAJOR,
                message + ": " + failure,
                null);
    }

    private void abandon(String callback, ActiveTransaction left) {
        LOG.log(
                Level.ERROR,
                "Resource adaptor entity "
                        + entity
                        + " left "
                        + callback
                        + " without ending its "
                        + left
                        + "; it is rolled back. Commit or roll back before returning.");
        transactions.rollback(left);
    }

    /** Carries a value out of a lambda. Confined to one call. */
    private static final class Answer<T> {
        @Nullable T value;
    }
}
