package it.infolavoro.platform;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes of six digits that are mailed and typed back. */
public final class OneTimeCode {

    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCode() {}

    /** Six random digits. */
    public static String draw() {
        return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
    }

    /** What somebody has typed, without the spaces that people put between digits. */
    public static String tidy(String typed) {
        return typed == null ? "" : typed.replaceAll("\\s", "");
    }

    /** Whether it can be a code at all: what cannot is a slip and no guess. */
    public static boolean wellFormed(String code) {
        return code.matches("\\d{6}");
    }
}
