package it.infolavoro.link;

/** Opens a link with the code that was mailed. */
public record EnterCode(String token, String code) {

    /** People type codes with spaces. */
    public EnterCode {
        code = code == null ? "" : code.replaceAll("\\s", "");
    }

    /** Whether it can be a code at all: what cannot is a slip and no guess. */
    boolean wellFormed() {
        return code.matches("\\d{6}");
    }

    @Override
    public String toString() {
        return "EnterCode";
    }
}
