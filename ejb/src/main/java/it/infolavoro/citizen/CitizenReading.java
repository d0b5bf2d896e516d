package it.infolavoro.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads a person's record for its own desk. Who calls this fires the entry of the trail. */
@ApplicationScoped
public class CitizenReading {

    @Inject
    Citizens citizens;

    @Inject
    BirthPlaces places;

    /** The id of the record that a person has now, for one that may have become part of another. Throws NotFound. */
    public long current(long citizenId) {
        return citizens.current(citizenId);
    }

    /** The record. Throws NotFound, and refuses one that has become part of another (rule R6). */
    public CitizenDetail detail(long citizenId) {
        var citizen = citizens.get(citizenId);
        var person = citizen.person();
        return new CitizenDetail(
                citizen.id(),
                citizen.version(),
                person,
                places.find(person.birthPlace()).map(BirthPlace::label).orElse(null),
                citizen.demo(),
                citizen.createdAt(),
                citizen.saidAt(),
                citizen.createdBy());
    }
}
