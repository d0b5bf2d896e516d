package it.infolavoro.formsettings;

import java.util.Arrays;
import java.util.Optional;

/** The fields of a person's record and of a visit whose rule can be set (rule R1). */
public enum FormField {
    /** It tells namesakes apart and gives the age band of a referral. */
    CITIZEN_BIRTH_DATE("citizen.birthDate", false),
    /** The codice fiscale is checked against it. */
    CITIZEN_SEX("citizen.sex", false),
    /** The codice fiscale is checked against it. */
    CITIZEN_BIRTH_PLACE("citizen.birthPlace", false),
    CITIZEN_PHONE("citizen.phone", true),
    CITIZEN_EMAIL("citizen.email", true),
    CITIZEN_RESIDENCE("citizen.residence", true),
    CITIZEN_CITIZENSHIP("citizen.citizenship", true),
    CITIZEN_LABOUR_CONDITION("citizen.labourCondition", true),
    CITIZEN_EDUCATION("citizen.education", true),
    /** Referrals and the question whether another desk follows the person begin with a need. */
    INTAKE_NEEDS("intake.needs", false),
    INTAKE_LABOUR_CONDITION("intake.labourCondition", true),
    INTAKE_EDUCATION("intake.education", true),
    INTAKE_NOTE("intake.note", true);

    private final String id;
    private final boolean hideable;

    FormField(String id, boolean hideable) {
        this.id = id;
        this.hideable = hideable;
    }

    /** The field with an id. */
    public static Optional<FormField> find(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    /** The form and the component of its command, as in {@code citizen.phone}. */
    public String id() {
        return id;
    }

    /** Whether it may be left out of the form. */
    public boolean hideable() {
        return hideable;
    }

    /** Whether a rule can be set for it. */
    public boolean allows(FieldRule rule) {
        return hideable || rule != FieldRule.HIDDEN;
    }

    /** The command's component, beside which a refusal stands. */
    String component() {
        return id.substring(id.indexOf('.') + 1);
    }
}
