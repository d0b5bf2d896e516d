package it.infolavoro.cataloguefile;

import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.catalogue.CatalogueEntry;
import it.infolavoro.catalogue.Service;
import it.infolavoro.servicecontent.ContentCells;
import it.infolavoro.servicecontent.ContentField;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.upkeep.Entries;
import it.infolavoro.upkeep.EntryWriting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of a catalogue: a line for each place of a service (rule R1). */
@ApplicationScoped
class CatalogueTable {

    @Inject
    Entries entries;

    @Inject
    EntryWriting writing;

    @Inject
    Catalogue catalogue;

    @Inject
    CodeWords words;

    byte[] ofOrganisation(long networkId, long organisationId, TableFormat format) {
        var lines = new ArrayList<List<String>>();
        entries.byCode(organisationId).values().stream()
                .sorted(Comparator.comparing(Service::code))
                .forEach(service -> lines.addAll(lines(networkId, List.of(service.code()), writing.current(service))));
        return TableWriter.write(format, header(List.of(ImportColumns.CODE)), lines);
    }

    byte[] ofNetwork(long networkId, TableFormat format) {
        var lines = new ArrayList<List<String>>();
        for (CatalogueEntry service : catalogue.published(networkId)) {
            lines.addAll(lines(networkId, List.of(service.organisation().name(), service.code()), service.content()));
        }
        return TableWriter.write(format, header(List.of(ImportColumns.ORGANISATION, ImportColumns.CODE)), lines);
    }

    private static List<String> header(List<String> first) {
        return Stream.concat(first.stream(), Stream.of(ContentField.values()).map(ContentField::column))
                .toList();
    }

    /** One line for a service without places. */
    private List<List<String>> lines(long networkId, List<String> first, ServiceContent content) {
        var service = ContentCells.of(content);
        if (content.places().isEmpty()) {
            return List.of(line(networkId, first, service, Map.of()));
        }
        return content.places().stream()
                .map(place -> line(networkId, first, service, ContentCells.of(place)))
                .toList();
    }

    private List<String> line(
            long networkId, List<String> first, Map<ContentField, String> service, Map<ContentField, String> place) {
        var cells = new ArrayList<>(first);
        for (var field : ContentField.values()) {
            var cell = service.getOrDefault(field, place.getOrDefault(field, ""));
            cells.add(cell.isEmpty() ? cell : words.words(networkId, field, cell));
        }
        return cells;
    }
}
