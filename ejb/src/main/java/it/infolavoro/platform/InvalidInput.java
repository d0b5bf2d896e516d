package it.infolavoro.platform;

import jakarta.ejb.ApplicationException;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A command that breaks its own syntax: empty, too long, not a date. Each problem names the component it belongs to.
 */
@ApplicationException(rollback = true)
public class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * One broken constraint.
     *
     * @param field the path of the command's component, for example {@code surname} or {@code person.surname}
     * @param constraint the constraint's simple name, for example {@code NotBlank}; the message's key is
     *     {@code validation.NotBlank}
     * @param attributes the constraint's attributes, for example {@code max}
     */
    public record Problem(String field, String constraint, Map<String, Object> attributes) {}

    /** The problems found, never empty. */
    public InvalidInput(List<Problem> problems) {
        super("Invalid input in " + problems.stream().map(Problem::field).toList());
        this.problems = List.copyOf(problems);
    }

    /** All problems of a failed validation. */
    public static InvalidInput of(Set<? extends ConstraintViolation<?>> violations) {
        return new InvalidInput(violations.stream().map(InvalidInput::problem).toList());
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        return new Problem(
                violation.getPropertyPath().toString(),
                descriptor.getAnnotation().annotationType().getSimpleName(),
                descriptor.getAttributes());
    }

    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
