package io.patchbay.slee.model.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the rows of the behaviour catalogue that a test proves, or that a class carries out.
 *
 * <p>The coverage page of the documentation is generated from this annotation.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Spec {
    /**
     * The ids of the catalogue rows.
     *
     * @return row ids such as {@code "C14"}
     */
    String[] value();
}
