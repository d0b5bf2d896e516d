package it.infolavoro.people;

import jakarta.validation.constraints.NotBlank;

/** Gives somebody another role. */
public record ChangeRole(long accountId, @NotBlank String role) {}
