package it.infolavoro.search;

import it.infolavoro.citizen.StaysWithPerson;
import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One of the keys under which a person is found. */
@Entity
@Table(name = "person_key")
@StaysWithPerson("made anew from the record when it changes; a merged record is left out when it is found")
public class PersonKey extends MunicipalityOwned {

    @Column(updatable = false)
    private long fingerprint;

    @Column(name = "citizen_id", updatable = false)
    private long citizenId;

    protected PersonKey() {}

    static PersonKey of(long fingerprint, long citizenId) {
        var key = new PersonKey();
        key.fingerprint = fingerprint;
        key.citizenId = citizenId;
        return key;
    }

    long citizenId() {
        return citizenId;
    }

    long fingerprint() {
        return fingerprint;
    }
}
