package it.infolavoro.upkeep;

import it.infolavoro.servicecontent.ServiceContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Begins an entry, as a draft. */
public record AddEntry(@NotNull @Valid ServiceContent content) {}
