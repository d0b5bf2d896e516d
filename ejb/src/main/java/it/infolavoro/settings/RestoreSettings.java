package it.infolavoro.settings;

import jakarta.validation.constraints.Positive;

/**
 * Brings back what an older version holds.
 *
 * @param newest the number of the newest version that the caller saw
 * @param number the version to bring back
 */
public record RestoreSettings(
        @Positive int newest, @Positive int number) {}
