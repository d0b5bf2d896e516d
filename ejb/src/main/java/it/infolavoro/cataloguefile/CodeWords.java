package it.infolavoro.cataloguefile;

import it.infolavoro.network.CodeItem;
import it.infolavoro.network.CodeLists;
import it.infolavoro.platform.Text;
import it.infolavoro.servicecontent.ContentField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people write for the keys of code lists: files hold labels, and keys are understood too. */
@ApplicationScoped
class CodeWords {

    private static final Map<ContentField, String> LISTS = Map.of(
            ContentField.KIND, "service",
            ContentField.AUDIENCE, "audience",
            ContentField.LABOUR_CONDITIONS, "labour_condition",
            ContentField.LANGUAGES, "language");

    @Inject
    CodeLists codes;

    /** A cell with labels in place of its keys. */
    String words(long networkId, ContentField field, String cell) {
        var list = LISTS.get(field);
        return list == null
                ? cell
                : Arrays.stream(cell.split(", "))
                        .map(key -> codes.label(networkId, list, key))
                        .collect(Collectors.joining("; "));
    }

    /** A cell with keys in place of its labels; what is no label stays as it is. */
    String keys(long networkId, ContentField field, String cell) {
        var list = LISTS.get(field);
        if (list == null) {
            return cell;
        }
        var items = codes.items(networkId, list);
        return Arrays.stream(cell.split("[;\\n]"))
                .flatMap(word -> key(items, word)
                        .map(Stream::of)
                        .orElseGet(() -> Arrays.stream(word.split(","))
                                .map(part -> key(items, part).orElse(part.strip()))))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> key(List<CodeItem> items, String word) {
        var wanted = Text.key(word);
        return items.stream()
                .filter(item -> item.key().equals(word.strip())
                        || Text.key(item.label()).equals(wanted))
                .map(CodeItem::key)
                .findFirst();
    }
}
