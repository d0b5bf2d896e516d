package it.infolavoro.cataloguefile;

/** What kind of file a table is in. */
public enum TableFormat {
    CSV("text/csv;charset=UTF-8", ".csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    private final String media;
    private final String ending;

    TableFormat(String media, String ending) {
        this.media = media;
        this.ending = ending;
    }

    public String media() {
        return media;
    }

    public String ending() {
        return ending;
    }
}
