package it.infolavoro.settings;

/** What is settled together and has one history (rule R1). */
public enum SettingTopic {
    /** The terms of a network. */
    TERMS,
    /** What is written in mails beside their standard text. */
    MAILS
}
