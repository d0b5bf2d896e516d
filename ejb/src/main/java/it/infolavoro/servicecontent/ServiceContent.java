package it.infolavoro.servicecontent;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Telephone;
import it.infolavoro.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What an entry of the catalogue says. What is null or empty is not limited, or not told.
 *
 * @param kind key of the code list {@code service}
 * @param audience key of the code list {@code audience}
 * @param minAge lowest age in years
 * @param maxAge highest age in years
 * @param labourConditions keys of the code list {@code labour_condition}; one of them must hold
 * @param networkResidents true where the person must live in a Comune of the network
 * @param eligibility what else is asked of a person, as text
 * @param documents what the person must bring, as text
 * @param languages keys of the code list {@code language}
 * @param cost what it costs, as text
 * @param directions how to get there, as text
 * @param validFrom the first day on which it is offered
 * @param validUntil the last day on which it is offered
 * @param places where it is given, and when
 */
public record ServiceContent(
        @NotBlank @PlainText @Size(max = 200) String name,
        @NotBlank @Size(max = 40) String kind,
        @PlainText @Size(max = 2000) String description,
        @Size(max = 40) String audience,
        @Min(0) @Max(120) Integer minAge,
        @Min(0) @Max(120) Integer maxAge,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 40) String> labourConditions,
        boolean networkResidents,
        @PlainText @Size(max = 500) String eligibility,
        @PlainText @Size(max = 300) String documents,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 40) String> languages,
        @PlainText @Size(max = 200) String cost,
        @PlainText @Size(max = 500) String directions,
        @Telephone @Size(max = 40) String telephone,
        @Email @PlainText @Size(max = 254) String email,
        @WebAddress String website,
        LocalDate validFrom,
        LocalDate validUntil,
        @NotNull @Size(max = 20) List<@NotNull @Valid ServicePlace> places) {

    /** Tidies what was typed, and copies the lists. */
    public ServiceContent {
        name = Text.tidy(name);
        kind = Text.tidy(kind);
        description = Text.tidy(description);
        audience = Text.tidy(audience);
        labourConditions = labourConditions == null ? List.of() : List.copyOf(labourConditions);
        eligibility = Text.tidy(eligibility);
        documents = Text.tidy(documents);
        languages = languages == null ? List.of() : List.copyOf(languages);
        cost = Text.tidy(cost);
        directions = Text.tidy(directions);
        telephone = Text.tidy(telephone);
        email = Text.tidy(email);
        website = Text.tidy(website);
        places = places == null ? List.of() : List.copyOf(places);
    }

    /** The same with other places. */
    public ServiceContent at(List<ServicePlace> newPlaces) {
        return new ServiceContent(
                name,
                kind,
                description,
                audience,
                minAge,
                maxAge,
                labourConditions,
                networkResidents,
                eligibility,
                documents,
                languages,
                cost,
                directions,
                telephone,
                email,
                website,
                validFrom,
                validUntil,
                newPlaces);
    }

    /** The Comuni in which it is given, each once. */
    public List<String> municipalities() {
        return places.stream()
                .map(ServicePlace::municipality)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether it may be offered on a day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validUntil == null || !validUntil.isBefore(day));
    }
}
