package it.infolavoro.web.rest;

import java.util.List;

/**
 * A refusal as RFC 9457 describes it.
 *
 * @param type which kind of problem, a URN that never changes
 * @param title the kind in Italian
 * @param status the HTTP status
 * @param detail what happened this time and what to do, in Italian
 * @param instance the number under which a fault was logged, or null
 * @param key which rule was broken, for programs; null for other kinds
 * @param errors the fields concerned, or null
 */
public record Problem(
        String type, String title, int status, String detail, String instance, String key, List<FieldError> errors) {

    /**
     * What is wrong with one field.
     *
     * @param field the path of the field in the request's body, or the name of a query parameter
     * @param key what is broken, for programs
     * @param detail what to do, in Italian
     */
    public record FieldError(String field, String key, String detail) {}

    static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind.type(), kind.title(), kind.status(), detail, null, null, null);
    }

    Problem withKey(String broken) {
        return new Problem(type, title, status, detail, instance, broken, errors);
    }

    Problem withErrors(List<FieldError> fields) {
        return new Problem(type, title, status, detail, instance, key, fields);
    }

    Problem withInstance(String number) {
        return new Problem(type, title, status, detail, number, key, errors);
    }
}
