-- All data of a Comune in one file, for the Comune itself (ADR 0027): written in the background, sealed in parts, gone after some days.
CREATE TABLE exit_package (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  requested_by VARCHAR(120) NOT NULL,
  touched_at DATETIME(6) NOT NULL,
  tables INT NOT NULL,
  tables_done INT NOT NULL,
  rows_done BIGINT NOT NULL,
  parts INT NOT NULL,
  size BIGINT NOT NULL,
  finished_at DATETIME(6) NULL,
  expires_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_exit_package_tenant (municipality_id, id),
  KEY ix_exit_package_state (state, municipality_id),
  CONSTRAINT fk_exit_package_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE exit_package_part (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  package_id BIGINT NOT NULL,
  number INT NOT NULL,
  sealed MEDIUMBLOB NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_exit_package_part (municipality_id, package_id, number),
  CONSTRAINT fk_exit_package_part_package FOREIGN KEY (municipality_id, package_id) REFERENCES exit_package (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
