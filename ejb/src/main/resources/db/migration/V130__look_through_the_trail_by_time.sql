-- The administrator looks through the trail of all bodies by time.
ALTER TABLE audit_entry ADD KEY ix_audit_entry_at (at, id);
