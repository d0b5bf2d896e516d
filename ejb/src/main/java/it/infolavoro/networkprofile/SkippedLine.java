package it.infolavoro.networkprofile;

/**
 * Something that a profile says and that was not done, because the coordinator has decided otherwise on a page.
 *
 * @param at where it stands; line 0 for what is missing in the file
 * @param what what was left as it is, and why
 */
public record SkippedLine(Line at, String what) {

    /** One line for a log. */
    @Override
    public String toString() {
        return at.file() + (at.number() == 0 ? "" : ", line " + at.number()) + ": " + what;
    }
}
