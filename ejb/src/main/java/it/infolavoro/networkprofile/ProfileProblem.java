package it.infolavoro.networkprofile;

/**
 * Something wrong in a profile, told so that whoever keeps the file can put it right.
 *
 * @param line from 1; 0 where the file as a whole is concerned
 * @param column the column's name, or null where the whole line is concerned
 * @param what what is wrong
 * @param remedy what to do
 */
public record ProfileProblem(String file, long line, String column, String what, String remedy) {

    /** One line for a log: {@code laspezia/members.csv, line 7, category: "unions" is …. Use …}. */
    @Override
    public String toString() {
        var place = file + (line == 0 ? "" : ", line " + line) + (column == null ? "" : ", " + column);
        return place + ": " + what + ". " + remedy + ".";
    }
}
