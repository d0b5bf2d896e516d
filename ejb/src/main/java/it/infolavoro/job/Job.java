package it.infolavoro.job;

import jakarta.ejb.ScheduleExpression;

/** Something that the product does by itself, again and again (rule R1). Every bean of this kind is run and shown. */
public interface Job {

    /** What is said of things that nobody counts. */
    long UNCOUNTED = -1;

    /** Its name, which stands in the table {@code job} and is part of the keys of its texts. */
    String name();

    /** When it begins. */
    ScheduleExpression times();

    /** Does what is due. May run any time, and goes on where another run broke off. Gives how many things it did. */
    long run();
}
