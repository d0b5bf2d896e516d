package it.infolavoro.container;

import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.network.CatalogueTerms;
import it.infolavoro.network.Networks;
import it.infolavoro.servicecontent.OpeningSpan;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.servicecontent.ServicePlace;
import it.infolavoro.tenancy.SystemWork;
import it.infolavoro.upkeep.AddEntry;
import it.infolavoro.upkeep.ChangeEntry;
import it.infolavoro.upkeep.ChangeEntry.Move;
import it.infolavoro.upkeep.DecideEntry;
import it.infolavoro.upkeep.EntryDetail;
import it.infolavoro.upkeep.EntryService;
import it.infolavoro.upkeep.ReviewService;
import it.infolavoro.upkeep.SaveEntry;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

/** What organisations and the coordinator of La Spezia do with entries of the catalogue. */
@ApplicationScoped
public class UpkeepSteps {

    static final As CESCOT = As.memberManager("cescot");
    static final As COORDINATOR = As.coordinator();

    @EJB
    EntryService entries;

    @EJB
    ReviewService reviews;

    @Inject
    Catalogue catalogue;

    @Inject
    Networks networks;

    @Inject
    SystemWork work;

    /** An entry with a place, as a draft of Cescot. */
    long add(String name) throws Exception {
        return CESCOT.call(() -> entries.add(new AddEntry(content(name))));
    }

    /** Likewise, already published. */
    long published(String name) throws Exception {
        var id = add(name);
        move(id, Move.SUBMIT);
        decide(id, true, null);
        return id;
    }

    EntryDetail open(long id) throws Exception {
        return CESCOT.call(() -> entries.open(id));
    }

    void rename(long id, String name) throws Exception {
        var now = open(id);
        CESCOT.run(() -> entries.save(new SaveEntry(
                id, now.entry().version(), content(name).at(now.content().places()))));
    }

    void move(long id, Move move) throws Exception {
        var version = open(id).entry().version();
        CESCOT.run(() -> entries.change(new ChangeEntry(id, version, move)));
    }

    void decide(long id, boolean approved, String reason) throws Exception {
        var version = open(id).entry().version();
        COORDINATOR.run(() -> reviews.decide(new DecideEntry(id, version, approved, reason)));
    }

    /** What everybody reads of an entry; null where it is not offered. */
    ServiceContent offered(long id) {
        return work.withoutDoor(() -> catalogue.published(network()).stream()
                .filter(entry -> entry.id() == id)
                .map(entry -> entry.content())
                .findFirst()
                .orElse(null));
    }

    String offeredName(long id) {
        var content = offered(id);
        return content == null ? null : content.name();
    }

    /** Settles whether the coordinator approves. */
    void approval(boolean asked) {
        work.withoutDoor(() -> networks.get(network()).keepCatalogue(new CatalogueTerms(asked, 180)));
    }

    private long network() {
        return networks.find("laspezia").orElseThrow().id();
    }

    static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    static ServiceContent content(String name) {
        return new ServiceContent(
                name,
                "cv_help",
                "Descrizione",
                null,
                null,
                null,
                List.of(),
                false,
                null,
                null,
                List.of("it"),
                "Gratuito",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(place()));
    }

    private static ServicePlace place() {
        return new ServicePlace(
                0,
                null,
                "Via Prova 1",
                "19121",
                "La Spezia",
                null,
                null,
                null,
                List.of(OpeningSpan.of(DayOfWeek.MONDAY.getValue(), 540, 720)),
                null,
                null,
                null);
    }
}
