package it.infolavoro.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the domain refuses the request. The key names a message of the user interface; the arguments fill it and
 * never hold personal data. A field, where given, is the command's component that the message belongs to.
 */
@ApplicationException(rollback = true)
public class BusinessRuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String field;
    private final transient List<Object> arguments;

    /** A violation that concerns the whole request. */
    public BusinessRuleViolation(String key, Object... arguments) {
        this(null, key, arguments);
    }

    private BusinessRuleViolation(String field, String key, Object[] arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** A violation that belongs beside one field of the form. */
    public static BusinessRuleViolation at(String field, String key, Object... arguments) {
        return new BusinessRuleViolation(field, key, arguments);
    }

    public String key() {
        return key;
    }

    /** The command's component, or null where the whole request is concerned. */
    public String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
