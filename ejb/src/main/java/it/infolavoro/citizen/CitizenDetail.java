package it.infolavoro.citizen;

import java.time.Instant;

/**
 * A person's record as its own desk sees it.
 *
 * @param birthPlaceName the place's name, or null where the code is unknown
 * @param saidAt when the personal data were last said
 */
public record CitizenDetail(
        long id,
        long version,
        CitizenData person,
        String birthPlaceName,
        boolean demo,
        Instant createdAt,
        Instant saidAt,
        String createdBy) {}
