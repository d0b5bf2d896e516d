package it.infolavoro.mailtext;

import static it.infolavoro.mailtext.MailPlaceholder.DAY;
import static it.infolavoro.mailtext.MailPlaceholder.MUNICIPALITY;
import static it.infolavoro.mailtext.MailPlaceholder.NETWORK;
import static it.infolavoro.mailtext.MailPlaceholder.TIME;

import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import it.infolavoro.platform.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Mails with made-up data, for previews (rule R4). */
@ApplicationScoped
class MailExamples {

    private static final DateTimeFormatter DAY_NAME = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ITALY);
    private static final String AT = "10:30";
    private static final String NO_COMUNE = "…";

    @Inject
    Clock clock;

    MailPreview show(Caller me, MailKind kind, MailWords words) {
        var day = DAY_NAME.format(ItalianHolidays.workingDaysAfter(Clocks.today(clock), 1));
        var comune = me.in(Kind.MUNICIPALITY) ? me.body().name() : NO_COMUNE;
        Object[] standard =
                kind.ofDesk() ? new Object[] {day, AT, comune} : new Object[] {Site.address("/link/open"), day};
        var values = Map.of(NETWORK, me.body().networkName(), MUNICIPALITY, comune, DAY, day, TIME, AT);
        return new MailPreview(kind.subject(standard), words.around(kind.text(standard), values));
    }
}
