package it.infolavoro.duplicate;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.platform.Keys;
import it.infolavoro.platform.SealedColumn;
import it.infolavoro.tenancy.BoundDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keeps the data that persons had before a merge, readable only with the installation's secret. */
@ApplicationScoped
public class SealedPersons {

    @Inject
    Keys keys;

    /** The kept person before, the other one before, the kept one after the merge. */
    record Three(CitizenData keptBefore, CitizenData otherBefore, CitizenData keptAfter) {}

    byte[] seal(Three persons) {
        var json = PersonFields.toJson(List.of(persons.keptBefore(), persons.otherBefore(), persons.keptAfter()));
        return keys.seal(SealedColumn.CITIZEN_MERGE, BoundDoor.current().id(), json.getBytes(StandardCharsets.UTF_8));
    }

    Three open(byte[] sealed) {
        var clear = keys.open(SealedColumn.CITIZEN_MERGE, BoundDoor.current().id(), sealed);
        var persons = PersonFields.fromJson(new String(clear, StandardCharsets.UTF_8));
        return new Three(persons.get(0), persons.get(1), persons.get(2));
    }
}
