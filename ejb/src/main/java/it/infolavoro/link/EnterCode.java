package it.infolavoro.link;

import it.infolavoro.platform.OneTimeCode;

/** Opens a link with the code that was mailed. */
public record EnterCode(String token, String code) {

    /** Tidies what was typed. */
    public EnterCode {
        code = OneTimeCode.tidy(code);
    }

    @Override
    public String toString() {
        return "EnterCode";
    }
}
