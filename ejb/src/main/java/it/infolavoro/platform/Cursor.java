package it.infolavoro.platform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The key of a list's last row, as an opaque text for addresses. It holds ids, instants and the like: whoever sorts by
 * a name gives the row's id alone and looks the name up, so that no personal data reaches an address.
 */
public record Cursor(List<String> parts) {

    private static final String SEPARATOR = "~";

    /** Joins the key's parts. */
    public static Cursor of(Object... parts) {
        var texts = new ArrayList<String>();
        for (var part : parts) {
            texts.add(String.valueOf(part));
        }
        return new Cursor(List.copyOf(texts));
    }

    String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor of so many parts; null for an absent one. Throws {@link NotFound} for one that this product did
     * not write.
     */
    public static Cursor decode(String text, int size) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR);
            if (parts.length == size) {
                return new Cursor(List.of(parts));
            }
        } catch (IllegalArgumentException notBase64) {
            throw new NotFound("page");
        }
        throw new NotFound("page");
    }

    /** The part as a number. Throws {@link NotFound} where it is none. */
    public long number(int index) {
        try {
            return Long.parseLong(parts.get(index));
        } catch (NumberFormatException notANumber) {
            throw new NotFound("page");
        }
    }

    /** The part as an instant. Throws {@link NotFound} where it is none. */
    public java.time.Instant instant(int index) {
        try {
            return java.time.Instant.parse(parts.get(index));
        } catch (java.time.format.DateTimeParseException notAnInstant) {
            throw new NotFound("page");
        }
    }
}
