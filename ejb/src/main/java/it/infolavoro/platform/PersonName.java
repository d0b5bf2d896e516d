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
 * A person's name or surname: letters of any alphabet with their accents, apostrophes, hyphens, dots and single blanks.
 */
@Constraint(validatedBy = PersonName.Validator.class)
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
public @interface PersonName {

    /** The message's key. */
    String message() default "{validation.PersonName}";

    /** Groups, unused. */
    Class<?>[] groups() default {};

    /** Payload, unused. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the name; an absent one is for other constraints to refuse. */
    class Validator implements ConstraintValidator<PersonName, String> {

        private static final Pattern NAME =
                Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[ .'’\\-]+[\\p{L}\\p{M}]+)*[.'’]?");

        @Override
        public boolean isValid(String name, ConstraintValidatorContext context) {
            return name == null || name.isBlank() || NAME.matcher(name.strip()).matches();
        }
    }
}
