package it.infolavoro.report;

/** What performances are told for. */
public enum PerformanceBy {
    ORGANISATION("organisation_id", "organisation"),
    SERVICE("service_id", "service"),
    MUNICIPALITY("municipality_id", "municipality");

    private final String id;
    private final String name;

    PerformanceBy(String id, String name) {
        this.id = id;
        this.name = name;
    }

    String id() {
        return id;
    }

    String column() {
        return name;
    }
}
