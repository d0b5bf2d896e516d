package it.infolavoro.networkprofile;

/**
 * A place in a profile, to point at.
 *
 * @param file the file with its folder, as in {@code laspezia/members.csv}
 * @param number the line, from 1; 0 for the file as a whole
 */
public record Line(String file, long number) {

    /** A problem in a column of this line; the column is null where the whole line is concerned. */
    ProfileProblem problem(String column, String what, String remedy) {
        return new ProfileProblem(file, number, column, what, remedy);
    }
}
