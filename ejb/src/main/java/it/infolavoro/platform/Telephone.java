package it.infolavoro.platform;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A telephone number as people write it, or two of them: digits with blanks, dots, slashes, brackets and hyphens, and
 * the international prefix; at least five characters. A constraint of its own, so that its text can say what a number
 * looks like. {@code null} is valid.
 */
@Pattern(regexp = "[+0-9(][0-9 ./()\\-]{4,}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
public @interface Telephone {

    /** The message's key. */
    String message() default "{validation.Telephone}";

    /** Groups, unused. */
    Class<?>[] groups() default {};

    /** Payload, unused. */
    Class<? extends Payload>[] payload() default {};
}
