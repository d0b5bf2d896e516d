package it.infolavoro.demo;

import it.infolavoro.citizen.Citizen;
import it.infolavoro.document.AttachDocument;
import it.infolavoro.document.Document;
import it.infolavoro.document.DocumentType;
import it.infolavoro.document.Documents;
import it.infolavoro.platform.Keys;
import it.infolavoro.platform.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Attaches a short text to an invented person. */
@ApplicationScoped
class DemoDocuments {

    private static final String NAME = "Curriculum dimostrativo.txt";
    private static final byte[] TEXT =
            "Documento inventato, generato per la dimostrazione.\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    Documents documents;

    @Inject
    Keys keys;

    void attach(Citizen citizen, long municipality, Instant at, DemoYear year) {
        var command = new AttachDocument(year.uuid(), citizen.id(), NAME, TEXT);
        var document = Document.attached(command, NAME, DocumentType.TXT, DemoCases.OPERATOR, at);
        documents.add(DemoYear.marked(document), keys.seal(SealedColumn.DOCUMENT, municipality, TEXT));
    }
}
