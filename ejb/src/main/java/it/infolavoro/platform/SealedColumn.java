package it.infolavoro.platform;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every column that holds sealed bytes. Nothing is sealed but for one of them ({@link Keys#seal}), so that whatever is
 * sealed is known to the renewal of keys and to a Comune's package; a test compares them with the database.
 */
public enum SealedColumn {
    ALERT_ADDRESS("alert_address", "address", "alert-address", Owner.INSTALLATION),
    CITIZEN_MERGE("citizen_merge", "persons", "citizen-merge", Owner.COMUNE),
    MESSAGE("delivery_message", "text", "message", Owner.COMUNE),
    MESSAGE_FILE("delivery_message_file", "sealed", "message", Owner.COMUNE),
    DOCUMENT("document_content", "sealed", "document", Owner.COMUNE),
    DRAFT("draft", "content", "draft", Owner.COMUNE),
    ENROLMENT("enrolment", "address", "staff-address", Owner.NETWORK),
    EXIT_PACKAGE("exit_package_part", "sealed", "exit-package", Owner.COMUNE),
    LINK_MAILBOX("link_mailbox", "address", "link-mailbox", Owner.ORGANISATION),
    NETWORK_MAIL("network_mail", "content", "network-mail", Owner.INSTALLATION),
    OUTGOING_MAIL("outgoing_mail", "content", "mail", Owner.COMUNE),
    QUESTION("question", "address", "staff-address", Owner.NETWORK),
    /** Sealed with a second secret that is on the person's paper alone: nobody here can seal it anew. */
    SHARED_SUMMARY("receipt_code", "summary", "sharing.summary", Owner.COMUNE);

    private final String table;
    private final String column;
    private final String purpose;
    private final Owner owner;

    SealedColumn(String table, String column, String purpose, Owner owner) {
        this.table = table;
        this.column = column;
        this.purpose = purpose;
        this.owner = owner;
    }

    /** Whose key seals the rows, and in which column the owner is. */
    private enum Owner {
        COMUNE("municipality_id"),
        ORGANISATION("organisation_id"),
        NETWORK("network_id"),
        INSTALLATION("0");

        private final String sql;

        Owner(String sql) {
            this.sql = sql;
        }
    }

    /** The one that a table's column is; empty for none. */
    public static Optional<SealedColumn> of(String table, String column) {
        return Arrays.stream(values())
                .filter(one -> one.table.equals(table) && one.column.equals(column))
                .findFirst();
    }

    /** Whether the installation can open it alone. */
    public boolean openable() {
        return this != SHARED_SUMMARY;
    }

    /** The owner by whose key a row of a Comune is sealed. */
    public long ownerIn(long municipalityId) {
        return owner == Owner.COMUNE ? municipalityId : 0;
    }

    public String table() {
        return table;
    }

    public String column() {
        return column;
    }

    String purpose() {
        return purpose;
    }

    /** What gives a row's owner in SQL. */
    String owner() {
        return owner.sql;
    }
}
