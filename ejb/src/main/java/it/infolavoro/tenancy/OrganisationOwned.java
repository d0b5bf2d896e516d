package it.infolavoro.tenancy;

import it.infolavoro.platform.VersionedEntity;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A row of one organisation. The organisation is written and filtered by the persistence provider from the bound door,
 * never by hand.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "organisation_id", contextProperty = Door.ORGANISATION_PROPERTY)
public abstract class OrganisationOwned extends VersionedEntity {}
