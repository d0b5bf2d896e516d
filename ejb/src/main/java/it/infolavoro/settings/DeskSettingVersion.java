package it.infolavoro.settings;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A version of what a Comune has settled. */
@Entity
@Table(name = "desk_setting_version")
public class DeskSettingVersion extends MunicipalityOwned {

    @Embedded
    private SettledContent content;

    protected DeskSettingVersion() {}

    static DeskSettingVersion of(SettledContent content) {
        var version = new DeskSettingVersion();
        version.content = content;
        return version;
    }

    SettledContent content() {
        return content;
    }
}
