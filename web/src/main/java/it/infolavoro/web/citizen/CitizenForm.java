package it.infolavoro.web.citizen;

import it.infolavoro.citizen.BirthPlace;
import it.infolavoro.citizen.CheckFiscalCode;
import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.FiscalCodeCheck;
import it.infolavoro.citizen.Sex;
import it.infolavoro.duplicate.DuplicateCheck;
import it.infolavoro.platform.Clocks;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;

/** What is typed of a person. */
public class CitizenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String surname;
    private String givenName;
    private LocalDate birthDate;
    private Sex sex;
    private BirthPlace birthPlace;
    private String fiscalCode;
    private String noFiscalCodeReason;
    private String phone;
    private String email;
    private String residence;
    private String citizenship;
    private String education;
    private String labourCondition;
    private String guardian;
    private boolean warningsConfirmed;

    /** Shows what is recorded; the place is the one that the record names. */
    void show(CitizenData person, BirthPlace place) {
        surname = person.surname();
        givenName = person.givenName();
        birthDate = person.birthDate();
        sex = person.sex();
        birthPlace = place;
        fiscalCode = person.fiscalCode();
        noFiscalCodeReason = person.noFiscalCodeReason();
        phone = person.phone();
        email = person.email();
        residence = person.residence();
        citizenship = person.citizenship();
        education = person.education();
        labourCondition = person.labourCondition();
        guardian = person.guardian();
    }

    /**
     * Fills what is still empty with what a codice fiscale says, of two possible dates none; true where it filled any.
     */
    boolean fill(FiscalCodeCheck check) {
        var before = Arrays.asList(sex, birthPlace, birthDate);
        sex = sex == null ? check.sex() : sex;
        birthPlace = birthPlace == null ? check.birthPlace() : birthPlace;
        if (birthDate == null && check.birthDates().size() == 1) {
            birthDate = check.birthDates().get(0);
        }
        return !before.equals(Arrays.asList(sex, birthPlace, birthDate));
    }

    CheckFiscalCode codeToCheck() {
        return new CheckFiscalCode(fiscalCode, surname, givenName, birthDate, sex, placeCode());
    }

    /** What is typed so far of who it is; the id is the person's own, or null. */
    DuplicateCheck duplicateCheck(Long ownId) {
        return new DuplicateCheck(surname, givenName, birthDate, fiscalCode, phone, email, ownId);
    }

    CitizenData person() {
        return new CitizenData(
                surname,
                givenName,
                birthDate,
                sex,
                placeCode(),
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

    private String placeCode() {
        return birthPlace == null ? null : birthPlace.code();
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public BirthPlace getBirthPlace() {
        return birthPlace;
    }

    public void setBirthPlace(BirthPlace birthPlace) {
        this.birthPlace = birthPlace;
    }

    public String getFiscalCode() {
        return fiscalCode;
    }

    public void setFiscalCode(String fiscalCode) {
        this.fiscalCode = fiscalCode;
    }

    public String getNoFiscalCodeReason() {
        return noFiscalCodeReason;
    }

    public void setNoFiscalCodeReason(String noFiscalCodeReason) {
        this.noFiscalCodeReason = noFiscalCodeReason;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getResidence() {
        return residence;
    }

    public void setResidence(String residence) {
        this.residence = residence;
    }

    public String getCitizenship() {
        return citizenship;
    }

    public void setCitizenship(String citizenship) {
        this.citizenship = citizenship;
    }

    public String getEducation() {
        return education;
    }

    public void setEducation(String education) {
        this.education = education;
    }

    public String getLabourCondition() {
        return labourCondition;
    }

    public void setLabourCondition(String labourCondition) {
        this.labourCondition = labourCondition;
    }

    /** Whether the form asks who answers for the person: for a minor, or where somebody is recorded. */
    public boolean isGuarded() {
        return guardian != null || CitizenData.isMinor(birthDate, LocalDate.now(Clocks.ITALY));
    }

    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = guardian;
    }

    public boolean isWarningsConfirmed() {
        return warningsConfirmed;
    }

    public void setWarningsConfirmed(boolean warningsConfirmed) {
        this.warningsConfirmed = warningsConfirmed;
    }
}
