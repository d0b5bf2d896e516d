package it.infolavoro.training;

/** How somebody's enrolment stands. */
public enum EnrolmentState {
    ENROLLED,
    /** All seats are taken. */
    WAITING,
    WITHDRAWN
}
