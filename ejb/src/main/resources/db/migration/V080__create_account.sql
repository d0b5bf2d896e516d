-- What the product itself knows of people's accounts; who they are and what they may do stands in Keycloak. A row stays
-- when its account is removed, so that nobody else ever gets the same login name and with it what the other one did.
CREATE TABLE account (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  username VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
  body_kind VARCHAR(20) NOT NULL,
  body_id BIGINT NOT NULL,
  seen_at DATETIME(6) NULL,
  invitation_until DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  removed_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_account_request (username),
  KEY ix_account_body (body_kind, body_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

INSERT IGNORE INTO account (version, username, body_kind, body_id, seen_at)
  SELECT 1, username, 'MUNICIPALITY', municipality_id, seen_at FROM operator_presence ORDER BY seen_at DESC;
INSERT IGNORE INTO account (version, username, body_kind, body_id, seen_at)
  SELECT 1, username, 'ORGANISATION', organisation_id, seen_at FROM staff_member ORDER BY seen_at DESC;

-- One line for each body: whoever acts on its people holds it meanwhile, and it tells when they were last confirmed.
CREATE TABLE people_roll (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  body_kind VARCHAR(20) NOT NULL,
  body_id BIGINT NOT NULL,
  confirmed_at DATETIME(6) NULL,
  confirmed_by VARCHAR(120) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_people_roll_request (body_kind, body_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Bodies whose people's access is to end, until Keycloak has ended it.
CREATE TABLE access_ending (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  body_kind VARCHAR(20) NOT NULL,
  body_id BIGINT NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  done_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_access_ending_open (done_at, id),
  KEY ix_access_ending_body (body_kind, body_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
