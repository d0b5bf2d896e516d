package it.infolavoro.tenancy;

import it.infolavoro.platform.VersionedEntity;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A row of one Comune. The Comune is written and filtered by the persistence provider from the bound door, never by
 * hand.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "municipality_id", contextProperty = Door.MUNICIPALITY_PROPERTY)
public abstract class MunicipalityOwned extends VersionedEntity {}
