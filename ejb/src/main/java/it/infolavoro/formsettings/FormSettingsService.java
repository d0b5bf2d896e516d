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
        return new FormOverview(
                own.map(FormSetting::version).orElse(NOTHING_SETTLED),
                forms.rules(),
                own.map(FormSetting::rules).orElse(Map.of()),
                settings.ofNetwork(caller.get().networkId()));
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
        var withheld = withheld(command);
        var own = settings.own();
        if (own.map(FormSetting::version).orElse(NOTHING_SETTLED) != command.version()) {
            throw new ConcurrentChange(null);
        }
        long id;
        if (own.isPresent()) {
            own.get().settle(command.rules(), withheld);
            id = own.get().id();
        } else {
            id = settings.add(FormSetting.of(command.rules(), withheld));
        }
        drafts.finish(command.draft());
        audit.fire(AuditEvent.change("form.settle", "FormSetting", id, null));
    }

    private static void requireAllowed(FormField field, FieldRule rule) {
        if (!field.allows(rule)) {
            throw BusinessRuleViolation.at(field.id(), "field.neverHidden");
        }
    }

    /** Rule R4: only values that the network offers can be withheld, and not all of a list. */
    private Map<ChoiceList, Set<String>> withheld(SettleForm command) {
        var network = caller.get().networkId();
        var withheld = new EnumMap<ChoiceList, Set<String>>(ChoiceList.class);
        command.withheld().forEach((list, keys) -> {
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
