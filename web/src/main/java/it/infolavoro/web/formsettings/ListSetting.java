package it.infolavoro.web.formsettings;

import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.formsettings.FormRules;
import it.infolavoro.network.CodeItem;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A code list in the manager's page: all values of the network, and the ticked ones, which the desk offers. */
public class ListSetting implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ChoiceList list;
    private final ArrayList<SelectItem> items = new ArrayList<>();
    private List<String> offered = new ArrayList<>();

    ListSetting(ChoiceList list, List<CodeItem> all, FormRules rules) {
        this.list = list;
        for (var item : all) {
            items.add(new SelectItem(item.key(), item.label()));
            if (rules.offers(list, item.key())) {
                offered.add(item.key());
            }
        }
    }

    ChoiceList list() {
        return list;
    }

    /** The values that are not ticked. */
    List<String> withheld() {
        return items.stream()
                .map(item -> (String) item.getValue())
                .filter(key -> !offered.contains(key))
                .toList();
    }

    /** The labels of some values in their order, joined by commas; empty for none. */
    String labels(Predicate<String> of) {
        return items.stream()
                .filter(item -> of.test((String) item.getValue()))
                .map(SelectItem::getLabel)
                .collect(Collectors.joining(", "));
    }

    /** The code list's name. */
    public String getName() {
        return list.list();
    }

    public List<SelectItem> getItems() {
        return items;
    }

    public int getCount() {
        return items.size();
    }

    public List<String> getOffered() {
        return offered;
    }

    public void setOffered(List<String> offered) {
        this.offered = offered == null ? new ArrayList<>() : offered;
    }
}
