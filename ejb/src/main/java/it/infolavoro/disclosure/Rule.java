package it.infolavoro.disclosure;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What must not be told.
 *
 * @param threshold numbers from 1 to one below it are hidden; of a hidden one as many values stay possible
 * @param never cells that are hidden whatever they count, unless they count nothing
 */
public record Rule(ToIntFunction<Cell> threshold, Predicate<Cell> never) {

    /** One threshold for all. */
    public static Rule of(int threshold) {
        return new Rule(cell -> threshold, cell -> false);
    }

    boolean hides(Cell cell, long count) {
        return count > 0 && (count < threshold.applyAsInt(cell) || never.test(cell));
    }
}
