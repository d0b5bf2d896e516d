package it.infolavoro.search;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One of the keys that lead to a word of the Comune's names. */
@Entity
@Table(name = "word_key")
public class WordKey extends MunicipalityOwned {

    @Column(updatable = false)
    private long fingerprint;

    @Column(updatable = false)
    private long word;

    protected WordKey() {}

    static WordKey of(long fingerprint, long word) {
        var key = new WordKey();
        key.fingerprint = fingerprint;
        key.word = word;
        return key;
    }
}
