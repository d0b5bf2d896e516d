package it.infolavoro.citizen;

import it.infolavoro.platform.Text;
import it.infolavoro.tenancy.DeskRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Persona: a citizen's record at one Comune. */
@Entity
@Table(name = "citizen")
public class Citizen extends DeskRecord {

    /** Why a merged record has no codice fiscale. */
    private static final String MERGED = "merged";

    private String surname;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "surname_key")
    private String surnameKey;

    @Column(name = "given_name_key")
    private String givenNameKey;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_place")
    private String birthPlace;

    @Column(name = "fiscal_code")
    private String fiscalCode;

    /** The code without omocodia and check character, by which possible duplicates are found. */
    @Column(name = "fiscal_code_base")
    private String fiscalCodeBase;

    @Column(name = "no_fiscal_code_reason")
    private String noFiscalCodeReason;

    private String phone;

    @Column(name = "phone_key")
    private String phoneKey;

    private String email;

    private String residence;

    private String citizenship;

    private String education;

    @Column(name = "labour_condition")
    private String labourCondition;

    private String guardian;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "merged_into")
    private Long mergedInto;

    protected Citizen() {}

    private Citizen(UUID requestId, String by, Instant at) {
        super(requestId, by, at);
    }

    /** Opens a record. */
    public static Citizen register(UUID requestId, CitizenData person, String by, Instant at) {
        var citizen = new Citizen(requestId, by, at);
        citizen.correct(person);
        return citizen;
    }

    /** Replaces the personal data with what had been said before, by a merge or its undo. */
    public void correct(CitizenData person) {
        surname = person.surname();
        givenName = person.givenName();
        surnameKey = Text.key(surname);
        givenNameKey = Text.key(givenName);
        birthDate = person.birthDate();
        sex = person.sex();
        birthPlace = person.birthPlace();
        fiscalCode = person.fiscalCode();
        fiscalCodeBase = fiscalCode == null ? null : FiscalCode.baseKey(fiscalCode);
        noFiscalCodeReason = fiscalCode == null ? person.noFiscalCodeReason() : null;
        phone = person.phone();
        phoneKey = phone == null ? null : phone.replaceAll("\\D", "");
        email = person.email();
        residence = person.residence();
        citizenship = person.citizenship();
        guardian = person.guardian();
        learn(person.education(), person.labourCondition());
    }

    /** Replaces the personal data with what somebody says at this moment. */
    public void correct(CitizenData person, Instant at) {
        correct(person);
        correctedAt = at;
    }

    /** When the personal data were last said: at the last correction, or when the record was opened. */
    public Instant saidAt() {
        return correctedAt == null ? createdAt() : correctedAt;
    }

    /** Takes over what a visit found out about schooling and work. */
    public void learn(String newEducation, String newLabourCondition) {
        education = newEducation;
        labourCondition = newLabourCondition;
    }

    /** Becomes part of another record. The codice fiscale is free again, as a Comune has each only once (rule R1). */
    public void mergeInto(long keptId) {
        mergedInto = keptId;
        fiscalCode = null;
        fiscalCodeBase = null;
        noFiscalCodeReason = MERGED;
    }

    /** Is a record of its own again, with the data it had. */
    public void restore(CitizenData before) {
        mergedInto = null;
        correct(before);
    }

    /** The id of the record that this one became part of, or null. */
    public Long mergedInto() {
        return mergedInto;
    }

    /** The personal data as one value. */
    public CitizenData person() {
        return new CitizenData(
                surname,
                givenName,
                birthDate,
                sex,
                birthPlace,
                fiscalCode,
                noFiscalCodeReason,
                phone,
                email,
                residence,
                citizenship,
                education,
                labourCondition,
                guardian);
    }

    public LocalDate birthDate() {
        return birthDate;
    }
}
