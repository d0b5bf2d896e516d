package it.infolavoro.container;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.RegisterCitizen;
import it.infolavoro.conversation.DeskConversationService;
import it.infolavoro.conversation.PostMessage;
import it.infolavoro.orientation.RecordSession;
import it.infolavoro.orientation.SessionData;
import it.infolavoro.platform.Clocks;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A person whose every word can be found again, sent to an organisation. */
@ApplicationScoped
public class Canary {

    static final String SURNAME = "CANARINOCOGNOME";
    static final String PHONE = "0199 555777";
    static final String PRIVATE = "canarino-riservato";
    static final String SHARED = "canarino-condiviso";
    static final String REQUEST = "canarino-richiesta";
    static final String THREAD = "canarino-messaggio";
    static final String FILE = "canarino-allegato";
    static final String FILE_NAME = "canarino-nome-di-file.txt";
    static final String FOR_PERSON = "canarino-per-la-persona";

    static final List<String> ALL =
            List.of(SURNAME, PHONE, PRIVATE, SHARED, REQUEST, THREAD, FILE, FILE_NAME, FOR_PERSON);

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @EJB
    DeskConversationService messages;

    /** Where the canaries sit. */
    public record Sent(long citizen, long referral, long delivery, long message) {

        List<Long> ids() {
            return List.of(citizen, referral, delivery, message);
        }
    }

    /** Sends the person to the CPI, with identity and shareable notes ticked, and writes about her with a file. */
    public Sent send() throws Exception {
        return Cases.SARZANA.call(() -> {
            var citizen = cases.citizens().register(new RegisterCitizen(UUID.randomUUID(), person(), true));
            var today = LocalDate.now(Clocks.ITALY);
            var notes =
                    new SessionData(null, "individual_career", List.of("cv"), 45, PRIVATE, SHARED, "richiamare", today);
            cases.sessions().record(new RecordSession(UUID.randomUUID(), citizen, notes));
            var referral = cases.referrals().prepare(cases.referral(citizen, cases.services("Impiego")));
            var delivery = schema.number("select id from delivery where referral_id = " + referral);
            schema.run("update delivery set message = '" + REQUEST + "', text_for_citizen = '" + FOR_PERSON
                    + "' where id = " + delivery);
            messages.post(new PostMessage(
                    UUID.randomUUID(), delivery, THREAD, FILE_NAME, FILE.getBytes(StandardCharsets.UTF_8)));
            var message = schema.number("select max(id) from delivery_message where delivery_id = " + delivery);
            return new Sent(citizen, referral, delivery, message);
        });
    }

    private static CitizenData person() {
        return new CitizenData(
                SURNAME,
                "Prova",
                LocalDate.of(1990, 5, 17),
                null,
                null,
                null,
                "not_declared",
                PHONE,
                "canarino@example.org",
                "Sarzana",
                null,
                null,
                null);
    }

    /** The canaries that a text tells. */
    static List<String> in(String told) {
        var found = new ArrayList<>(ALL);
        found.removeIf(
                canary -> !told.toUpperCase(java.util.Locale.ROOT).contains(canary.toUpperCase(java.util.Locale.ROOT)));
        return found;
    }
}
