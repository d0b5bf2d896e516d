package it.infolavoro.web.rest;

import it.infolavoro.web.adhesion.AdhesionResource;
import it.infolavoro.web.adhesion.ApplicationResource;
import it.infolavoro.web.adhesion.DepartureResource;
import it.infolavoro.web.adhesion.ProtocolResource;
import it.infolavoro.web.administration.ActivityResource;
import it.infolavoro.web.administration.HealthResource;
import it.infolavoro.web.administration.JobResource;
import it.infolavoro.web.administration.KeyResource;
import it.infolavoro.web.alert.AlertResource;
import it.infolavoro.web.appointment.AgendaResource;
import it.infolavoro.web.audit.AccessLogResource;
import it.infolavoro.web.casefile.CaseFileResource;
import it.infolavoro.web.catalogue.CapacityResource;
import it.infolavoro.web.catalogue.CatalogueResource;
import it.infolavoro.web.citizen.CitizenResource;
import it.infolavoro.web.conversation.DeskMessageResource;
import it.infolavoro.web.conversation.InboxMessageResource;
import it.infolavoro.web.desk.DeskDayResource;
import it.infolavoro.web.document.DocumentResource;
import it.infolavoro.web.duplicate.DuplicateResource;
import it.infolavoro.web.duplicate.MergeResource;
import it.infolavoro.web.exitpackage.ExitPackageResource;
import it.infolavoro.web.followup.FollowUpResource;
import it.infolavoro.web.formsettings.FormSettingsResource;
import it.infolavoro.web.inbox.InboxResource;
import it.infolavoro.web.intake.IntakeResource;
import it.infolavoro.web.look.LookResource;
import it.infolavoro.web.mailtext.MailTextResource;
import it.infolavoro.web.network.CodeListResource;
import it.infolavoro.web.network.InstallationResource;
import it.infolavoro.web.network.NetworkResource;
import it.infolavoro.web.orientation.OrientationResource;
import it.infolavoro.web.people.PeopleResource;
import it.infolavoro.web.plan.PlanResource;
import it.infolavoro.web.practice.MaterialResource;
import it.infolavoro.web.practice.QuestionResource;
import it.infolavoro.web.referral.FhirResource;
import it.infolavoro.web.referral.RecipientResource;
import it.infolavoro.web.referral.ReferralResource;
import it.infolavoro.web.report.GapResource;
import it.infolavoro.web.report.PerformanceResource;
import it.infolavoro.web.report.ReportResource;
import it.infolavoro.web.settings.ListSettingsResource;
import it.infolavoro.web.settings.TermsResource;
import it.infolavoro.web.training.NewsResource;
import it.infolavoro.web.training.StartResource;
import it.infolavoro.web.training.TrainingResource;
import it.infolavoro.web.upkeep.CatalogueFileResource;
import it.infolavoro.web.upkeep.EntryResource;
import it.infolavoro.web.upkeep.ReviewResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that stands under {@code /api}, by name: where the server looks for itself it also finds EclipseLink's own JSON
 * provider in the EAR, which fails on records before another one is asked.
 */
@ApplicationPath("api")
public class RestApplication extends Application {

    /** The resources: each calls one service. */
    static final Set<Class<?>> RESOURCES = Set.of(
            AccessLogResource.class,
            AdhesionResource.class,
            AgendaResource.class,
            AlertResource.class,
            ApplicationResource.class,
            CaseFileResource.class,
            CapacityResource.class,
            CatalogueFileResource.class,
            CatalogueResource.class,
            CitizenResource.class,
            CodeListResource.class,
            DepartureResource.class,
            DeskDayResource.class,
            DuplicateResource.class,
            DocumentResource.class,
            ExitPackageResource.class,
            EntryResource.class,
            FhirResource.class,
            FollowUpResource.class,
            FormSettingsResource.class,
            InboxResource.class,
            DeskMessageResource.class,
            InboxMessageResource.class,
            ActivityResource.class,
            HealthResource.class,
            JobResource.class,
            KeyResource.class,
            InstallationResource.class,
            IntakeResource.class,
            MergeResource.class,
            NetworkResource.class,
            OpenApiResource.class,
            OrientationResource.class,
            GapResource.class,
            PeopleResource.class,
            PerformanceResource.class,
            PlanResource.class,
            ProtocolResource.class,
            RecipientResource.class,
            ReferralResource.class,
            ReportResource.class,
            ReviewResource.class,
            ListSettingsResource.class,
            TermsResource.class,
            LookResource.class,
            MailTextResource.class,
            MaterialResource.class,
            QuestionResource.class,
            TrainingResource.class,
            NewsResource.class,
            StartResource.class);

    private static final Set<Class<?>> PROVIDERS = Set.of(
            BearerGate.class,
            CreatedAnswer.class,
            Json.class,
            ProblemMapper.class,
            QueryConverters.class,
            ReadableBody.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.of(RESOURCES, PROVIDERS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
