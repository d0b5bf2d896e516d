package it.infolavoro.platform;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/**
 * Text that a person would write: no control characters but line breaks and tabs, no markup. Pages escape all text
 * anyway; refusing tags also protects whatever reads an export. {@code null} is valid.
 */
@Constraint(validatedBy = PlainText.Validator.class)
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
public @interface PlainText {

    /** The message's key. */
    String message() default "{validation.PlainText}";

    /** Groups, unused. */
    Class<?>[] groups() default {};

    /** Payload, unused. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the text. */
    class Validator implements ConstraintValidator<PlainText, String> {

        private static final Pattern REFUSED =
                Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|<[a-zA-Z/!?]|[\\u202A-\\u202E\\u2066-\\u2069]|\\uFFFD");

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || !REFUSED.matcher(text).find();
        }
    }
}
