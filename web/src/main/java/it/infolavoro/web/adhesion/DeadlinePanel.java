package it.infolavoro.web.adhesion;

import it.infolavoro.adhesion.DeadlineRow;
import it.infolavoro.adhesion.ProtocolService;
import it.infolavoro.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The ends of the network's protocols that the coordinator should see coming, in words. */
@Named
@RequestScoped
public class DeadlinePanel {

    private static final int MONTHS_IN_SIGHT = 24;

    @Inject
    ProtocolService protocols;

    /** Those within two years, the nearest first. */
    public List<DeadlineRow> getAhead() {
        return protocols.deadlines().stream()
                .filter(row -> row.months() < MONTHS_IN_SIGHT)
                .toList();
    }

    /** How far an end is: days in the last two months, months before, "ended" after. */
    public String left(DeadlineRow row) {
        if (row.days() < 0) {
            return Texts.get("network.ended");
        }
        return row.months() < 2
                ? Texts.get("network.daysLeft", row.days())
                : Texts.get("network.monthsLeft", row.months());
    }

    /** What to do about an end. */
    public String advice(DeadlineRow row) {
        if (row.days() < 0) {
            return Texts.get("adhesion.deadline.ended");
        }
        return Texts.get(row.soon() ? "adhesion.deadline.soon" : "adhesion.deadline.later");
    }

    /** The protocol with its edition, where it is not the first. */
    public String title(DeadlineRow row) {
        return row.edition() == 1 ? row.title() : row.title() + " (" + row.edition() + ")";
    }
}
