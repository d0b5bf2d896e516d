package it.infolavoro.web.paper;

import java.io.Serializable;

/** How a receipt is to be printed. */
public class PrintForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String language = "it";
    private boolean withCode = true;

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Whether the receipt has a code that opens a summary at another desk. */
    public boolean isWithCode() {
        return withCode;
    }

    public void setWithCode(boolean withCode) {
        this.withCode = withCode;
    }
}
