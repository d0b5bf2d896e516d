package it.infolavoro.settings;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A version of what a network has settled. It is never changed: the application's account may not. */
@Entity
@Table(name = "network_setting_version")
public class NetworkSettingVersion extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private long networkId;

    @Embedded
    private SettledContent content;

    protected NetworkSettingVersion() {}

    static NetworkSettingVersion of(long networkId, SettledContent content) {
        var version = new NetworkSettingVersion();
        version.networkId = networkId;
        version.content = content;
        return version;
    }

    SettledContent content() {
        return content;
    }
}
