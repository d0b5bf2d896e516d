package it.infolavoro.web.orientation;

import it.infolavoro.orientation.SessionData;
import it.infolavoro.web.caller.CodesBean;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/** Tells what two versions of a session have different, in words. */
record SessionDifferences(CodesBean codes) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    List<Difference> between(SessionData saved, SessionData typed) {
        var both = new Pair(saved, typed);
        return Difference.among(
                both.in("orientation.heldAt", data -> data.heldAt() == null ? null : MOMENT.format(data.heldAt())),
                both.in("orientation.kind", data -> codes.label("guidance_type", data.kind())),
                both.in("orientation.topics", data -> codes.labels("session_topic", data.topics())),
                both.in("orientation.minutes", data -> data.minutes() == null ? null : "" + data.minutes()),
                both.in("orientation.shareableNote", SessionData::shareableNote),
                both.in("orientation.privateNote", SessionData::privateNote),
                both.in("orientation.nextStep", SessionData::nextStep),
                both.in(
                        "orientation.nextStepDue",
                        data -> data.nextStepDue() == null ? null : DAY.format(data.nextStepDue())));
    }

    private record Pair(SessionData saved, SessionData typed) {

        Difference in(String label, Function<SessionData, String> field) {
            return new Difference(Texts.get(label), field.apply(saved), field.apply(typed));
        }
    }
}
