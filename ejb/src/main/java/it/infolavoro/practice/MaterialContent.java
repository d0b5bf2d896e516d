package it.infolavoro.practice;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The file of a version, apart from what lists read. */
@Entity
@Table(name = "material_content")
public class MaterialContent extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private long networkId;

    @Column(name = "material_version_id", updatable = false)
    private long materialVersionId;

    @Column(updatable = false)
    private byte[] content;

    protected MaterialContent() {}

    static MaterialContent of(MaterialVersion version, byte[] content) {
        var row = new MaterialContent();
        row.networkId = version.networkId();
        row.materialVersionId = version.id();
        row.content = content;
        return row;
    }
}
