package it.infolavoro.practice;

import it.infolavoro.network.NetworkRecord;
import it.infolavoro.platform.NotFound;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Materiale: what it is about; its files are {@link MaterialVersion}s. */
@Entity
@Table(name = "material")
public class Material extends NetworkRecord {

    private String title;

    private String about;

    @Column(name = "versions")
    private int versions;

    @Column(name = "renewed_at")
    private Instant renewedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Material() {}

    private Material(long networkId, PublishMaterial command, String by, Instant now) {
        super(networkId, command.requestId(), by, now);
        title = command.title();
        about = command.about();
    }

    static Material published(long networkId, PublishMaterial command, String by, Instant now) {
        return new Material(networkId, command, by, now);
    }

    /** Throws NotFound also for what was withdrawn, as if it was not there. */
    @Override
    public void requireOf(long network) {
        super.requireOf(network);
        if (withdrawnAt != null) {
            throw new NotFound("material");
        }
    }

    /** Gives the number of the next version, which is the one in force from now on. */
    int next(Instant now) {
        renewedAt = now;
        versions++;
        return versions;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }
}
