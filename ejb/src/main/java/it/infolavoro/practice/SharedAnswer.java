package it.infolavoro.practice;

import java.time.Instant;

/** A question with its answer as the whole network reads it (rule R4). */
public record SharedAnswer(long id, String question, String answer, Instant answeredAt) {}
