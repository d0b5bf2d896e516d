package it.infolavoro.web.plan;

import it.infolavoro.plan.ActionDetail;
import it.infolavoro.plan.AddAction;
import it.infolavoro.plan.AddGoal;
import it.infolavoro.plan.AmendAction;
import it.infolavoro.plan.ClosePlan;
import it.infolavoro.plan.MarkAction;
import it.infolavoro.plan.MarkGoal;
import it.infolavoro.plan.PlanDetail;
import it.infolavoro.plan.PlanService;
import it.infolavoro.web.rest.Created;
import it.infolavoro.web.rest.SameId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Plans with their goals and actions. */
@RequestScoped
@Path("plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    @Inject
    PlanService service;

    /** Reads a person's open plan. */
    @GET
    @Path("of/{citizenId}")
    public PlanDetail openPlan(@PathParam("citizenId") long citizenId) {
        return service.open(citizenId);
    }

    /** Adds a goal. */
    @POST
    @Path("goals")
    public Created addGoal(AddGoal command) {
        return new Created(service.addGoal(command), "plans/of/" + command.citizenId());
    }

    /** Says what became of a goal. */
    @POST
    @Path("goals/{goalId}/state")
    public void markGoal(@PathParam("goalId") long goalId, MarkGoal command) {
        SameId.require(goalId, command.goalId(), "goalId");
        service.markGoal(command);
    }

    /** Adds an action. */
    @POST
    @Path("actions")
    public Created addAction(AddAction command) {
        var id = service.addAction(command);
        return new Created(id, "plans/actions/" + id);
    }

    /** Reads an action with its plan. */
    @GET
    @Path("actions/{actionId}")
    public ActionDetail openAction(@PathParam("actionId") long actionId) {
        return service.openAction(actionId);
    }

    /** Amends an action. */
    @PUT
    @Path("actions/{actionId}")
    public void amendAction(@PathParam("actionId") long actionId, AmendAction command) {
        SameId.require(actionId, command.actionId(), "actionId");
        service.amendAction(command);
    }

    /** Ticks an action off, cancels it or takes it up again. */
    @POST
    @Path("actions/{actionId}/state")
    public void markAction(@PathParam("actionId") long actionId, MarkAction command) {
        SameId.require(actionId, command.actionId(), "actionId");
        service.markAction(command);
    }

    /** Closes a plan with its outcome. */
    @POST
    @Path("{planId}/close")
    public void closePlan(@PathParam("planId") long planId, ClosePlan command) {
        SameId.require(planId, command.planId(), "planId");
        service.close(command);
    }
}
