package it.infolavoro.web.referral;

import it.infolavoro.network.CodeListService;
import it.infolavoro.platform.SpreadsheetCsv;
import it.infolavoro.referral.ReferralService;
import it.infolavoro.web.faces.Texts;
import it.infolavoro.web.report.CsvAnswer;
import it.infolavoro.web.report.ReportFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** How often each organisation was shown and chosen, as a CSV file, for whoever asks whether it was impartial. */
@WebServlet("/settings/turns.csv")
public class TurnsCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    ReferralService referrals;

    @Inject
    CodeListService codes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CsvAnswer.of(request, response, asked -> csv());
    }

    private ReportFile.Csv csv() {
        var header = Stream.of(
                        "delivery.need",
                        "delivery.organisation",
                        "offer.turns.shown",
                        "offer.turns.eligible",
                        "offer.turns.first",
                        "offer.turns.chosen")
                .map(key -> Texts.get(key))
                .toList();
        var lines = referrals.turns().stream()
                .map(turn -> List.of(
                        SpreadsheetCsv.harmless(codes.label("need", turn.needKind())),
                        SpreadsheetCsv.harmless(turn.organisationName()),
                        turn.shown(),
                        turn.eligible(),
                        turn.first(),
                        turn.chosen()))
                .toList();
        return new ReportFile.Csv("imparzialita.csv", SpreadsheetCsv.file(header, lines));
    }
}
