package it.infolavoro.web.paper;

import it.infolavoro.casefile.VisitReceipt;
import it.infolavoro.casefile.VisitReceiptService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The citizen's receipt of a visit. */
@Named
@ViewScoped
public class VisitReceiptPage extends ReceiptPage<VisitReceipt> {

    private static final long serialVersionUID = 1L;

    @Inject
    VisitReceiptService receipts;

    @Override
    VisitReceipt read(long receiptId) {
        return receipts.open(receiptId);
    }

    @Override
    long citizenId(VisitReceipt shown) {
        return shown.citizenId();
    }

    @Override
    byte[] paper(VisitReceipt shown, String language, boolean withCode) {
        return papers.visit(shown, language, withCode);
    }

    @Override
    String fileName() {
        return "ricevuta-visita";
    }
}
