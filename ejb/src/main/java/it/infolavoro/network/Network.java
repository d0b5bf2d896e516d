package it.infolavoro.network;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Rete: a group of Comuni and organisations that work by the same protocol, with its terms in days. */
@Entity
@Table(name = "network")
public class Network extends SharedEntity {

    /** The longest term: ten years. */
    public static final int MOST_DAYS = 3_660;

    /** The most that any number of questions may be. */
    public static final int MOST_QUESTIONS = 10_000;

    @Column(updatable = false)
    private String code;

    private String name;

    @Column(name = "public_name")
    private String publicName;

    @Column(name = "acknowledge_days")
    private int acknowledgeDays;

    @Column(name = "remind_days")
    private int remindDays;

    @Column(name = "expire_days")
    private int expireDays;

    @Column(name = "no_progress_days")
    private int noProgressDays;

    @Column(name = "access_after_end_days")
    private int accessAfterEndDays;

    @Column(name = "signal_days")
    private int signalDays = SignalTerms.USUAL.days();

    @Column(name = "signal_names")
    private boolean signalNames = SignalTerms.USUAL.names();

    @Column(name = "signal_questions")
    private int signalQuestions = SignalTerms.USUAL.questions();

    @Column(name = "signal_questions_per_day")
    private int signalQuestionsPerDay = SignalTerms.USUAL.questionsPerDay();

    @Column(name = "receipt_code_days")
    private int receiptCodeDays = SignalTerms.USUAL.codeDays();

    @Column(name = "urgent_acknowledge_days")
    private int urgentAcknowledgeDays = ClockTerms.USUAL.urgent().acknowledge();

    @Column(name = "urgent_remind_days")
    private int urgentRemindDays = ClockTerms.USUAL.urgent().remind();

    @Column(name = "urgent_expire_days")
    private int urgentExpireDays = ClockTerms.USUAL.urgent().expire();

    @Column(name = "urgent_no_progress_days")
    private int urgentNoProgressDays = ClockTerms.USUAL.urgent().noProgress();

    @Column(name = "first_follow_up_days")
    private int firstFollowUpDays = ClockTerms.USUAL.firstFollowUp();

    @Column(name = "second_follow_up_days")
    private int secondFollowUpDays = ClockTerms.USUAL.secondFollowUp();

    @Column(name = "last_follow_up_days")
    private int lastFollowUpDays = ClockTerms.USUAL.lastFollowUp();

    @Column(name = "catalogue_approval")
    private boolean catalogueApproval = CatalogueTerms.USUAL.approval();

    @Column(name = "catalogue_confirm_days")
    private int confirmDays = CatalogueTerms.USUAL.confirmDays();

    private String website;

    @Column(name = "second_factor_roles")
    private String secondFactorRoles = AccountTerms.USUAL.words();

    @Column(name = "dormant_days")
    private int dormantDays = AccountTerms.USUAL.dormantDays();

    /** Since when the coordinator settles the terms and the profile does not (ADR 0029). */
    @Column(name = "terms_settled_at")
    private Instant termsSettledAt;

    @Column(name = "lists_settled_at")
    private Instant listsSettledAt;

    /** A name of the palette (package {@code look}), for the public pages. */
    @Column(name = "look_colour")
    private String lookColour = "BLUE";

    protected Network() {}

    /**
     * Terms of a network: working days for the first four, calendar days for the last.
     *
     * @param accessAfterEnd how long an organisation still sees what was shared, after the end
     */
    public record Terms(int acknowledge, int remind, int expire, int noProgress, int accessAfterEnd) {

        /** Those of a delivery that is not urgent. */
        public ClockTerms.Waiting waiting() {
            return new ClockTerms.Waiting(acknowledge, remind, expire, noProgress);
        }
    }

    /** A network with a code that never changes. */
    public static Network of(String code, String name, String publicName, Terms terms) {
        var network = new Network();
        network.code = code;
        network.describe(name, publicName, terms);
        return network;
    }

    /** Replaces names and terms. */
    public void describe(String newName, String newPublicName, Terms terms) {
        name = newName;
        publicName = newPublicName;
        acknowledgeDays = terms.acknowledge();
        remindDays = terms.remind();
        expireDays = terms.expire();
        noProgressDays = terms.noProgress();
        accessAfterEndDays = terms.accessAfterEnd();
    }

    /** Replaces what desks may tell each other. */
    public void allow(SignalTerms terms) {
        signalDays = terms.days();
        signalNames = terms.names();
        signalQuestions = terms.questions();
        signalQuestionsPerDay = terms.questionsPerDay();
        receiptCodeDays = terms.codeDays();
    }

    public SignalTerms signalTerms() {
        return new SignalTerms(signalDays, signalNames, signalQuestions, signalQuestionsPerDay, receiptCodeDays);
    }

    /** Replaces when the clock rings. */
    public void ring(ClockTerms terms) {
        urgentAcknowledgeDays = terms.urgent().acknowledge();
        urgentRemindDays = terms.urgent().remind();
        urgentExpireDays = terms.urgent().expire();
        urgentNoProgressDays = terms.urgent().noProgress();
        firstFollowUpDays = terms.firstFollowUp();
        secondFollowUpDays = terms.secondFollowUp();
        lastFollowUpDays = terms.lastFollowUp();
    }

    public ClockTerms clockTerms() {
        return new ClockTerms(
                new ClockTerms.Waiting(urgentAcknowledgeDays, urgentRemindDays, urgentExpireDays, urgentNoProgressDays),
                firstFollowUpDays,
                secondFollowUpDays,
                lastFollowUpDays);
    }

    /** Replaces how the catalogue is kept. */
    public void keepCatalogue(CatalogueTerms terms) {
        catalogueApproval = terms.approval();
        confirmDays = terms.confirmDays();
    }

    public CatalogueTerms catalogueTerms() {
        return new CatalogueTerms(catalogueApproval, confirmDays);
    }

    /** Sets where the network tells citizens about itself, or null. */
    public void linkTo(String newWebsite) {
        website = newWebsite;
    }

    /** Replaces what is asked of people's accounts. */
    public void ask(AccountTerms terms) {
        secondFactorRoles = terms.words();
        dormantDays = terms.dormantDays();
    }

    /** Replaces all terms. */
    public void agree(AgreedTerms agreed) {
        describe(name, publicName, agreed.terms());
        allow(agreed.signal());
        ring(agreed.clock());
        keepCatalogue(agreed.catalogue());
        ask(agreed.accounts());
    }

    /** Replaces all terms by what the coordinator says: from now on they are no longer the profile's. */
    public void settle(AgreedTerms agreed, Instant at) {
        agree(agreed);
        termsSettledAt = at;
    }

    /** Sets the colour of the public pages. */
    public void paint(String colour) {
        lookColour = colour;
    }

    /** The lists are what the coordinator says: from now on they are no longer the profile's. */
    public void keepLists(Instant at) {
        listsSettledAt = at;
    }

    public boolean listsSettledOnPage() {
        return listsSettledAt != null;
    }

    public boolean termsSettledOnPage() {
        return termsSettledAt != null;
    }

    public AgreedTerms agreed() {
        return new AgreedTerms(terms(), signalTerms(), clockTerms(), catalogueTerms(), accountTerms());
    }

    public AccountTerms accountTerms() {
        return AccountTerms.of(secondFactorRoles, dormantDays);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The name that the network shows to citizens. */
    public String publicName() {
        return publicName;
    }

    public Terms terms() {
        return new Terms(acknowledgeDays, remindDays, expireDays, noProgressDays, accessAfterEndDays);
    }
}
