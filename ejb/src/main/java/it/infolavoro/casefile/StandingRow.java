package it.infolavoro.casefile;

import it.infolavoro.intake.NeedRow;
import it.infolavoro.plan.ActionBy;
import it.infolavoro.plan.ActionRow;
import it.infolavoro.plan.ActionState;
import it.infolavoro.plan.GoalState;
import it.infolavoro.plan.PlanParts;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of the view {@code person_standing}; columns that a part has no use for are null.
 *
 * @param id unique within the part
 */
public record StandingRow(
        Part part,
        Long id,
        Long version,
        String code,
        String state,
        String text,
        Long aboutId,
        Long partOfId,
        LocalDate day,
        Instant beganAt,
        Instant endedAt,
        String endedBy,
        String reason) {

    /** What a row is. */
    public enum Part {
        /** A need, open or closed. */
        NEED,
        /** The open plan. */
        PLAN,
        /** A goal of the open plan. */
        GOAL,
        /** An action of the open plan. */
        ACTION
    }

    NeedRow need() {
        return new NeedRow(id, version, code, beganAt, endedAt);
    }

    PlanParts.Goal goal() {
        return new PlanParts.Goal(id, version, text, GoalState.valueOf(state));
    }

    ActionRow action() {
        return new ActionRow(
                id,
                version,
                partOfId,
                aboutId,
                text,
                ActionBy.valueOf(code),
                ActionState.valueOf(state),
                day,
                endedAt,
                endedBy,
                reason);
    }

    @Override
    public String toString() {
        return "StandingRow[" + part + " " + id + "]";
    }
}
