-- What the product does by itself: the last run of each job, and which node is at it until when.
CREATE TABLE job (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  name VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  node VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  lease_until DATETIME(6) NULL,
  started_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  outcome VARCHAR(20) NULL,
  items BIGINT NULL,
  failure VARCHAR(120) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_job (name)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

INSERT INTO job (version, name) VALUES
  (1, 'mails'), (1, 'alerts'), (1, 'reminders'), (1, 'deliveries'), (1, 'followUps'), (1, 'confirmations'),
  (1, 'departures'), (1, 'accesses'), (1, 'exitPackages'), (1, 'keys');
