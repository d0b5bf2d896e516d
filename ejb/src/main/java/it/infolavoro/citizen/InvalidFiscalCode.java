package it.infolavoro.citizen;

/** A text that is not a codice fiscale. Tells why, never the text itself. */
public class InvalidFiscalCode extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FiscalCodeError error;

    InvalidFiscalCode(FiscalCodeError error) {
        super("Not a codice fiscale: " + error);
        this.error = error;
    }

    public FiscalCodeError error() {
        return error;
    }
}
