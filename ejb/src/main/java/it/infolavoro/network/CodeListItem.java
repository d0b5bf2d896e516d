package it.infolavoro.network;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A value of a network's code list. Its key is stored in cases and never changes; its label may. */
@Entity
@Table(name = "code_list_item")
public class CodeListItem extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private Long networkId;

    @Column(updatable = false)
    private String list;

    @Column(name = "item_key", updatable = false)
    private String itemKey;

    private String code;

    @Column(name = "label_it")
    private String labelIt;

    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "item_group")
    private String group;

    private int position;

    private boolean active;

    protected CodeListItem() {}

    /**
     * What may change of a value.
     *
     * @param code the official code, or null
     * @param group what the value is grouped by, for example who declines; or null
     * @param position where it stands in its list, from 0
     */
    public record Description(String code, String labelIt, String labelEn, String group, int position) {}

    /** An active value. */
    public static CodeListItem of(long networkId, String list, String itemKey, Description description) {
        var item = new CodeListItem();
        item.networkId = networkId;
        item.list = list;
        item.itemKey = itemKey;
        item.describe(description);
        return item;
    }

    /** Replaces the description and makes the value choosable. */
    public void describe(Description description) {
        code = description.code();
        labelIt = description.labelIt();
        labelEn = description.labelEn();
        group = description.group();
        position = description.position();
        active = true;
    }

    /** A value that somebody adds at the end of its list. */
    static CodeListItem added(long networkId, String list, String itemKey, int position) {
        var item = new CodeListItem();
        item.networkId = networkId;
        item.list = list;
        item.itemKey = itemKey;
        item.position = position;
        return item;
    }

    /** Calls the value otherwise, takes it away or brings it back. The English name stays the profile's. */
    void settle(String label, boolean choosable) {
        labelIt = label;
        active = choosable;
    }

    CodeItem row() {
        return new CodeItem(itemKey, labelIt, group, active);
    }

    /** No longer choosable; cases that hold the key still find its label. */
    public void deactivate() {
        active = false;
    }

    public String list() {
        return list;
    }

    public String itemKey() {
        return itemKey;
    }
}
