package it.infolavoro.platform;

import jakarta.persistence.MappedSuperclass;

/** A row that belongs to no tenant: the network's own data. */
@MappedSuperclass
public abstract class SharedEntity extends VersionedEntity {}
