package it.infolavoro.web.inbox;

import it.infolavoro.clock.RingReason;
import it.infolavoro.inbox.InboxSearch;
import it.infolavoro.inbox.InboxSearch.Folder;
import it.infolavoro.inbox.InboxSearch.Order;
import it.infolavoro.inbox.InboxSearch.Whose;
import it.infolavoro.referral.Priority;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The filters of the inbox as they stand in its address: texts, of which those that mean nothing do not matter. */
public class InboxFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private String folder;
    private String priority;
    private String service;
    private String whose;
    private String late;
    private String order;

    /** What to list. */
    InboxSearch search(String after) {
        return new InboxSearch(
                known(Folder.class, folder),
                known(Priority.class, priority),
                number(service),
                known(Whose.class, whose),
                number(whose),
                known(RingReason.class, late),
                known(Order.class, order),
                after);
    }

    /** Whether anything but the folder is asked for. */
    public boolean isNarrow() {
        var search = search(null);
        return search.priority() != null
                || search.serviceId() != null
                || search.whose() != null
                || search.colleagueId() != null
                || search.late() != null;
    }

    /** As the parameters of an address, the folder first; what means nothing is left out. */
    String address() {
        var parameters = new LinkedHashMap<String, Object>();
        var search = search(null);
        parameters.put("folder", search.folder());
        parameters.put("priority", search.priority());
        parameters.put("service", search.serviceId());
        parameters.put("whose", search.whose() == null ? search.colleagueId() : search.whose());
        parameters.put("late", search.late());
        parameters.put("order", search.order());
        var address = new StringBuilder();
        for (Map.Entry<String, Object> each : parameters.entrySet()) {
            if (each.getValue() != null) {
                address.append('&').append(each.getKey()).append('=').append(each.getValue());
            }
        }
        return address.toString();
    }

    Folder folder() {
        return known(Folder.class, folder);
    }

    private static <E extends Enum<E>> E known(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Long number(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }

    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }

    public String getLate() {
        return late;
    }

    public void setLate(String late) {
        this.late = late;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
