package it.infolavoro.document;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The sealed bytes of a document, in a row of their own so that lists never read them. */
@Entity
@Table(name = "document_content")
public class DocumentContent extends MunicipalityOwned {

    @Column(name = "document_id", updatable = false)
    private Long documentId;

    @Column(updatable = false)
    private byte[] sealed;

    protected DocumentContent() {}

    static DocumentContent of(long documentId, byte[] sealed) {
        var content = new DocumentContent();
        content.documentId = documentId;
        content.sealed = sealed.clone();
        return content;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
