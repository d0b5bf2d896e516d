package it.infolavoro.mailtext;

import java.util.Arrays;
import java.util.Optional;

/** What words in a mail may leave to be filled in: the whole list (rule R3). */
public enum MailPlaceholder {
    NETWORK("rete"),
    MUNICIPALITY("comune"),
    DAY("giorno"),
    TIME("ora");

    private final String word;

    MailPlaceholder(String word) {
        this.word = word;
    }

    static Optional<MailPlaceholder> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** As it is written: {@code {giorno}}. */
    public String written() {
        return "{" + word + "}";
    }
}
