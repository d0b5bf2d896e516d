package it.infolavoro.tenancy;

import it.infolavoro.platform.ConcurrentChange;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PreRemove;
import jakarta.persistence.Version;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A row of one Comune. The Comune is written and filtered by the persistence provider from the bound door, never by
 * hand.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "municipality_id", contextProperty = Door.MUNICIPALITY_PROPERTY)
public abstract class MunicipalityOwned {

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

    /** Reads the row before it is removed, so that a reference to another Comune's row cannot be deleted unread. */
    @PreRemove
    void readBeforeRemoval() {
        if (version < 0) {
            throw new IllegalStateException("A version is never negative");
        }
    }
}
