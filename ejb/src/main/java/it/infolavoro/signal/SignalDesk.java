package it.infolavoro.signal;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A desk as it takes part in the signal: one row, locked while a question is counted. */
@Entity
@Table(name = "signal_desk")
public class SignalDesk extends MunicipalityOwned {}
