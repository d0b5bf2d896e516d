package it.infolavoro.web.hsds;

import it.infolavoro.platform.Text;
import it.infolavoro.web.rest.JsonFields;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Something that a list of the standard holds.
 *
 * @param words what a search looks in
 * @param ties ids by which filters find it: its organisation, its terms, their taxonomies
 * @param flat its own fields, for lists
 * @param full those with all that belongs to it
 */
record HsdsItem(String id, String words, Set<String> ties, Supplier<JsonFields> flat, Supplier<JsonFields> full) {

    /** Something to which nothing else belongs. */
    static HsdsItem of(String id, String words, Set<String> ties, Supplier<JsonFields> fields) {
        return new HsdsItem(id, words, ties, fields, fields);
    }

    /** Whether it meets all filters of a request. */
    boolean meets(HsdsQuery query) {
        return ties.containsAll(query.ties())
                && (query.search() == null
                        || Arrays.stream(Text.key(query.search()).split(" ")).allMatch(Text.key(words)::contains));
    }
}
