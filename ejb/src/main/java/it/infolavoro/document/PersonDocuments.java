package it.infolavoro.document;

import java.util.List;

/** The documents of a person, the newest first. */
public record PersonDocuments(long citizenId, String surname, String givenName, List<DocumentRow> documents) {

    /** Copies the list. */
    public PersonDocuments {
        documents = List.copyOf(documents);
    }
}
