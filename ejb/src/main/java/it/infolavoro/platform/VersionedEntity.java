package it.infolavoro.platform;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PreRemove;
import jakarta.persistence.Version;

/** A row with an id and a version, by which whoever comes second is told. */
@MappedSuperclass
public abstract class VersionedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(nullable = false)
    private long version;

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Refuses a change that was based on an older state. Throws {@link ConcurrentChange}. */
    public void requireVersion(long expected) {
        if (version != expected) {
            throw new ConcurrentChange(null);
        }
    }

    /** Reads the row before it is removed, so that a reference to another tenant's row cannot be deleted unread. */
    @PreRemove
    void readBeforeRemoval() {
        if (version < 0) {
            throw new IllegalStateException("A version is never negative");
        }
    }
}
