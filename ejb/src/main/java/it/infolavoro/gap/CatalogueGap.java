package it.infolavoro.gap;

import it.infolavoro.platform.SharedEntity;
import it.infolavoro.referral.NothingFound;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A day on which a Comune's desk looked for something and found nothing (rule R1). It never changes. */
@Entity
@Table(name = "catalogue_gap")
public class CatalogueGap extends SharedEntity {

    @Column(name = "municipality_id", updatable = false)
    private long municipalityId;

    @Column(name = "searched_on", updatable = false)
    private LocalDate searchedOn;

    @Column(name = "need_kind", updatable = false)
    private String needKind;

    /** Empty where it was not looked for, like the two others: a unique key ignores nulls. */
    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private String audience;

    protected CatalogueGap() {}

    static CatalogueGap of(NothingFound found, LocalDate day) {
        var gap = new CatalogueGap();
        gap.municipalityId = found.municipalityId();
        gap.searchedOn = day;
        gap.needKind = found.needKind();
        gap.place = Objects.toString(found.filter().place(), "");
        gap.language = Objects.toString(found.filter().language(), "");
        gap.audience = Objects.toString(found.filter().audience(), "");
        return gap;
    }

    long municipalityId() {
        return municipalityId;
    }

    LocalDate searchedOn() {
        return searchedOn;
    }

    String needKind() {
        return needKind;
    }

    String place() {
        return place;
    }

    String language() {
        return language;
    }

    String audience() {
        return audience;
    }
}
