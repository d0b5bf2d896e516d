package it.infolavoro.web.document;

import it.infolavoro.document.AttachDocument;
import it.infolavoro.document.DocumentService;
import it.infolavoro.document.PersonDocuments;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** A person's documents, and the form that attaches one. */
@Named
@ViewScoped
public class DocumentListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DocumentService documents;

    @Inject
    Notices notices;

    private final UUID requestId = UUID.randomUUID();
    private long citizen;
    private final FileChoice choice = new FileChoice();
    private PersonDocuments list;

    /** Reads the list. Throws NotFound. */
    public void open() {
        list = documents.list(citizen);
    }

    /** Attaches the chosen file. */
    public String attach() {
        var file = choice.take();
        documents.attach(new AttachDocument(requestId, citizen, file.name(), file.content()));
        notices.done("document.attached");
        return "/document/list?faces-redirect=true&citizen=" + citizen;
    }

    /** Whole kilobytes, at least one. */
    public int kilobytes(int bytes) {
        return FileChoice.kilobytes(bytes);
    }

    public long getCitizen() {
        return citizen;
    }

    public void setCitizen(long citizen) {
        this.citizen = citizen;
    }

    public FileChoice getChoice() {
        return choice;
    }

    public PersonDocuments getList() {
        return list;
    }
}
