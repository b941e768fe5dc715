package io.patchbay.slee.container.codegen;

import java.lang.reflect.Proxy;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Objects of interfaces that only one method of the test cares about. Stateless. */
final class Faces {

    private Faces() {}

    static <T> T of(
            Class<T> type, BiFunction<String, @Nullable Object[], @Nullable Object> answers) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) ->
                                answers.apply(
                                        method.getName(),
                                        arguments == null ? new Object[0] : arguments)));
    }
}
