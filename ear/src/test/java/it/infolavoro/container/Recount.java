package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** Counts deliveries from their rows, by other means than the product's, and compares with the counts it keeps. */
@ApplicationScoped
public class Recount {

    private static final String FROM_ROWS =
            "select municipality_id, organisation_id, service_id, date_format(sent_on, '%Y-%m-01') month, "
                    + "kind, count(*) n from (select *, 'RECEIVED' kind from delivery"
                    + " union all select *, 'OPENED' from delivery where acknowledged_at is not null"
                    + " union all select *, 'ACCEPTED' from delivery where accepted_at is not null"
                    + " union all select *, 'DECIDED' from delivery where accepted_at is not null"
                    + " or state in ('DECLINED', 'FORWARDED')"
                    + " union all select *, 'CLOSED' from delivery where state in ('COMPLETED', 'INTERRUPTED')"
                    + " union all select *, 'UNANSWERED' from delivery where state = 'EXPIRED' and accepted_at is null"
                    + " union all select *, 'STUCK' from delivery where state = 'EXPIRED' and accepted_at is not null"
                    + " union all select *, state from delivery where state in ('DECLINED', 'FORWARDED', 'COMPLETED',"
                    + " 'INTERRUPTED', 'WITHDRAWN', 'SUPERSEDED')) d"
                    + " where sent_on is not null and state <> 'ENTERED_IN_ERROR' group by 1, 2, 3, 4, 5";
    private static final String KEPT =
            "select municipality_id, organisation_id, service_id, sent_month, kind, sum(deliveries) n"
                    + " from delivery_figure group by 1, 2, 3, 4, 5 having n <> 0";

    @Inject
    Schema schema;

    void equalsTheFigures() {
        assertEquals(List.of(), differences());
    }

    /** Counts that are only on one side: those of the rows, those that are kept. */
    List<String> differences() {
        try {
            return schema.rows("(" + FROM_ROWS + ") except (" + KEPT + ") union all ((" + KEPT + ") except ("
                    + FROM_ROWS + ")) order by 1, 2, 3, 4, 5, 6");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
