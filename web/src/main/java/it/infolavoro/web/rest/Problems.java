package it.infolavoro.web.rest;

import com.fasterxml.jackson.core.JacksonException;
import it.infolavoro.identity.NotIdentified;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.InvalidInput;
import it.infolavoro.platform.NotFound;
import it.infolavoro.web.faces.Refusals;
import it.infolavoro.web.rest.Problem.FieldError;
import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;

/** What a failure means to the caller. */
final class Problems {

    private static final int SERVER_ERROR = 500;

    private Problems() {}

    /** The problem that a failure is, or null for a fault of the program. */
    static Problem of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var refusal = refusal(cause);
            if (refusal != null) {
                return refusal;
            }
        }
        if (failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() < SERVER_ERROR) {
            return of(ProblemKind.of(answer.getResponse().getStatus()));
        }
        return null;
    }

    private static Problem refusal(Throwable cause) {
        if (cause instanceof BusinessRuleViolation violation) {
            return of(violation);
        } else if (cause instanceof InvalidInput invalid) {
            var errors = invalid.problems().stream().map(Problems::error).toList();
            return of(ProblemKind.INVALID_INPUT).withErrors(errors);
        } else if (cause instanceof JacksonException unreadable) {
            return of(ProblemKind.MALFORMED).withErrors(JsonErrors.of(unreadable));
        } else if (cause instanceof UnreadableParameter parameter) {
            return of(ProblemKind.MALFORMED).withErrors(List.of(parameter.error()));
        } else if (cause instanceof NotFound) {
            return of(ProblemKind.NOT_FOUND);
        } else if (cause instanceof ConcurrentChange) {
            return of(ProblemKind.CONCURRENT_CHANGE);
        } else if (cause instanceof EJBAccessException) {
            return of(ProblemKind.FORBIDDEN);
        } else if (cause instanceof NotIdentified) {
            return of(ProblemKind.NOT_IDENTIFIED);
        }
        return null;
    }

    private static Problem of(ProblemKind kind) {
        return Problem.of(kind, kind.detail());
    }

    /**
     * A rule about one field asks for another value; any other rule tells that the state of things is against the
     * request.
     */
    private static Problem of(BusinessRuleViolation violation) {
        var kind = violation.field() == null ? ProblemKind.CONFLICT : ProblemKind.RULE_VIOLATION;
        var detail = Refusals.text(violation);
        var problem = Problem.of(kind, detail).withKey(violation.key());
        return violation.field() == null
                ? problem
                : problem.withErrors(List.of(new FieldError(violation.field(), violation.key(), detail)));
    }

    private static FieldError error(InvalidInput.Problem broken) {
        return new FieldError(broken.field(), broken.constraint(), Refusals.text(broken));
    }
}
