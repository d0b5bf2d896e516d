package it.infolavoro.web.paper;

import it.infolavoro.casefile.VisitReceipt;
import it.infolavoro.casefile.VisitReceiptService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The citizen's receipt of a visit: shown in Italian, printed in the language of choice. */
@Named
@ViewScoped
public class VisitReceiptPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    VisitReceiptService receipts;

    @Inject
    Papers papers;

    @Inject
    PaperChoice choice;

    private Long id;
    private final PrintForm print = new PrintForm();
    private transient VisitReceipt receipt;

    /** Reads the receipt. Throws NotFound. */
    public void open() {
        receipt = receipts.open(id == null ? 0 : id);
        print.setLanguage(choice.of(receipt.citizenId()));
    }

    /** Sends the receipt as a PDF file. */
    public void pdf() {
        var current = getReceipt();
        choice.remember(current.citizenId(), print.getLanguage());
        Download.send("ricevuta-visita", papers.visit(current, print.getLanguage(), print.isWithCode()));
    }

    public VisitReceipt getReceipt() {
        if (receipt == null) {
            receipt = receipts.open(id == null ? 0 : id);
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
