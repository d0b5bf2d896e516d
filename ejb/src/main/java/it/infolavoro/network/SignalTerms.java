package it.infolavoro.network;

/**
 * What a network allows between its desks.
 *
 * @param days calendar days for which a need counts as followed after the last visit
 * @param names whether the signal may name the Comune that follows the person
 * @param questions most questions of one operator in ten minutes
 * @param questionsPerDay most questions of one desk in 24 hours
 * @param codeDays calendar days for which the code on a receipt is valid
 */
public record SignalTerms(int days, boolean names, int questions, int questionsPerDay, int codeDays) {

    /** What holds where a network's profile says nothing. */
    public static final SignalTerms USUAL = new SignalTerms(180, false, 20, 200, 90);
}
