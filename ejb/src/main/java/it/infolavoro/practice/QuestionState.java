package it.infolavoro.practice;

/** How a question stands. */
public enum QuestionState {
    /** The coordinator has not answered. */
    WAITING,
    /** Answered to who asked. */
    ANSWERED,
    /** Answered, and shared with the whole network. */
    SHARED
}
