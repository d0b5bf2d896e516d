package it.infolavoro.timeline;

/** What a timeline can be narrowed down to. */
public enum TimelineKind {
    /** Visits at the desk. */
    VISIT,
    /** Needs opened and closed. */
    NEED,
    /** Orientation sessions. */
    SESSION,
    /** Appointments made, kept, moved or missed. */
    APPOINTMENT,
    /** Referrals and what organisations answered. */
    REFERRAL,
    /** The action plan: opened, actions done, closed. */
    PLAN,
    /** Documents attached and removed. */
    DOCUMENT,
    /** The record itself: opened, corrected, merged. */
    RECORD
}
