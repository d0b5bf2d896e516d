package it.infolavoro.exitpackage;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A piece of a package, sealed. */
@Entity
@Table(name = "exit_package_part")
public class ExitPackagePart extends MunicipalityOwned {

    @Column(name = "package_id", updatable = false)
    private long packageId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private byte[] sealed;

    protected ExitPackagePart() {}

    static ExitPackagePart of(long packageId, int number, byte[] sealed) {
        var part = new ExitPackagePart();
        part.packageId = packageId;
        part.number = number;
        part.sealed = sealed.clone();
        return part;
    }
}
