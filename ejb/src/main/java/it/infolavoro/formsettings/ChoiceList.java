package it.infolavoro.formsettings;

import java.util.Arrays;
import java.util.Optional;

/** The code lists of which a Comune may offer a part (rule R4). */
public enum ChoiceList {
    CONTACT_CHANNEL("contact_channel"),
    REASON_FOR_VISIT("reason_for_visit"),
    NEED("need"),
    LABOUR_CONDITION("labour_condition"),
    EDUCATION_LEVEL("education_level"),
    CITIZENSHIP_GROUP("citizenship_group"),
    GUIDANCE_TYPE("guidance_type"),
    SESSION_TOPIC("session_topic");

    private final String list;

    ChoiceList(String list) {
        this.list = list;
    }

    /** The list with a name. */
    public static Optional<ChoiceList> find(String list) {
        return Arrays.stream(values()).filter(one -> one.list.equals(list)).findFirst();
    }

    /** The code list's name. */
    public String list() {
        return list;
    }
}
