package it.infolavoro.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Closes a plan with a key of the code list {@code case_outcome}. */
public record ClosePlan(
        long planId, long version, @NotBlank @Size(max = 40) String outcome) {}
