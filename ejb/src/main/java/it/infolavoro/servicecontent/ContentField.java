package it.infolavoro.servicecontent;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What a content consists of, in the order in which people read it. */
public enum ContentField {
    NAME("name", "nome", CellKind.TEXT, ServiceContent::name),
    KIND("kind", "tipo", CellKind.KEY, ServiceContent::kind),
    DESCRIPTION("description", "descrizione", CellKind.TEXT, ServiceContent::description),
    AUDIENCE("audience", "destinatari", CellKind.KEY, ServiceContent::audience),
    MIN_AGE("minAge", "eta_minima", CellKind.NUMBER, ServiceContent::minAge),
    MAX_AGE("maxAge", "eta_massima", CellKind.NUMBER, ServiceContent::maxAge),
    LABOUR_CONDITIONS("labourConditions", "condizioni", CellKind.KEYS, ServiceContent::labourConditions),
    NETWORK_RESIDENTS("networkResidents", "solo_residenti", CellKind.FLAG, ServiceContent::networkResidents),
    ELIGIBILITY("eligibility", "altri_requisiti", CellKind.TEXT, ServiceContent::eligibility),
    DOCUMENTS("documents", "documenti", CellKind.TEXT, ServiceContent::documents),
    LANGUAGES("languages", "lingue", CellKind.KEYS, ServiceContent::languages),
    COST("cost", "costo", CellKind.TEXT, ServiceContent::cost),
    DIRECTIONS("directions", "come_arrivare", CellKind.TEXT, ServiceContent::directions),
    TELEPHONE("telephone", "telefono", CellKind.TEXT, ServiceContent::telephone),
    EMAIL("email", "email", CellKind.TEXT, ServiceContent::email),
    WEBSITE("website", "sito", CellKind.TEXT, ServiceContent::website),
    VALID_FROM("validFrom", "valido_dal", CellKind.DATE, ServiceContent::validFrom),
    VALID_UNTIL("validUntil", "valido_al", CellKind.DATE, ServiceContent::validUntil),
    PLACE_NUMBER("sede", ServicePlace::number, "number", CellKind.NUMBER),
    PLACE_NAME("sede_nome", ServicePlace::name, "name", CellKind.TEXT),
    ADDRESS("indirizzo", ServicePlace::address, "address", CellKind.TEXT),
    POSTAL_CODE("cap", ServicePlace::postalCode, "postalCode", CellKind.TEXT),
    MUNICIPALITY("comune", ServicePlace::municipality, "municipality", CellKind.TEXT),
    LATITUDE("latitudine", ServicePlace::latitude, "latitude", CellKind.DEGREES),
    LONGITUDE("longitudine", ServicePlace::longitude, "longitude", CellKind.DEGREES),
    ACCESSIBILITY("accessibilita", ServicePlace::accessibility, "accessibility", CellKind.TEXT),
    HOURS("orari", ServicePlace::hours, "hours", CellKind.HOURS),
    HOURS_FROM("orari_dal", ServicePlace::hoursFrom, "hoursFrom", CellKind.DATE),
    HOURS_UNTIL("orari_al", ServicePlace::hoursUntil, "hoursUntil", CellKind.DATE),
    CLOSURES("chiusure", ServicePlace::closures, "closures", CellKind.TEXT);

    /** The fields of the service itself. */
    public static final List<ContentField> OF_SERVICE =
            Arrays.stream(values()).filter(field -> field.ofService != null).toList();

    /** The fields of each of its places. */
    public static final List<ContentField> OF_PLACE =
            Arrays.stream(values()).filter(field -> field.ofPlace != null).toList();

    private final String property;
    private final String column;
    private final CellKind kind;
    private final Function<ServiceContent, Object> ofService;
    private final Function<ServicePlace, Object> ofPlace;

    ContentField(String property, String column, CellKind kind, Function<ServiceContent, Object> value) {
        this.property = property;
        this.column = column;
        this.kind = kind;
        this.ofService = value;
        this.ofPlace = null;
    }

    ContentField(String column, Function<ServicePlace, Object> value, String property, CellKind kind) {
        this.property = property;
        this.column = column;
        this.kind = kind;
        this.ofService = null;
        this.ofPlace = value;
    }

    /** The name of the record's component. */
    public String property() {
        return property;
    }

    /** The name of the column in a file. */
    public String column() {
        return column;
    }

    public CellKind kind() {
        return kind;
    }

    /** The value as a cell; null for nothing. */
    String of(ServiceContent content) {
        return kind.write(ofService.apply(content));
    }

    /** The value as a cell; null for nothing. */
    String of(ServicePlace place) {
        return kind.write(ofPlace.apply(place));
    }
}
