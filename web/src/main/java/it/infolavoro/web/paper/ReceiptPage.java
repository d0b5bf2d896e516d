package it.infolavoro.web.paper;

import it.infolavoro.web.faces.Download;
import jakarta.inject.Inject;
import java.io.Serializable;

/**
 * A citizen's receipt: shown in Italian, printed in the language of choice.
 *
 * @param <T> what stands on it
 */
public abstract class ReceiptPage<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Papers papers;

    @Inject
    PaperChoice choice;

    private final PrintForm print = new PrintForm();
    private Long id;
    private transient T receipt;

    /** Reads the receipt. Throws NotFound. */
    public void open() {
        receipt = read(id == null ? 0 : id);
        print.setLanguage(choice.of(citizenId(receipt)));
    }

    /** Sends the receipt as a PDF file. */
    public void pdf() {
        var current = getReceipt();
        choice.remember(citizenId(current), print.getLanguage());
        Download.send(fileName(), Download.Type.PDF, paper(current, print.getLanguage(), print.isWithCode()));
    }

    abstract T read(long receiptId);

    abstract long citizenId(T shown);

    abstract byte[] paper(T shown, String language, boolean withCode);

    /** What the file is, without a word about the person. */
    abstract String fileName();

    /** The receipt, read again where the page comes back from a stored session. */
    public T getReceipt() {
        if (receipt == null) {
            receipt = read(id == null ? 0 : id);
        }
        return receipt;
    }

    public PrintForm getPrint() {
        return print;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
