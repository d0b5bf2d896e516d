package it.infolavoro.web.rest;

import it.infolavoro.web.faces.Texts;
import java.util.List;

/** Problems by RFC 9457, for what answers programs without being a resource. */
public final class ProblemDocument {

    /** The type of such documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemDocument() {}

    /**
     * The problem that a status stands for.
     *
     * @param parameter the query parameter that cannot be read, or null
     */
    public static String of(int status, String parameter) {
        var kind = ProblemKind.of(status);
        var problem = Problem.of(kind, kind.detail());
        if (parameter == null) {
            return write(problem);
        }
        var error = new Problem.FieldError(parameter, "unreadableValue", Texts.get("rest.field.unreadableValue"));
        return write(problem.withErrors(List.of(error)));
    }

    private static String write(Problem problem) {
        return new JsonFields()
                .with("type", problem.type())
                .with("title", problem.title())
                .with("status", problem.status())
                .with("detail", problem.detail())
                .with("errors", problem.errors())
                .write();
    }
}
