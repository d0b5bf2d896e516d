package it.infolavoro.referral;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/**
 * What a referral asks and shares.
 *
 * @param needKind key of the code list {@code need}
 * @param serviceIds the recipients, services of the catalogue
 * @param sections what is shared after acceptance
 * @param message what every recipient reads before acceptance: nothing that tells who the person is
 * @param legalBasis key of the code list {@code legal_basis}
 * @param noticeVersion the privacy notice that was shown
 * @param firstWins true where the first recipient to accept supersedes the others
 * @param priority how soon an answer is asked for; normal where nothing is said
 * @param conditionsVerified true where the operator has confirmed what the record does not tell of a service's
 *     conditions
 * @param way how it was made; in the product where nothing is said
 */
public record ReferralContent(
        long citizenId,
        @NotBlank @Size(max = 40) String needKind,
        @NotEmpty @Size(max = 10) List<Long> serviceIds,
        @NotNull Set<Section> sections,
        @PlainText @Size(max = 1000) String message,
        @NotBlank @Size(max = 40) String legalBasis,
        @NotBlank @PlainText @Size(max = 40) String noticeVersion,
        boolean firstWins,
        Priority priority,
        Boolean conditionsVerified,
        SendingWay way) {

    /** Tidies the text and keeps each recipient once. */
    public ReferralContent {
        message = Text.tidy(message);
        serviceIds =
                serviceIds == null ? List.of() : serviceIds.stream().distinct().toList();
        sections = sections == null ? Set.of() : Set.copyOf(sections);
        priority = priority == null ? Priority.NORMAL : priority;
        way = way == null ? SendingWay.PRODUCT : way;
        conditionsVerified = Boolean.TRUE.equals(conditionsVerified);
    }
}
