package it.infolavoro.figure;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A count of deliveries of one Comune to one organisation. Both doors write it; it belongs to no tenant (rule R4). */
@Entity
@Table(name = "delivery_figure")
public class DeliveryFigure extends SharedEntity {

    @Column(name = "municipality_id", updatable = false)
    private long municipalityId;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "service_id", updatable = false)
    private long serviceId;

    @Column(name = "sent_month", updatable = false)
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FigureKind kind;

    @Column(updatable = false)
    private String detail;

    @Column(updatable = false)
    private int days;

    private long deliveries;

    protected DeliveryFigure() {}

    static DeliveryFigure of(long municipalityId, long organisationId, FigureKey key, long deliveries) {
        var figure = new DeliveryFigure();
        figure.municipalityId = municipalityId;
        figure.organisationId = organisationId;
        figure.serviceId = key.serviceId();
        figure.month = key.month();
        figure.kind = key.kind();
        figure.detail = key.detail();
        figure.days = key.days();
        figure.deliveries = deliveries;
        return figure;
    }
}
