package it.infolavoro.practice;

import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.NetworkRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** Domanda: what somebody asks the coordinator, with the answer. */
@Entity
@Table(name = "question")
public class Question extends NetworkRecord {

    @Enumerated(EnumType.STRING)
    @Column(name = "body_kind", updatable = false)
    private Kind bodyKind;

    @Column(name = "body_id", updatable = false)
    private long bodyId;

    @Column(name = "body_name", updatable = false)
    private String bodyName;

    @Column(updatable = false)
    private String text;

    /** Where who asked reads mail, sealed; null where it is not known. */
    @Column(updatable = false)
    private byte[] address;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    private String answer;

    /** The question in words that name neither body nor person; null while it is not shared. */
    @Column(name = "shared_text")
    private String sharedText;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected Question() {}

    private Question(AskQuestion command, Caller me, Instant now) {
        super(me.networkId(), command.requestId(), me.username(), now);
        bodyKind = me.body().kind();
        bodyId = me.body().id();
        bodyName = me.body().name();
        text = command.text();
    }

    static Question asked(AskQuestion command, Caller me, byte[] sealedAddress, Instant now) {
        var question = new Question(command, me, now);
        question.address = sealedAddress;
        question.state = QuestionState.WAITING;
        return question;
    }

    /** Answers, for the first time or better than before; whether it is shared is decided anew each time. */
    void answer(AnswerQuestion command, String by, Instant now) {
        answer = command.answer();
        sharedText = command.shared() ? command.sharedText() : null;
        state = command.shared() ? QuestionState.SHARED : QuestionState.ANSWERED;
        answeredAt = now;
        answeredBy = by;
    }

    byte[] address() {
        return address;
    }

    QuestionRow row() {
        return new QuestionRow(id(), version(), bodyName, createdAt(), text, state, answer, sharedText, answeredAt);
    }
}
