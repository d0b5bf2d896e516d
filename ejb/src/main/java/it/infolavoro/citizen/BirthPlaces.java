package it.infolavoro.citizen;

import it.infolavoro.platform.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The places of birth that a codice fiscale may name, kept in memory from the first question on: about ten thousand
 * Comuni, also ceased ones, and States. Source and licence stand beside the resource.
 */
@ApplicationScoped
public class BirthPlaces {

    private static final String RESOURCE = "/places/birth_places.csv";

    /** Loaded when first used, by the class loader's own lock. */
    private static final class Loaded {
        static final Map<String, BirthPlace> BY_CODE = new HashMap<>();
        /**
         * Names that begin so, among existing places; then existing ones with a later word that does; then the same of
         * ceased ones.
         */
        static final List<NavigableMap<String, List<BirthPlace>>> INDEXES =
                List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

        static {
            read().forEach(Loaded::index);
        }

        private static void index(BirthPlace place) {
            BY_CODE.put(place.code(), place);
            var words = Text.key(place.name()).split(" ");
            for (var first = 0; first < words.length; first++) {
                var index = (place.active() ? 0 : 2) + (first == 0 ? 0 : 1);
                var key = String.join(" ", List.of(words).subList(first, words.length));
                INDEXES.get(index)
                        .computeIfAbsent(key, none -> new ArrayList<>(1))
                        .add(place);
            }
        }
    }

    /** The place with a Belfiore code. */
    public Optional<BirthPlace> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(Loaded.BY_CODE.get(code));
    }

    /**
     * Places for what was typed so far: a Belfiore code, or the beginning of a name or of a word in it, in any case and
     * with or without accents. Existing places come before ceased ones, beginnings of names before those of later
     * words, then by name.
     */
    public List<BirthPlace> search(String typed, int limit) {
        var prefix = Text.key(typed);
        if (prefix.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashSet<BirthPlace>();
        find(prefix).ifPresent(found::add);
        Loaded.INDEXES.forEach(index -> collect(index, prefix, limit, found));
        return found.stream().limit(limit).toList();
    }

    private static void collect(
            NavigableMap<String, List<BirthPlace>> index, String prefix, int limit, Set<BirthPlace> found) {
        for (var entry : index.tailMap(prefix, true).entrySet()) {
            if (found.size() >= limit || !entry.getKey().startsWith(prefix)) {
                return;
            }
            found.addAll(entry.getValue());
        }
    }

    private static List<BirthPlace> read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var stream = BirthPlaces.class.getResourceAsStream(RESOURCE);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.stream().map(BirthPlaces::place).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The birth places cannot be read", failure);
        }
    }

    private static BirthPlace place(CSVRecord row) {
        var validTo = row.get("valid_to");
        var province = row.get("province");
        return new BirthPlace(
                row.get("belfiore"),
                row.get("name"),
                province.isEmpty() ? null : province,
                LocalDate.parse(row.get("valid_from")),
                validTo.isEmpty() ? null : LocalDate.parse(validTo));
    }
}
