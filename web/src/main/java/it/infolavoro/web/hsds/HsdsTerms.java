package it.infolavoro.web.hsds;

import it.infolavoro.publiccatalogue.Codes.Code;
import it.infolavoro.publiccatalogue.StableId;
import it.infolavoro.web.faces.Texts;
import it.infolavoro.web.rest.JsonFields;
import java.util.List;
import java.util.Set;

/** A network's code lists as taxonomies, their values as terms. */
final class HsdsTerms {

    /** The lists that services and organisations are told by; languages have a place of their own in the standard. */
    static final List<String> LISTS = List.of("service", "need", "audience", "labour_condition", "member_category");

    private HsdsTerms() {}

    static String taxonomyId(String network, String list) {
        return StableId.of("taxonomy", network, list);
    }

    static HsdsItem taxonomy(String network, String list) {
        return HsdsItem.of(taxonomyId(network, list), name(list), Set.of(), () -> fields(network, list));
    }

    static HsdsItem term(Code code) {
        var taxonomy = taxonomyId(code.network(), code.list());
        return HsdsItem.of(code.id(), code.label(), Set.of(taxonomy), () -> termFields(code));
    }

    /** A term that something is told by. */
    static JsonFields attribute(String entity, String entityId, Code code) {
        return new JsonFields()
                .with("id", StableId.of("attribute", entityId, code.id()))
                .with("link_id", entityId)
                .with("taxonomy_term_id", code.id())
                .with("link_type", code.list())
                .with("link_entity", entity)
                .with("taxonomy_term", termFields(code));
    }

    private static JsonFields termFields(Code code) {
        return new JsonFields()
                .with("id", code.id())
                .with("code", code.key())
                .with("name", code.label())
                .with("description", code.label())
                .with("taxonomy", name(code.list()))
                .with("taxonomy_detail", fields(code.network(), code.list()))
                .with("language", "it")
                .with("taxonomy_id", taxonomyId(code.network(), code.list()));
    }

    private static JsonFields fields(String network, String list) {
        return new JsonFields()
                .with("id", taxonomyId(network, list))
                .with("name", name(list))
                .with("description", Texts.get("public.taxonomy." + list + ".description"));
    }

    private static String name(String list) {
        return Texts.get("public.taxonomy." + list);
    }
}
