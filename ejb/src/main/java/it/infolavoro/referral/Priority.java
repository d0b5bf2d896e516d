package it.infolavoro.referral;

/** How soon a referral asks for an answer. Each network has terms of its own for either. */
public enum Priority {
    NORMAL,
    URGENT
}
