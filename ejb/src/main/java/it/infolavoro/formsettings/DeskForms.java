package it.infolavoro.formsettings;

import it.infolavoro.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The rules of the caller's desk, for what stores data (rule R5). */
@ApplicationScoped
public class DeskForms {

    @Inject
    FormSettings settings;

    @Inject
    CurrentCaller caller;

    /** What the forms of the caller's desk ask for. */
    public FormRules rules() {
        var rules = new HashMap<>(settings.ofNetwork(caller.get().networkId()));
        var own = settings.own();
        own.ifPresent(setting -> rules.putAll(setting.rules()));
        return new FormRules(rules, own.map(FormSetting::withheld).orElse(Map.of()));
    }
}
