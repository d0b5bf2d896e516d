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

    /** Replaces the personal data. */
    public void correct(CitizenData person) {
        surname = person.surname();
        givenName = person.givenName();
        surnameKey = Text.key(surname);
        givenNameKey = Text.key(givenName);
        birthDate = person.birthDate();
        sex = person.sex();
        birthPlace = person.birthPlace();
        fiscalCode = person.fiscalCode();
        noFiscalCodeReason = fiscalCode == null ? person.noFiscalCodeReason() : null;
        phone = person.phone();
        phoneKey = phone == null ? null : phone.replaceAll("\\D", "");
        email = person.email();
        residence = person.residence();
        citizenship = person.citizenship();
        learn(person.education(), person.labourCondition());
    }

    /** Takes over what a visit found out about schooling and work. */
    public void learn(String newEducation, String newLabourCondition) {
        education = newEducation;
        labourCondition = newLabourCondition;
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
                labourCondition);
    }

    String surnameKey() {
        return surnameKey;
    }

    String givenNameKey() {
        return givenNameKey;
    }

    public LocalDate birthDate() {
        return birthDate;
    }
}
