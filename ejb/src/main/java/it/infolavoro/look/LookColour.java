package it.infolavoro.look;

/** The palette (rule R1): each colour carries white text. */
public enum LookColour {
    BLUE("#0066CC"),
    NAVY("#17324D"),
    TEAL("#00616B"),
    GREEN("#00693C"),
    VIOLET("#5B2A86"),
    BORDEAUX("#8A1538"),
    RED("#B3001B"),
    BROWN("#6B4423");

    private final String hex;

    LookColour(String hex) {
        this.hex = hex;
    }

    /** As style sheets write it: {@code #0066CC}. */
    public String hex() {
        return hex;
    }

    /** The contrast of white on this colour, as WCAG 2.1 defines it. */
    double contrastOnWhite() {
        return 1.05 / (luminance() + 0.05);
    }

    private double luminance() {
        return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    }

    private double channel(int at) {
        var share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
