CREATE TABLE referral (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  citizen_id BIGINT NOT NULL,
  need_kind VARCHAR(40) NOT NULL,
  message VARCHAR(1000) NULL,
  legal_basis VARCHAR(40) NOT NULL,
  notice_version VARCHAR(40) NOT NULL,
  age_band VARCHAR(20) NULL,
  snapshot MEDIUMTEXT NOT NULL,
  first_wins BOOLEAN NOT NULL,
  status VARCHAR(20) NOT NULL,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_referral_tenant (municipality_id, id),
  UNIQUE KEY uq_referral_request (municipality_id, request_id),
  KEY ix_referral_citizen (municipality_id, citizen_id, id),
  CONSTRAINT fk_referral_citizen FOREIGN KEY (municipality_id, citizen_id) REFERENCES citizen (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- One table, two doors: the Comune that sends (municipality_id) and the organisation that receives (organisation_id).
CREATE TABLE delivery (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  referral_id BIGINT NOT NULL,
  service_id BIGINT NOT NULL,
  parent_id BIGINT NULL,
  state VARCHAR(20) NOT NULL,
  state_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6) NULL,
  sent_on DATE NULL,
  acknowledged_at DATETIME(6) NULL,
  accepted_at DATETIME(6) NULL,
  closed_at DATETIME(6) NULL,
  reason VARCHAR(40) NULL,
  text_for_citizen VARCHAR(500) NULL,
  outcome_on DATE NULL,
  undone_at DATETIME(6) NULL,
  forward_service_id BIGINT NULL,
  first_wins BOOLEAN NOT NULL,
  age_band VARCHAR(20) NULL,
  need_kind VARCHAR(40) NOT NULL,
  message VARCHAR(1000) NULL,
  snapshot MEDIUMTEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_delivery_tenant (municipality_id, id),
  UNIQUE KEY uq_delivery_both (municipality_id, organisation_id, id),
  KEY ix_delivery_referral (municipality_id, referral_id),
  KEY ix_delivery_desk (municipality_id, state, id),
  KEY ix_delivery_answered (municipality_id, state, state_at),
  KEY ix_delivery_inbox (organisation_id, state, id),
  KEY ix_delivery_sent (municipality_id, sent_on),
  CONSTRAINT fk_delivery_referral FOREIGN KEY (municipality_id, referral_id) REFERENCES referral (municipality_id, id),
  CONSTRAINT fk_delivery_parent FOREIGN KEY (municipality_id, parent_id) REFERENCES delivery (municipality_id, id),
  CONSTRAINT fk_delivery_service FOREIGN KEY (organisation_id, service_id) REFERENCES service (organisation_id, id),
  CONSTRAINT fk_delivery_forward FOREIGN KEY (forward_service_id) REFERENCES service (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE delivery_step (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  delivery_id BIGINT NOT NULL,
  from_state VARCHAR(20) NOT NULL,
  to_state VARCHAR(20) NOT NULL,
  side VARCHAR(20) NOT NULL,
  at DATETIME(6) NOT NULL,
  actor VARCHAR(120) NOT NULL,
  reason VARCHAR(40) NULL,
  note VARCHAR(1000) NULL,
  PRIMARY KEY (id),
  KEY ix_delivery_step_desk (municipality_id, delivery_id, id),
  KEY ix_delivery_step_inbox (organisation_id, delivery_id, id),
  CONSTRAINT fk_delivery_step_delivery
    FOREIGN KEY (municipality_id, organisation_id, delivery_id) REFERENCES delivery (municipality_id, organisation_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The unique key decides which organisation was first.
CREATE TABLE referral_claim (
  delivery_id BIGINT NOT NULL,
  referral_id BIGINT NOT NULL,
  claimed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (delivery_id),
  UNIQUE KEY uq_referral_claim (referral_id),
  CONSTRAINT fk_referral_claim_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
