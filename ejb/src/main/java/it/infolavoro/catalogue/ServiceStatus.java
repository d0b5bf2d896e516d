package it.infolavoro.catalogue;

/** How an entry of the catalogue stands. A published one stays so while a change of it waits for review. */
public enum ServiceStatus {
    /** Never published, and still being written. */
    DRAFT,
    /** Never published, and waiting for the coordinator. */
    IN_REVIEW,
    /** Offered. */
    PUBLISHED,
    /** No longer offered, or not for now. */
    SUSPENDED
}
