package it.infolavoro.intake;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.formsettings.FormField;
import it.infolavoro.formsettings.FormRules;
import java.util.List;

/** Holds what the desk has settled for the fields of a visit. */
final class IntakeFields {

    /** A visit is written once: no reason and no need of it is there already. */
    private static final List<String> NEW = List.of();

    private IntakeFields() {}

    /**
     * Refuses what the desk does not ask for, and what it demands and is missing. Schooling and work that the visit
     * leaves as they are count as what the record holds.
     */
    static void check(FormRules rules, VisitData visit, CitizenData held) {
        rules.checkOffered(ChoiceList.CONTACT_CHANNEL, visit.channel(), null, "channel");
        rules.checkOffered(ChoiceList.REASON_FOR_VISIT, visit.reasons(), NEW, "reasons");
        rules.checkOffered(ChoiceList.NEED, visit.needs(), NEW, "needs");
        rules.check(FormField.INTAKE_NEEDS, visit.needs(), null);
        rules.check(FormField.INTAKE_NOTE, visit.note(), null);
        var work = visit.labourCondition() == null ? held.labourCondition() : visit.labourCondition();
        rules.check(FormField.INTAKE_LABOUR_CONDITION, work, held.labourCondition());
        rules.checkOffered(ChoiceList.LABOUR_CONDITION, work, held.labourCondition(), "labourCondition");
        var schooling = visit.education() == null ? held.education() : visit.education();
        rules.check(FormField.INTAKE_EDUCATION, schooling, held.education());
        rules.checkOffered(ChoiceList.EDUCATION_LEVEL, schooling, held.education(), "education");
    }

    /** The same for a visit without a name. */
    static void check(FormRules rules, RecordInformationVisit visit) {
        rules.checkOffered(ChoiceList.CONTACT_CHANNEL, visit.channel(), null, "channel");
        rules.checkOffered(ChoiceList.REASON_FOR_VISIT, visit.reasons(), NEW, "reasons");
    }
}
