package it.infolavoro.settings;

/** What is settled together and has one history (rule R1). */
public enum SettingTopic {
    /** The terms of a network. */
    TERMS,
    /** What the forms of a desk ask for. */
    FORMS,
    /** The lists of values that all desks of a network choose from. */
    LISTS,
    /** Colour and logo. */
    LOOK,
    /** What is written in mails beside their standard text. */
    MAILS
}
