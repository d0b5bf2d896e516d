package it.infolavoro.upkeep;

import it.infolavoro.catalogue.ServiceStatus;
import java.time.LocalDate;

/**
 * An entry in a list of those who look after it.
 *
 * @param name as it is offered, or as its draft says where it never was
 * @param open the state of the open version; null where there is none
 * @param confirmedUntil the last day on which it counts as confirmed; null where nobody ever confirmed it
 */
public record EntryRow(
        long id,
        long version,
        long organisationId,
        String organisationName,
        String code,
        String name,
        String kind,
        ServiceStatus status,
        VersionState open,
        LocalDate confirmedOn,
        LocalDate confirmedUntil,
        boolean demo) {

    /** As a query reads it, without the open version. */
    public EntryRow(
            long id,
            long version,
            long organisationId,
            String organisationName,
            String code,
            String name,
            String kind,
            ServiceStatus status,
            LocalDate confirmedOn,
            boolean demo,
            int confirmDays) {
        this(
                id,
                version,
                organisationId,
                organisationName,
                code,
                name,
                kind,
                status,
                null,
                confirmedOn,
                confirmedOn == null ? null : confirmedOn.plusDays(confirmDays),
                demo);
    }

    EntryRow with(VersionState newOpen) {
        return new EntryRow(
                id,
                version,
                organisationId,
                organisationName,
                code,
                name,
                kind,
                status,
                newOpen,
                confirmedOn,
                confirmedUntil,
                demo);
    }

    /** Whether it is offered and nobody has said for too long that it is still true. */
    public boolean toConfirm(LocalDate today) {
        return status == ServiceStatus.PUBLISHED && (confirmedUntil == null || confirmedUntil.isBefore(today));
    }
}
