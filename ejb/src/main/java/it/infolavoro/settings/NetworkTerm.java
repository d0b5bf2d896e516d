package it.infolavoro.settings;

import static it.infolavoro.settings.TermKind.DAYS;
import static it.infolavoro.settings.TermKind.DAYS_OR_NONE;
import static it.infolavoro.settings.TermKind.FLAG;
import static it.infolavoro.settings.TermKind.QUESTIONS;
import static it.infolavoro.settings.TermKind.ROLES;
import static it.infolavoro.settings.TermKind.WORKING_DAYS;

import java.util.Arrays;
import java.util.Optional;

/** The terms of a network that its coordinator settles. */
public enum NetworkTerm {
    ACKNOWLEDGE("acknowledge", WORKING_DAYS),
    REMIND("remind", WORKING_DAYS),
    EXPIRE("expire", WORKING_DAYS),
    NO_PROGRESS("noProgress", WORKING_DAYS),
    URGENT_ACKNOWLEDGE("urgentAcknowledge", WORKING_DAYS),
    URGENT_REMIND("urgentRemind", WORKING_DAYS),
    URGENT_EXPIRE("urgentExpire", WORKING_DAYS),
    URGENT_NO_PROGRESS("urgentNoProgress", WORKING_DAYS),
    FIRST_FOLLOW_UP("firstFollowUp", DAYS),
    SECOND_FOLLOW_UP("secondFollowUp", DAYS),
    LAST_FOLLOW_UP("lastFollowUp", DAYS),
    ACCESS_AFTER_END("accessAfterEnd", DAYS_OR_NONE),
    SIGNAL_DAYS("signalDays", DAYS),
    SIGNAL_NAMES("signalNames", FLAG),
    SIGNAL_QUESTIONS("signalQuestions", QUESTIONS),
    SIGNAL_QUESTIONS_PER_DAY("signalQuestionsPerDay", QUESTIONS),
    RECEIPT_CODE_DAYS("receiptCodeDays", DAYS),
    CATALOGUE_APPROVAL("catalogueApproval", FLAG),
    CATALOGUE_CONFIRM_DAYS("catalogueConfirmDays", DAYS),
    SECOND_FACTOR_ROLES("secondFactorRoles", ROLES),
    DORMANT_DAYS("dormantDays", DAYS);

    private final String key;
    private final TermKind kind;

    NetworkTerm(String key, TermKind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** The term with a key. */
    public static Optional<NetworkTerm> find(String key) {
        return Arrays.stream(values()).filter(term -> term.key.equals(key)).findFirst();
    }

    /** How versions, fields and texts name it. */
    public String key() {
        return key;
    }

    public TermKind kind() {
        return kind;
    }
}
