package it.infolavoro.sharing;

import java.time.Instant;

/** That the desk of a Comune has opened a summary of this person. */
public record OpeningRow(Instant openedAt, String municipality) {}
