package it.infolavoro.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be attached (rule R1). */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TXT("text/plain", "txt");

    private final String media;
    private final List<String> endings;

    DocumentType(String media, String... endings) {
        this.media = media;
        this.endings = List.of(endings);
    }

    /** The type that a file's name promises. */
    static Optional<DocumentType> promisedBy(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    /** The media type. */
    public String media() {
        return media;
    }

    /** Whether it is a package of parts. */
    boolean zipped() {
        return this == DOCX || this == ODT;
    }
}
