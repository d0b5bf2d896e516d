-- Every version of an entry as it was written, who decided on it, and what became of it. One at most is open.
CREATE TABLE service_version (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  service_id BIGINT NOT NULL,
  number INT NOT NULL,
  state VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  is_open BOOLEAN NULL,
  content MEDIUMTEXT NOT NULL,
  written_by VARCHAR(120) COLLATE utf8mb4_bin NULL,
  written_at DATETIME(6) NOT NULL,
  submitted_at DATETIME(6) NULL,
  decided_by VARCHAR(120) COLLATE utf8mb4_bin NULL,
  decided_at DATETIME(6) NULL,
  reason VARCHAR(500) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_service_version_count (service_id, number),
  UNIQUE KEY uq_service_version_open_count (service_id, is_open),
  KEY ix_service_version_organisation (organisation_id, service_id),
  CONSTRAINT fk_service_version_service
    FOREIGN KEY (organisation_id, service_id) REFERENCES service (organisation_id, id),
  CONSTRAINT ck_service_version_open CHECK (is_open IS NULL OR is_open)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
