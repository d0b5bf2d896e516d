package it.infolavoro.practice;

import it.infolavoro.document.CheckedFile;
import it.infolavoro.document.DocumentType;
import it.infolavoro.network.NetworkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One version of a material, which never changes (rule R2). */
@Entity
@Table(name = "material_version")
public class MaterialVersion extends NetworkRecord {

    @Column(name = "material_id", updatable = false)
    private long materialId;

    @Column(updatable = false)
    private int number;

    @Column(name = "what_changed", updatable = false)
    private String change;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type", updatable = false)
    private DocumentType fileType;

    @Column(name = "file_size", updatable = false)
    private int size;

    protected MaterialVersion() {}

    private MaterialVersion(Material material, UUID requestId, String by, Instant now) {
        super(material.networkId(), requestId, by, now);
        materialId = material.id();
        number = material.next(now);
    }

    /**
     * The next version of a material.
     *
     * @param change what is different from the one before; null for the first
     */
    static MaterialVersion of(
            Material material, UUID requestId, String change, CheckedFile file, String by, Instant now) {
        var version = new MaterialVersion(material, requestId, by, now);
        version.change = change;
        version.fileName = file.name();
        version.fileType = file.type();
        version.size = file.size();
        return version;
    }

    long materialId() {
        return materialId;
    }

    String fileName() {
        return fileName;
    }

    DocumentType fileType() {
        return fileType;
    }
}
