package it.infolavoro.persons;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.platform.Keys;
import it.infolavoro.platform.Text;
import it.infolavoro.search.PersonKeys;
import it.infolavoro.search.SearchKeys;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Puts persons with their search keys into the real tables, by the product's own maker of keys; only the way into the
 * database is a shorter one.
 */
public final class PersonLoader {

    private static final int KEPT = 4000;

    private final Connection owner;
    private final Keys keys;
    private final Path directory;
    private final Random random = new Random(3);
    private long nextId;
    private long personKeys;
    private long wordKeys;

    /** A loaded person. */
    public record Loaded(long id, CitizenData person) {}

    private record Key(long fingerprint, long owner) {}

    /**
     * A loader.
     *
     * @param owner a connection of the database's owner
     * @param directory where files are put for a moment
     */
    public PersonLoader(Connection owner, Keys keys, Path directory) throws SQLException {
        this.owner = owner;
        this.keys = keys;
        this.directory = directory;
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("SELECT MAX(id) + 1 FROM citizen")) {
            row.next();
            nextId = row.getLong(1);
        }
    }

    /** Rows of keys loaded so far: of persons, of words. */
    public String rows() {
        return "%,d keys of persons, %,d keys of words".formatted(personKeys, wordKeys);
    }

    /**
     * Loads so many persons into each Comune.
     *
     * @return some of the persons of the last Comune
     */
    public List<Loaded> load(List<Long> municipalities, int each, ItalianPersons persons) throws Exception {
        var kept = new ArrayList<Loaded>();
        try (var citizens = writer("citizen");
                var ofPersons = writer("person_key");
                var ofWords = writer("word_key")) {
            for (var municipality : municipalities) {
                kept.clear();
                write(municipality, each, persons, kept, citizens, ofPersons, ofWords);
            }
        }
        read(
                "citizen",
                "id, municipality_id, version, surname, given_name, surname_key, given_name_key, birth_date, sex,"
                        + " birth_place, fiscal_code, no_fiscal_code_reason, phone, phone_key, email, demo, created_at,"
                        + " created_by, request_id");
        read("person_key", "municipality_id, version, fingerprint, citizen_id");
        read("word_key", "municipality_id, version, fingerprint, word");
        return kept;
    }

    private void write(
            long municipality,
            int each,
            ItalianPersons persons,
            List<Loaded> kept,
            BufferedWriter citizens,
            BufferedWriter ofPersons,
            BufferedWriter ofWords)
            throws IOException {
        var maker = SearchKeys.of(keys, municipality);
        var found = new ArrayList<Key>();
        var words = new HashSet<String>();
        for (var i = 0; i < each; i++) {
            var id = nextId++;
            var person = persons.next();
            citizens.write(row(id, municipality, person));
            maker.ofPerson(person).forEach(key -> found.add(new Key(key, id)));
            words.addAll(PersonKeys.words(person));
            keep(kept, new Loaded(id, person), i);
        }
        var known = new ArrayList<Key>();
        for (var word : words) {
            var of = maker.word(word);
            maker.ofWord(word).forEach(key -> known.add(new Key(key, of)));
        }
        personKeys += found.size();
        wordKeys += known.size();
        write(municipality, found, ofPersons);
        write(municipality, known, ofWords);
    }

    /** Keeps an even sample. */
    private void keep(List<Loaded> kept, Loaded loaded, int seen) {
        if (kept.size() < KEPT) {
            kept.add(loaded);
        } else if (random.nextInt(seen + 1) < KEPT) {
            kept.set(random.nextInt(KEPT), loaded);
        }
    }

    private static void write(long municipality, List<Key> found, BufferedWriter to) throws IOException {
        found.sort(Comparator.comparingLong(Key::fingerprint).thenComparingLong(Key::owner));
        for (var key : found) {
            to.write(municipality + "\t0\t" + key.fingerprint() + "\t" + key.owner() + "\n");
        }
    }

    private static String row(long id, long municipality, CitizenData person) {
        var values = new Object[] {
            id,
            municipality,
            0,
            person.surname(),
            person.givenName(),
            Text.key(person.surname()),
            Text.key(person.givenName()),
            person.birthDate(),
            person.sex(),
            person.birthPlace(),
            person.fiscalCode(),
            person.noFiscalCodeReason(),
            person.phone(),
            person.phone() == null ? null : person.phone().replaceAll("\\D", ""),
            person.email(),
            1,
            "2026-01-07 09:00:00",
            "bench",
            new UUID(7, id)
        };
        var line = new StringBuilder();
        for (var value : values) {
            line.append(line.length() == 0 ? "" : "\t").append(value == null ? "\\N" : value);
        }
        return line.append('\n').toString();
    }

    private BufferedWriter writer(String table) throws IOException {
        Files.createDirectories(directory);
        return Files.newBufferedWriter(file(table));
    }

    private Path file(String table) {
        return directory.resolve(table + ".tsv");
    }

    private void read(String table, String columns) throws Exception {
        try (var statement = owner.createStatement()) {
            statement.execute("SET unique_checks = 0, foreign_key_checks = 0");
            statement.execute("LOAD DATA LOCAL INFILE '" + file(table) + "' INTO TABLE " + table
                    + " CHARACTER SET utf8mb4 (" + columns + ")");
            statement.execute("ANALYZE TABLE " + table);
        }
        Files.delete(file(table));
    }
}
