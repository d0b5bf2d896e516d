package it.infolavoro.upkeep;

import it.infolavoro.catalogue.Publishing;
import it.infolavoro.catalogue.Service;
import it.infolavoro.servicecontent.ContentDifference;
import it.infolavoro.servicecontent.ServiceContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What organisations and coordinators see of an entry. Whoever calls has checked that it is theirs to see. */
@ApplicationScoped
class EntryReading {

    @Inject
    Entries entries;

    @Inject
    Publishing publishing;

    EntryDetail detail(Service service) {
        var published = service.everPublished() ? publishing.published(service) : null;
        var open = entries.open(service.id()).orElse(null);
        var content = open == null ? published : open.content();
        return new EntryDetail(
                entries.row(service.id()),
                content,
                published,
                open == null ? null : open.facts(),
                open == null ? List.of() : ContentDifference.between(published, content),
                open == null ? null : sentBack(service, open));
    }

    private String sentBack(Service service, ServiceVersion open) {
        return entries.versions(service.id()).stream()
                .filter(version -> version.number() == open.number() - 1 && version.state() == VersionState.SENT_BACK)
                .map(ServiceVersion::reason)
                .findFirst()
                .orElse(null);
    }

    /** The versions, the latest first, each with what it changed in what was offered before it. */
    List<VersionRow> history(Service service) {
        var versions = entries.versions(service.id());
        var rows = new ArrayList<VersionRow>();
        ServiceContent offered = null;
        for (var i = versions.size() - 1; i >= 0; i--) {
            var version = versions.get(i);
            var content = version.content();
            rows.add(0, new VersionRow(version.facts(), ContentDifference.between(offered, content)));
            offered = version.state() == VersionState.PUBLISHED ? content : offered;
        }
        return rows;
    }
}
