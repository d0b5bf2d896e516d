package it.infolavoro.referral;

import it.infolavoro.citizen.Citizen;
import it.infolavoro.citizen.CitizenData;
import it.infolavoro.intake.Intakes;
import it.infolavoro.network.CodeLists;
import it.infolavoro.orientation.OrientationSessions;
import it.infolavoro.orientation.SessionDetail;
import it.infolavoro.platform.Clocks;
import it.infolavoro.referral.Snapshot.Field;
import it.infolavoro.referral.Snapshot.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Takes the snapshot of the ticked sections of a person's record: labels are resolved now, so that it reads the same
 * for ever.
 */
@ApplicationScoped
public class SnapshotComposer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int SESSIONS = 5;

    @Inject
    Intakes intakes;

    @Inject
    OrientationSessions sessions;

    @Inject
    CodeLists codes;

    /**
     * The snapshot; sections about which nothing is recorded stay in it, empty, so that both sides see that there was
     * nothing.
     */
    public Snapshot take(Citizen citizen, Collection<Section> ticked, long networkId) {
        var parts = new ArrayList<Part>();
        for (var section : Section.values()) {
            if (ticked.contains(section)) {
                parts.add(new Part(section, fields(section, citizen, networkId)));
            }
        }
        return new Snapshot(parts);
    }

    private List<Field> fields(Section section, Citizen citizen, long networkId) {
        var person = citizen.person();
        return switch (section) {
            case IDENTITY ->
                present(
                        new Field("surname", person.surname()),
                        new Field("givenName", person.givenName()),
                        new Field("birthDate", day(person.birthDate())));
            case FISCAL_CODE -> present(new Field("fiscalCode", person.fiscalCode()));
            case CONTACTS ->
                present(
                        new Field("phone", person.phone()),
                        new Field("email", person.email()),
                        new Field("residence", person.residence()));
            case LABOUR -> labour(person, networkId);
            case NEEDS ->
                intakes.openNeedsOf(citizen.id()).stream()
                        .map(need -> new Field("need", codes.label(networkId, "need", need.kind())))
                        .toList();
            case SHAREABLE_NOTES ->
                sessions.of(citizen.id()).stream()
                        .filter(session -> session.shareableNote() != null)
                        .limit(SESSIONS)
                        .map(SnapshotComposer::note)
                        .toList();
        };
    }

    private List<Field> labour(CitizenData person, long networkId) {
        return present(
                new Field("education", label(networkId, "education_level", person.education())),
                new Field("labourCondition", label(networkId, "labour_condition", person.labourCondition())),
                new Field("citizenship", label(networkId, "citizenship_group", person.citizenship())));
    }

    private static Field note(SessionDetail session) {
        var day = DAY.format(session.heldAt().atZone(Clocks.ITALY));
        return new Field("sessionNote", day + ": " + session.shareableNote());
    }

    private String label(long networkId, String list, String key) {
        return key == null ? null : codes.label(networkId, list, key);
    }

    private static String day(LocalDate date) {
        return date == null ? null : DAY.format(date);
    }

    private static List<Field> present(Field... fields) {
        return Arrays.stream(fields).filter(field -> field.value() != null).toList();
    }
}
