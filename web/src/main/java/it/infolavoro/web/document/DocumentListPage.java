package it.infolavoro.web.document;

import it.infolavoro.document.AttachDocument;
import it.infolavoro.document.DocumentService;
import it.infolavoro.document.PersonDocuments;
import it.infolavoro.web.faces.Notices;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.UUID;

/** A person's documents, and the form that attaches one. */
@Named
@ViewScoped
public class DocumentListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KILO = 1024;

    @Inject
    DocumentService documents;

    @Inject
    Notices notices;

    private final UUID requestId = UUID.randomUUID();
    private long citizen;
    private transient Part file;
    private PersonDocuments list;

    /** Reads the list. Throws NotFound. */
    public void open() {
        list = documents.list(citizen);
    }

    /**
     * Attaches the chosen file. One byte more than allowed is read, which is enough to refuse it. A browser that sends
     * no file sends nothing at all, so the file of the try before must not stay.
     */
    public String attach() {
        var upload = new Upload(file);
        file = null;
        var content = upload.content(DocumentService.MEGABYTES * KILO * KILO + 1);
        documents.attach(new AttachDocument(requestId, citizen, upload.name(), content));
        notices.done("document.attached");
        return "/document/list?faces-redirect=true&citizen=" + citizen;
    }

    /** Whole kilobytes, at least one. */
    public int kilobytes(int bytes) {
        return Math.max(1, bytes / KILO);
    }

    public int getMegabytes() {
        return DocumentService.MEGABYTES;
    }

    /** What the browser says of a file that it need not even send. */
    public String getTooBig() {
        return Texts.get("document.tooBig", DocumentService.MEGABYTES);
    }

    public long getCitizen() {
        return citizen;
    }

    public void setCitizen(long citizen) {
        this.citizen = citizen;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public PersonDocuments getList() {
        return list;
    }
}
