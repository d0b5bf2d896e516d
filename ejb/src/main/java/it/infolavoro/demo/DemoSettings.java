package it.infolavoro.demo;

import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.formsettings.FieldRule;
import it.infolavoro.formsettings.FormField;
import it.infolavoro.formsettings.FormSetting;
import it.infolavoro.formsettings.FormSettings;
import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.notice.PrivacyNotice;
import it.infolavoro.notice.PrivacyNotices;
import it.infolavoro.notice.PublishNotice;
import it.infolavoro.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** What one Comune of the demonstration has settled for itself: Sarzana; the others use what the network gives them. */
@ApplicationScoped
class DemoSettings {

    private static final String SETTLED = "011027";
    private static final String NOTICE = "sarzana-1";
    private static final Duration SINCE = Duration.ofDays(30);
    private static final String TEXT = """
            Testo dimostrativo. Il titolare del trattamento è il Comune di Sarzana. Il responsabile della protezione \
            dei dati risponde a dpo@example.org.

            Usiamo i tuoi dati per accoglierti allo sportello, orientarti e, se serve, inviarti ai servizi della \
            Rete: è un compito di interesse pubblico (articolo 6, paragrafo 1, lettera e, del Regolamento UE \
            2016/679). A un ente arriva solo ciò che viene scelto insieme a te.

            I dati si conservano per cinque anni dall'ultima visita. Puoi chiedere di vederli, correggerli, limitarne \
            l'uso, opporti o cancellarli, e rivolgerti al Garante per la protezione dei dati personali.""";

    @Inject
    PrivacyNotices notices;

    @Inject
    FormSettings forms;

    @Inject
    Clock clock;

    /** Writes what the Comune has settled, if it is the one. */
    void write(MunicipalityRow municipality, DemoYear year) {
        if (!SETTLED.equals(municipality.istatCode())) {
            return;
        }
        var at = clock.instant().minus(SINCE);
        var command = new PublishNotice(year.uuid(), NOTICE, Clocks.day(at), TEXT);
        forms.add(FormSetting.of(
                Map.of(FormField.CITIZEN_CITIZENSHIP, FieldRule.HIDDEN),
                Map.of(ChoiceList.CONTACT_CHANNEL, Set.of("home", "post"))));
        notices.add(DemoYear.marked(PrivacyNotice.publish(command, "responsabile.sarzana", at)));
    }
}
