package it.infolavoro.cataloguefile;

import it.infolavoro.platform.InvalidInput;
import it.infolavoro.servicecontent.ContentField;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.upkeep.EntryRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.regex.Pattern;

/** Holds contents of a file against what pages hold theirs against: the same constraints, the same rules. */
@ApplicationScoped
class EntryCheck {

    private static final Pattern PLACE = Pattern.compile("places\\[([0-9]+)]\\.(.*)");
    private static final Pattern INDEX = Pattern.compile("\\[.*");

    @Inject
    Validator validator;

    @Inject
    EntryRules rules;

    /** Tells the lines what is wrong in the content that they make. */
    void check(long networkId, ServiceContent content, EntryLines lines) {
        var violations = validator.validate(content);
        if (!violations.isEmpty()) {
            InvalidInput.of(violations).problems().forEach(problem -> tell(problem, lines));
        }
        for (var problem : rules.problems(networkId, content)) {
            var column = column(ContentField.OF_SERVICE, problem.field());
            var place = column(ContentField.OF_PLACE, problem.field());
            lines.wrong(
                    lines.first(),
                    new LineProblem(column == null ? place : column, problem.key(), problem.arguments()));
        }
    }

    private static void tell(InvalidInput.Problem problem, EntryLines lines) {
        var attributes = problem.attributes();
        var limit = attributes.getOrDefault("max", attributes.get("value"));
        var arguments = limit == null ? List.<Object>of() : List.of(limit);
        var key = "faces.validation." + problem.constraint();
        var place = PLACE.matcher(problem.field());
        if (place.matches()) {
            var line = lines.lineOf(Integer.parseInt(place.group(1)));
            lines.wrong(line, new LineProblem(column(ContentField.OF_PLACE, place.group(2)), key, arguments));
        } else {
            lines.wrong(
                    lines.first(), new LineProblem(column(ContentField.OF_SERVICE, problem.field()), key, arguments));
        }
    }

    private static String column(List<ContentField> fields, String path) {
        var property = INDEX.matcher(path).replaceAll("");
        return fields.stream()
                .filter(field -> field.property().equals(property))
                .map(ContentField::column)
                .findFirst()
                .orElse(null);
    }
}
