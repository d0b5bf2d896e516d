package it.infolavoro.web.faces;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.InvalidInput.Problem;

/** What a refusal means to whoever typed the value, in pages and in the REST interface alike. */
public final class Refusals {

    private Refusals() {}

    /** The text of a broken rule's key. */
    public static String text(BusinessRuleViolation violation) {
        var key = Texts.has(violation.key()) ? violation.key() : "rule.other";
        return Texts.get(key, violation.arguments().toArray());
    }

    /** The text {@code faces.validation.NAME} of a broken constraint, with the constraint's limit as argument. */
    public static String text(Problem problem) {
        var limit =
                problem.attributes().getOrDefault("max", problem.attributes().get("value"));
        var key = "faces.validation." + problem.constraint();
        return Texts.has(key) ? Texts.get(key, limit) : Texts.get("faces.validation.other");
    }
}
