package it.infolavoro.alert;

import it.infolavoro.platform.OneTimeCode;

/**
 * Has an address prove itself.
 *
 * @param code the six digits that were mailed there
 */
public record ConfirmAddress(long addressId, String code) {

    /** Tidies what was typed. */
    public ConfirmAddress {
        code = OneTimeCode.tidy(code);
    }

    @Override
    public String toString() {
        return "ConfirmAddress[" + addressId + "]";
    }
}
