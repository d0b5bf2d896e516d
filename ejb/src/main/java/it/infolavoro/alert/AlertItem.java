package it.infolavoro.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that the next daily mail to an address will count. */
@Entity
@Table(name = "alert_item")
public class AlertItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "address_id", updatable = false)
    private long addressId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AlertKind kind;

    @Column(name = "delivery_id", updatable = false)
    private long deliveryId;

    @Column(name = "leaves_at", updatable = false)
    private Instant leavesAt;

    protected AlertItem() {}

    static AlertItem of(long addressId, AlertKind kind, long deliveryId, Instant leavesAt) {
        var item = new AlertItem();
        item.addressId = addressId;
        item.kind = kind;
        item.deliveryId = deliveryId;
        item.leavesAt = leavesAt;
        return item;
    }

    long id() {
        return id;
    }

    AlertKind kind() {
        return kind;
    }

    long deliveryId() {
        return deliveryId;
    }
}
