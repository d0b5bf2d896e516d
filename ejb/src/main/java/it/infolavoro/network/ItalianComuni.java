package it.infolavoro.network;

import it.infolavoro.platform.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The Comuni of Italy, kept in memory from the first question on. Source and licence stand beside the resource. */
@ApplicationScoped
public class ItalianComuni {

    private static final String RESOURCE = "/places/comuni.csv";

    /** Loaded when first used, by the class loader's own lock. */
    private static final class Loaded {
        static final Map<String, ItalianComune> BY_CODE = new TreeMap<>();
        static final TreeMap<String, ItalianComune> BY_NAME = new TreeMap<>();

        static {
            for (var comune : read()) {
                BY_CODE.put(comune.istatCode(), comune);
                BY_NAME.put(Text.key(comune.name()) + " " + comune.istatCode(), comune);
            }
        }
    }

    /** The Comune with an ISTAT code. */
    public Optional<ItalianComune> find(String istatCode) {
        return istatCode == null ? Optional.empty() : Optional.ofNullable(Loaded.BY_CODE.get(istatCode));
    }

    /** Those for what was typed so far: an ISTAT code, or the beginning of a name, in any case and without accents. */
    public List<ItalianComune> search(String typed, int limit) {
        var prefix = Text.key(typed);
        if (prefix.isEmpty()) {
            return List.of();
        }
        var byCode = find(prefix);
        return byCode.map(List::of)
                .orElseGet(() -> Loaded.BY_NAME.tailMap(prefix, true).entrySet().stream()
                        .takeWhile(entry -> entry.getKey().startsWith(prefix))
                        .limit(limit)
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static List<ItalianComune> read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var stream = ItalianComuni.class.getResourceAsStream(RESOURCE);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.stream().map(ItalianComuni::comune).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The Comuni cannot be read", failure);
        }
    }

    private static ItalianComune comune(CSVRecord row) {
        return new ItalianComune(
                row.get("istat_code"), row.get("belfiore"), row.get("name"), row.get("province"), row.get("region"));
    }
}
