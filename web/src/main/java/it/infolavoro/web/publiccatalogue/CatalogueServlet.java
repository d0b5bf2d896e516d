package it.infolavoro.web.publiccatalogue;

import it.infolavoro.platform.NotFound;
import it.infolavoro.publiccatalogue.Codes;
import it.infolavoro.publiccatalogue.PublicCatalogue;
import it.infolavoro.publiccatalogue.PublicSearch;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Leads the readable addresses of the public catalogue to their pages. What a page shows is read here, so that an
 * address that leads to nothing is known before a page begins.
 */
@WebServlet({"/rete/*", "/servizi"})
public class CatalogueServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    PublicCatalogue catalogue;

    @Inject
    PublicLinks links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var visit = new Visit(request, response, new PublicView(request, response), steps(request));
        try {
            lead(visit);
        } catch (NotFound nothing) {
            visit.view().refuse(HttpServletResponse.SC_NOT_FOUND, "missing");
        } catch (WrongAddress wrong) {
            visit.view().refuse(HttpServletResponse.SC_BAD_REQUEST, "wrong");
        }
    }

    /** A request with the steps of its address below {@code /rete}. */
    private record Visit(
            HttpServletRequest request, HttpServletResponse response, PublicView view, List<String> steps) {

        String network() {
            return steps.get(0);
        }

        /** What the address is about: {@code servizi} for the list, {@code servizi/} for one of them. */
        String about() {
            return steps.get(1) + (steps.size() == 2 ? "" : "/");
        }

        String step(int number) {
            return number < steps.size() ? steps.get(number) : null;
        }
    }

    private static List<String> steps(HttpServletRequest request) {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return Arrays.stream(path.split("/")).filter(step -> !step.isEmpty()).toList();
    }

    private void lead(Visit visit) throws ServletException, IOException {
        if (visit.steps().isEmpty()) {
            networks(visit);
            return;
        }
        visit.view().show("network", catalogue.network(visit.network()));
        if (visit.steps().size() == 1) {
            visit.response().sendRedirect(links.services(visit.network()));
            return;
        }
        var codes = catalogue.codes(visit.network());
        visit.view().show("words", codes);
        switch (visit.about()) {
            case PublicLinks.SERVICES -> search(visit, codes);
            case PublicLinks.SERVICES + "/" -> service(visit, codes);
            case PublicLinks.ORGANISATIONS -> organisations(visit);
            case PublicLinks.ORGANISATIONS + "/" -> organisation(visit, codes);
            default -> throw new NotFound("page");
        }
    }

    private void networks(Visit visit) throws ServletException, IOException {
        var networks = catalogue.networks().stream()
                .filter(network -> network.services() > 0)
                .toList();
        if (networks.size() == 1) {
            visit.response().sendRedirect(links.services(networks.get(0).code()));
        } else {
            visit.view().show("networks", networks).send("networks", PublicLinks.START);
        }
    }

    private void search(Visit visit, Codes codes) throws ServletException, IOException {
        var form = SearchForm.of(visit.request(), codes);
        var paging = SearchForm.paging(visit.request());
        var found = catalogue.services(form.search(), paging);
        if (found.rows().isEmpty() && !found.first()) {
            throw new NotFound("page");
        }
        visit.view()
                .show("form", form)
                .show("found", found)
                .send("services", links.search(form.search(), paging.number()));
    }

    private void service(Visit visit, Codes codes) throws ServletException, IOException {
        var service = catalogue.service(visit.network(), visit.step(2), visit.step(3));
        var address = links.service(service);
        if (!PublicLinks.slug(service.content().name()).equals(visit.step(4))
                || visit.steps().size() > 5) {
            moved(visit, address);
            return;
        }
        visit.view()
                .show("service", service)
                .show("content", service.content())
                .show("places", PlaceView.of(service))
                .tell(StructuredData.of(service, codes, links))
                .send("service", address);
    }

    private void organisations(Visit visit) throws ServletException, IOException {
        visit.view()
                .show("organisations", catalogue.organisations(visit.network()))
                .send("organisations", links.organisations(visit.network()));
    }

    private void organisation(Visit visit, Codes codes) throws ServletException, IOException {
        var organisation = catalogue.organisation(visit.network(), visit.step(2));
        var address = links.organisation(organisation);
        if (!PublicLinks.slug(organisation.name()).equals(visit.step(3))
                || visit.steps().size() > 4) {
            moved(visit, address);
            return;
        }
        visit.view()
                .show("organisation", organisation)
                .show("services", catalogue.services(PublicSearch.of(visit.network(), organisation.code())))
                .tell(StructuredData.of(organisation, links))
                .send("organisation", address);
    }

    /** The codes are right and the name behind them is not, or no longer: there is one address for each page. */
    private static void moved(Visit visit, String address) {
        visit.response().setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        visit.response().setHeader("Location", address);
    }
}
