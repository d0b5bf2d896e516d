package it.infolavoro.container;

import it.infolavoro.platform.Keys;
import it.infolavoro.platform.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** The mails between bodies as they wait in the outbox, unsealed: in these tests none leaves. */
@ApplicationScoped
public class WaitingMails {

    @Inject
    Schema schema;

    @Inject
    Keys keys;

    long count(String kind) throws Exception {
        return schema.number("select count(*) from network_mail where kind = '" + kind + "'");
    }

    /** The text of the newest mail of a kind. */
    String text(String kind) throws Exception {
        var mails = read("select content from network_mail where kind = '" + kind + "' order by id desc limit 1");
        return mails.get(0).getString("text");
    }

    /** The texts of the mails to an address, in the order of their writing. */
    List<String> to(String address) throws Exception {
        return read("select content from network_mail where content is not null order by id").stream()
                .filter(mail -> mail.getString("recipient").equals(address))
                .map(mail -> mail.getString("text"))
                .toList();
    }

    /** The calendar objects of the mails to an address, in the order of their writing; empty where a mail has none. */
    List<String> calendars(String address) throws Exception {
        return read("select content from network_mail where content is not null order by id").stream()
                .filter(mail -> mail.getString("recipient").equals(address))
                .map(mail -> mail.getString("calendar"))
                .toList();
    }

    private List<JsonObject> read(String sql) throws Exception {
        try (var connection = schema.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var mails = new ArrayList<JsonObject>();
            while (rows.next()) {
                try (var reader = Json.createReader(
                        new ByteArrayInputStream(keys.open(SealedColumn.NETWORK_MAIL, 0, rows.getBytes(1))))) {
                    mails.add(reader.readObject());
                }
            }
            return mails;
        }
    }
}
