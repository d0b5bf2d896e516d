package it.infolavoro.search;

/** Compares words letter by letter. */
final class Edits {

    private Edits() {}

    /** Whether one letter added, left out, replaced or swapped with its neighbour makes one word of the other. */
    static boolean oneApart(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = one.length() <= other.length() ? other : one;
        var difference = longer.length() - shorter.length();
        if (difference > 1) {
            return false;
        }
        var at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (difference == 1) {
            return shorter.substring(at).equals(longer.substring(at + 1));
        }
        if (at == shorter.length() || same(shorter, longer, at + 1)) {
            return true;
        }
        return at + 1 < shorter.length()
                && shorter.charAt(at) == longer.charAt(at + 1)
                && shorter.charAt(at + 1) == longer.charAt(at)
                && same(shorter, longer, at + 2);
    }

    private static boolean same(String one, String other, int from) {
        return one.substring(from).equals(other.substring(from));
    }
}
