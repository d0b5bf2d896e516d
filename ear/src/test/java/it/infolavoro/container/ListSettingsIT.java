package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.listsettings.ListSettingsService;
import it.infolavoro.listsettings.ListValue;
import it.infolavoro.listsettings.SettleList;
import it.infolavoro.network.CodeItem;
import it.infolavoro.network.CodeListService;
import it.infolavoro.networkprofile.NetworkProfileLoader;
import it.infolavoro.networkprofile.ProfileFolder;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.NotFound;
import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.settings.SettingChange;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A network's lists, settled by its coordinator: rules R1 to R5 of {@code listsettings}. */
@ExtendWith(ArquillianExtension.class)
class ListSettingsIT {

    private static final String CITTA = "citta-del-lavoro";
    private static final As VARESE = new As("coordinatore.varese", "network-coordinator", Map.of("network", CITTA));
    private static final As LA_SPEZIA = As.coordinator();
    private static final ChoiceList LIST = ChoiceList.SESSION_TOPIC;

    @EJB
    ListSettingsService lists;

    @EJB
    CodeListService codes;

    @Inject
    NetworkProfileLoader loader;

    private List<ListValue> held;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @BeforeEach
    void remember() throws Exception {
        held = values();
    }

    @AfterEach
    void putBack() throws Exception {
        if (!values().equals(held)) {
            var back = new ArrayList<ListValue>();
            for (var value : values()) {
                back.add(held.stream()
                        .filter(one -> one.key().equals(value.key()))
                        .findFirst()
                        .orElse(new ListValue(value.key(), value.label(), false)));
            }
            settle(newest(), back, null);
        }
    }

    @Test
    void whatIsSettledHoldsAtOnceForTheOwnNetworkAndNoProfileUndoesIt() throws Exception {
        var elsewhere = offered(LA_SPEZIA);
        var first = held.get(0);
        var second = held.get(1);
        var wanted = List.of(
                new ListValue(first.key(), "Un altro nome", true), new ListValue(second.key(), second.label(), false));
        var command = command(newest(), wanted, "Città e lavoro");
        assertEquals(3, VARESE.call(() -> lists.preview(command)).size());
        assertEquals(held, values(), "Looking changes nothing");
        VARESE.run(() -> lists.settle(command));
        var now = offered(VARESE);
        assertEquals("Un altro nome", label(now, first.key()));
        assertEquals("Città e lavoro", label(now, "citta_e_lavoro"));
        assertEquals(null, label(now, second.key()));
        assertEquals(second.label(), VARESE.call(() -> codes.label(LIST.list(), second.key())), "Records keep it");
        assertEquals(elsewhere, offered(LA_SPEZIA));
        loader.load(List.of(ProfileFolder.bundled(CITTA)));
        assertEquals(now, offered(VARESE));
    }

    @Test
    void anOlderVersionComesBackWithoutWhatWasAddedSince() throws Exception {
        settle(newest(), List.of(), "Prima aggiunta");
        var before = newest();
        var then = offered(VARESE);
        settle(before, List.of(new ListValue(held.get(0).key(), "Cambiata", true)), "Seconda aggiunta");
        VARESE.run(() -> lists.restore(new RestoreSettings(before + 1, before)));
        assertEquals(then, offered(VARESE));
        assertEquals(before + 2, newest());
        var changes = VARESE.call(() -> lists.overview()).history().get(0).changes();
        assertTrue(
                changes.contains(new SettingChange(
                        LIST.list() + ".seconda_aggiunta", "on|Seconda aggiunta", "off|Seconda aggiunta")),
                changes::toString);
    }

    @Test
    void refusesAnEmptyListTwoAlikeAStrangeValueAndAnOldState() throws Exception {
        var none = held.stream()
                .map(value -> new ListValue(value.key(), value.label(), false))
                .toList();
        assertRule("lists.empty", () -> settle(newest(), none, null));
        assertRule(
                "lists.twice",
                () -> settle(newest(), List.of(), held.get(0).label().toUpperCase()));
        assertRule("setting.same", () -> settle(newest(), held, null));
        var strange = List.of(new ListValue("altrove", "Altrove", true));
        assertThrows(NotFound.class, () -> settle(newest(), strange, null));
        assertThrows(ConcurrentChange.class, () -> settle(newest() + 1, List.of(), "Troppo presto"));
        assertFalse(values().stream().anyMatch(value -> value.label().equals("Troppo presto")));
    }

    private SettleList command(int newest, List<ListValue> values, String added) {
        return new SettleList(newest, LIST, values, added, "Prova");
    }

    private void settle(int newest, List<ListValue> values, String added) throws Exception {
        VARESE.run(() -> lists.settle(command(newest, values, added)));
    }

    private int newest() throws Exception {
        return VARESE.call(() -> lists.overview()).newest();
    }

    private List<ListValue> values() throws Exception {
        return VARESE.call(() -> lists.overview()).lists().get(LIST);
    }

    private List<CodeItem> offered(As who) throws Exception {
        return who.call(() -> codes.items(LIST.list()));
    }

    private static String label(List<CodeItem> items, String key) {
        return items.stream()
                .filter(item -> item.key().equals(key))
                .map(CodeItem::label)
                .findFirst()
                .orElse(null);
    }

    private static void assertRule(String key, Executable act) {
        assertEquals(key, assertThrows(BusinessRuleViolation.class, act).key());
    }
}
