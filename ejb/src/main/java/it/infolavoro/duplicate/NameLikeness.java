package it.infolavoro.duplicate;

import java.util.List;

/** Whether two names may be one name, misheard or mistyped. Names come as the keys of {@code Text.key}. */
final class NameLikeness {

    /** How Italians may write what sounds alike: in this order. */
    private static final List<String[]> SOUNDS = List.of(
            new String[] {"PH", "F"},
            new String[] {"TH", "T"},
            new String[] {"CK", "K"},
            new String[] {"CH", "K"},
            new String[] {"GH", "G"},
            new String[] {"QU", "KU"},
            new String[] {"C", "K"},
            new String[] {"X", "KS"},
            new String[] {"W", "V"},
            new String[] {"[YJ]", "I"},
            new String[] {"Z", "S"},
            new String[] {"H", ""},
            new String[] {" ", ""},
            new String[] {"(.)\\1+", "$1"});

    private static final int SHORT = 4;
    private static final int LONG = 8;

    private NameLikeness() {}

    /** Whether surname and name are alike, in either order. Two different initials never are; nor is a missing name. */
    static boolean similar(String surname, String givenName, String otherSurname, String otherGivenName) {
        return alike(surname, otherSurname) && alike(givenName, otherGivenName)
                || alike(surname, otherGivenName) && alike(givenName, otherSurname);
    }

    /** Whether two words sound the same, or differ by one slip of the finger, two in long ones. */
    static boolean alike(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        var first = sound(one);
        var second = sound(other);
        if (first.equals(second)) {
            return !first.isEmpty() || one.equals(other);
        }
        var shorter = Math.min(first.length(), second.length());
        var allowed = shorter < SHORT ? 0 : shorter < LONG ? 1 : 2;
        return Math.abs(first.length() - second.length()) <= allowed && slips(first, second) <= allowed;
    }

    private static String sound(String key) {
        var text = key;
        for (var rule : SOUNDS) {
            text = text.replaceAll(rule[0], rule[1]);
        }
        return text;
    }

    /** Letters to add, leave out, change or swap with their neighbour (optimal string alignment). */
    private static int slips(String one, String other) {
        var costs = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, one, other, i, j);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int cheapest(int[][] costs, String one, String other, int i, int j) {
        var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var cost = Math.min(costs[i - 1][j - 1] + change, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
