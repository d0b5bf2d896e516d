-- Whom a service is for, where and how soon; what is not told limits nobody.
ALTER TABLE service
  ADD COLUMN min_age INT NULL,
  ADD COLUMN max_age INT NULL,
  ADD COLUMN labour_conditions VARCHAR(200) NULL,
  ADD COLUMN network_residents BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN documents VARCHAR(300) NULL,
  ADD COLUMN audience VARCHAR(40) COLLATE utf8mb4_bin NULL,
  ADD COLUMN place VARCHAR(120) NULL,
  ADD COLUMN languages VARCHAR(200) NULL,
  ADD COLUMN places INT NULL,
  ADD COLUMN waiting_days INT NULL,
  ADD COLUMN told_on DATE NULL;

-- When a desk last sent somebody to each service decides whose turn it is.
ALTER TABLE delivery ADD KEY ix_delivery_turn (municipality_id, service_id, sent_at);

-- What a desk was shown when it sent a referral, and what it chose: rows are only ever added.
CREATE TABLE offered_service (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  referral_id BIGINT NOT NULL,
  service_id BIGINT NOT NULL,
  need_kind VARCHAR(40) NOT NULL,
  position INT NOT NULL,
  eligible BOOLEAN NOT NULL,
  to_verify BOOLEAN NOT NULL,
  chosen BOOLEAN NOT NULL,
  places INT NULL,
  waiting_days INT NULL,
  last_sent_at DATETIME(6) NULL,
  offered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_offered_service (municipality_id, referral_id, service_id),
  KEY ix_offered_service_at (municipality_id, offered_at),
  CONSTRAINT fk_offered_service_referral FOREIGN KEY (municipality_id, referral_id) REFERENCES referral (municipality_id, id),
  CONSTRAINT fk_offered_service_service FOREIGN KEY (service_id) REFERENCES service (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
