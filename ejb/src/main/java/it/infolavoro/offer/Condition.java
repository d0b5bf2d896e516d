package it.infolavoro.offer;

import java.util.List;

/**
 * One condition of a service, held against a person's record (rule R1).
 *
 * @param arguments what fills the condition's text: years, labels' keys, what to bring
 */
public record Condition(Kind kind, Verdict verdict, List<Object> arguments) {

    /** What is asked. */
    public enum Kind {
        AGE,
        LABOUR,
        RESIDENCE,
        DOCUMENTS
    }

    /** What the record says about it. */
    public enum Verdict {
        MET,
        FAILED,
        TO_VERIFY
    }

    /** Copies the list. */
    public Condition {
        arguments = List.copyOf(arguments);
    }
}
