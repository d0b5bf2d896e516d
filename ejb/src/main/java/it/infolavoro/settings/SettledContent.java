package it.infolavoro.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;

/** What one version holds, whoever it belongs to (rules R1 and R2). */
@Embeddable
public class SettledContent {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SettingTopic topic;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String content;

    @Column(name = "restored_number", updatable = false)
    private Integer restoredNumber;

    @Column(updatable = false)
    private String reason;

    @Column(name = "settled_at", updatable = false)
    private Instant settledAt;

    @Column(name = "settled_by", updatable = false)
    private String settledBy;

    protected SettledContent() {}

    /**
     * Who settles something, and why.
     *
     * @param by null for what held before anybody settled something
     * @param reason null for what held before, and where an older version comes back
     * @param restored the number of the version that comes back, or null
     */
    public record Act(String by, Instant at, String reason, Integer restored) {}

    static SettledContent of(SettingTopic topic, int number, Map<String, String> values, Act act) {
        var settled = new SettledContent();
        settled.topic = topic;
        settled.number = number;
        settled.content = SettingLines.write(values);
        settled.settledBy = act.by();
        settled.settledAt = act.at();
        settled.reason = act.reason();
        settled.restoredNumber = act.restored();
        return settled;
    }

    int number() {
        return number;
    }

    Map<String, String> values() {
        return SettingLines.read(content);
    }

    SettingRow row(Map<String, String> before) {
        return new SettingRow(
                number, settledAt, settledBy, reason, restoredNumber, SettingChange.between(before, values()));
    }
}
