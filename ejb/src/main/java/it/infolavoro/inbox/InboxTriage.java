package it.infolavoro.inbox;

import it.infolavoro.clock.RingReason;
import it.infolavoro.inbox.InboxCounts.Asked;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Priority;
import it.infolavoro.staff.Colleagues;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts the open deliveries of an inbox by all that somebody may look for first, from one reading of them. */
record InboxTriage(List<OpenLine> lines, InboxTerms terms, Colleagues colleagues) {

    /** Open deliveries that are counted at most. */
    static final int MOST = 1000;

    InboxCounts counts() {
        Set<Long> absent = new HashSet<>(colleagues.absent());
        var own = colleagues.own();
        return new InboxCounts(
                count(line -> line.state() == DeliveryState.SENT),
                count(line -> line.state() == DeliveryState.ACKNOWLEDGED),
                count(line -> !line.waiting()),
                count(line -> line.waiting() && line.priority() == Priority.URGENT),
                count(line -> lateness(line) == RingReason.UNANSWERED || lateness(line) == RingReason.EXPIRING),
                count(line -> lateness(line) == RingReason.EXPIRING),
                count(line -> line.assigneeId() != null && line.assigneeId() == own),
                count(line -> line.assigneeId() == null || absent.contains(line.assigneeId())),
                services(),
                lines.size() > MOST);
    }

    private RingReason lateness(OpenLine line) {
        return terms.deadlines(line.priority()).outlived(line.state(), line.sentAt());
    }

    private long count(Predicate<OpenLine> which) {
        return counted().stream().filter(which).count();
    }

    private List<OpenLine> counted() {
        return lines.subList(0, Math.min(MOST, lines.size()));
    }

    private List<Asked> services() {
        return counted().stream().collect(Collectors.groupingBy(OpenLine::serviceId)).values().stream()
                .map(InboxTriage::asked)
                .sorted(Comparator.comparingLong(Asked::open).reversed().thenComparing(Asked::name))
                .toList();
    }

    private static Asked asked(Collection<OpenLine> lines) {
        var any = lines.iterator().next();
        return new Asked(any.serviceId(), any.serviceName(), lines.size());
    }
}
