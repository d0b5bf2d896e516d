package it.infolavoro.departure;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Suspends a body or lets it leave.
 *
 * @param version of the body
 * @param forGood true where it leaves, false where it is suspended
 * @param on the first day on which it takes part no more
 * @param reason why
 * @param closeOpen whether open work is closed; a suspension may let it wait
 * @param unansweredReason of a Comune a key of {@code withdraw_reason}, of an organisation one of
 *     {@code decline_reason}; needed where open work is closed
 * @param workingReason key of {@code interrupt_reason}; likewise
 * @param note for the other side, or null
 * @param reroutes which services take over, of an organisation
 */
public record Depart(
        @NotNull Kind kind,
        long bodyId,
        long version,
        boolean forGood,
        @NotNull LocalDate on,
        @NotBlank @PlainText @Size(max = 500) String reason,
        boolean closeOpen,
        @Size(max = 40) String unansweredReason,
        @Size(max = 40) String workingReason,
        @PlainText @Size(max = 500) String note,
        @Size(max = 200) List<@Valid Reroute> reroutes) {

    /** A service that takes the place of another. */
    public record Reroute(long serviceId, long toServiceId) {}

    /** Tidies the texts and copies the list. */
    public Depart {
        reason = Text.tidy(reason);
        note = Text.tidy(note);
        reroutes = reroutes == null ? List.of() : List.copyOf(reroutes);
    }
}
