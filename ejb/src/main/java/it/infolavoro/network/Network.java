package it.infolavoro.network;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Rete: a group of Comuni and organisations that work by the same protocol, with its terms in days. */
@Entity
@Table(name = "network")
public class Network extends SharedEntity {

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

    protected Network() {}

    /**
     * Terms of a network: working days for the first four, calendar days for the last.
     *
     * @param accessAfterEnd how long an organisation still sees what was shared, after the end
     */
    public record Terms(int acknowledge, int remind, int expire, int noProgress, int accessAfterEnd) {}

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
