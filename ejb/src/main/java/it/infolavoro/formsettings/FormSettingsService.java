package it.infolavoro.formsettings;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.draft.Drafts;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.CodeItem;
import it.infolavoro.network.CodeLists;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.UseCase;
import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.settings.SettingTopic;
import it.infolavoro.settings.SettingVersions;
import it.infolavoro.settings.SettingVersions.Settling;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reading and settling what the forms of a desk ask for. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class FormSettingsService {

    private static final long NOTHING_SETTLED = -1;

    @Inject
    FormSettings settings;

    @Inject
    DeskForms forms;

    @Inject
    SettingVersions versions;

    @Inject
    CodeLists codes;

    @Inject
    Drafts drafts;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AuditEvent> audit;

    /** What the forms of the caller's desk ask for. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public FormRules rules() {
        return forms.rules();
    }

    /** The settings, to change them. */
    @RolesAllowed(DESK_MANAGER)
    public FormOverview overview() {
        var own = settings.own();
        var history = versions.ofDesk(SettingTopic.FORMS);
        return new FormOverview(
                own.map(FormSetting::version).orElse(NOTHING_SETTLED),
                forms.rules(),
                own.map(FormSetting::rules).orElse(Map.of()),
                settings.ofNetwork(caller.get().networkId()),
                history.newest(),
                history.rows());
    }

    /** Every value of a list that the network has, in their order, also those the Comune does not offer. */
    @RolesAllowed(DESK_MANAGER)
    public List<CodeItem> choices(ChoiceList list) {
        return codes.items(caller.get().networkId(), list.list());
    }

    /** Replaces the Comune's settings. Throws ConcurrentChange where somebody else did so since. */
    @RolesAllowed(DESK_MANAGER)
    public void settle(SettleForm command) {
        command.rules().forEach(FormSettingsService::requireAllowed);
        var withheld = withheld(command.withheld());
        var own = settings.own();
        if (own.map(FormSetting::version).orElse(NOTHING_SETTLED) != command.version()) {
            throw new ConcurrentChange(null);
        }
        var id = store(FormSetting.of(command.rules(), withheld), null);
        drafts.finish(command.draft());
        audit.fire(AuditEvent.change("form.settle", "FormSetting", id, null));
    }

    /** Brings an older version back as a new one (rule R6). Throws ConcurrentChange, NotFound. */
    @RolesAllowed(DESK_MANAGER)
    public void restore(RestoreSettings command) {
        var history = versions.ofDesk(SettingTopic.FORMS);
        history.requireNewest(command.newest());
        var content = history.values(command.number());
        var known = new EnumMap<ChoiceList, Set<String>>(ChoiceList.class);
        for (var list : ChoiceList.values()) {
            known.put(list, choices(list).stream().map(CodeItem::key).collect(Collectors.toSet()));
        }
        var withheld = withheld(FormContent.withheld(content, known));
        var id = store(FormSetting.of(FormContent.rules(content), withheld), command.number());
        audit.fire(AuditEvent.change("form.restore", "FormSetting", id, null));
    }

    /** Replaces what holds, and adds a version where it differs. Gives the id of what holds. */
    private long store(FormSetting next, Integer restored) {
        var own = settings.own();
        var before = own.map(FormContent::write).orElse(Map.of());
        var after = FormContent.write(next);
        if (!after.equals(before)) {
            var newest = versions.ofDesk(SettingTopic.FORMS).newest();
            versions.add(caller.get(), SettingTopic.FORMS, new Settling(newest, before, after, null, restored));
        }
        if (own.isEmpty()) {
            return settings.add(next);
        }
        own.get().settle(next.rules(), next.withheld());
        return own.get().id();
    }

    private static void requireAllowed(FormField field, FieldRule rule) {
        if (!field.allows(rule)) {
            throw BusinessRuleViolation.at(field.id(), "field.neverHidden");
        }
    }

    /** Rule R4: only values that the network offers can be withheld, and not all of a list. */
    private Map<ChoiceList, Set<String>> withheld(Map<ChoiceList, List<String>> chosen) {
        var network = caller.get().networkId();
        var withheld = new EnumMap<ChoiceList, Set<String>>(ChoiceList.class);
        chosen.forEach((list, keys) -> {
            keys.forEach(key -> codes.requireKey(network, list.list(), key, list.list()));
            var set = new TreeSet<>(keys);
            if (set.size() == codes.items(network, list.list()).size()) {
                throw BusinessRuleViolation.at(list.list(), "code.noneOffered");
            }
            if (!set.isEmpty()) {
                withheld.put(list, set);
            }
        });
        return withheld;
    }
}
