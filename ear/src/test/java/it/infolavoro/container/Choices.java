package it.infolavoro.container;

import java.util.List;

/** Decisions that were drawn beforehand, so that what they lead to can be repeated and made smaller. */
final class Choices {

    private final List<Integer> drawn;
    private int next;

    Choices(List<Integer> drawn) {
        this.drawn = drawn;
    }

    /** A number below the bound; 0 once nothing is left. */
    int nextInt(int bound) {
        return next < drawn.size() ? drawn.get(next++) % bound : 0;
    }

    boolean nextBoolean() {
        return nextInt(2) == 1;
    }
}
