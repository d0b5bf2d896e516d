package it.infolavoro.cataloguefile;

import java.util.List;

/**
 * What is wrong in a line.
 *
 * @param column the name of the column, or null where the line as a whole is concerned
 * @param key of the text that says it
 * @param arguments fill the text
 */
public record LineProblem(String column, String key, List<Object> arguments) {

    /** Copies the list. */
    public LineProblem {
        arguments = List.copyOf(arguments);
    }
}
