-- The trail. Rows are only ever added: the application's account is granted SELECT and INSERT alone.
CREATE TABLE audit_entry (
  id BIGINT NOT NULL AUTO_INCREMENT,
  at DATETIME(6) NOT NULL,
  municipality_id BIGINT NULL,
  organisation_id BIGINT NULL,
  network_id BIGINT NULL,
  actor VARCHAR(120) NOT NULL,
  role VARCHAR(40) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  action VARCHAR(60) NOT NULL,
  subject_type VARCHAR(40) NOT NULL,
  subject_id BIGINT NULL,
  citizen_id BIGINT NULL,
  PRIMARY KEY (id),
  KEY ix_audit_entry_municipality (municipality_id, id),
  KEY ix_audit_entry_citizen (municipality_id, citizen_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
