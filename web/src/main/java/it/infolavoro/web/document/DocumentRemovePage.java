package it.infolavoro.web.document;

import it.infolavoro.document.DocumentDetail;
import it.infolavoro.document.DocumentService;
import it.infolavoro.document.RemoveDocument;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Removes a document of a person, for a reason. */
@Named
@ViewScoped
public class DocumentRemovePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DocumentService documents;

    @Inject
    Notices notices;

    private long id;
    private String reason;
    private DocumentDetail detail;

    /** Reads what the document is. Throws NotFound. */
    public void open() {
        detail = documents.open(id);
    }

    /** Erases the content and shows what is left. */
    public String remove() {
        documents.remove(new RemoveDocument(id, detail.document().version(), reason));
        notices.done("document.removedNow");
        return "/document/list?faces-redirect=true&citizen=" + detail.citizenId();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public DocumentDetail getDetail() {
        return detail;
    }
}
