-- Adhesions decided on pages (ADR 0027). How a period ended tells a suspension from a leaving; a body on which the coordinator has decided
-- something is no longer the profile's to join or to end, and what was entered on a page is not the profile's to rewrite.
ALTER TABLE adhesion ADD COLUMN ended_as VARCHAR(20) NULL;

ALTER TABLE municipality
  ADD COLUMN entered_by VARCHAR(120) NULL,
  ADD COLUMN decided_at DATETIME(6) NULL,
  MODIFY COLUMN cap CHAR(5) NULL;

ALTER TABLE member_organisation
  ADD COLUMN entered_by VARCHAR(120) NULL,
  ADD COLUMN decided_at DATETIME(6) NULL;

-- A protocol that was renewed stays; the next edition names it.
ALTER TABLE protocol
  ADD COLUMN edition INT NOT NULL DEFAULT 1,
  ADD COLUMN renews_id BIGINT NULL,
  ADD COLUMN entered_by VARCHAR(120) NULL,
  ADD CONSTRAINT fk_protocol_renews FOREIGN KEY (network_id, renews_id) REFERENCES protocol (network_id, id);

-- A body that wants to join. It becomes a row of its own only when it joins, so that a refusal in one network leaves it free for another.
-- One application of a body waits at a time: open_body is empty in those that were decided.
CREATE TABLE adhesion_application (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  -- Not CHAR: its blanks depend on a setting, and open_body may not.
  istat_code VARCHAR(6) COLLATE utf8mb4_bin NULL,
  municipality_id BIGINT NULL,
  organisation_id BIGINT NULL,
  name VARCHAR(200) NOT NULL,
  category VARCHAR(40) NULL,
  contact VARCHAR(254) NULL,
  received_on DATE NOT NULL,
  reference VARCHAR(80) NULL,
  state VARCHAR(20) NOT NULL,
  decided_on DATE NULL,
  decided_by VARCHAR(120) NULL,
  reason VARCHAR(500) NULL,
  open_body VARCHAR(210) AS (IF(state IN ('RECEIVED', 'APPROVED'), COALESCE(istat_code, name), NULL)) PERSISTENT,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_adhesion_application_request (request_id),
  UNIQUE KEY uq_adhesion_application_open (network_id, open_body),
  KEY ix_adhesion_application_state (network_id, state, id),
  KEY ix_adhesion_application_istat (network_id, istat_code),
  CONSTRAINT fk_adhesion_application_network FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT fk_adhesion_application_municipality FOREIGN KEY (network_id, municipality_id) REFERENCES municipality (network_id, id),
  CONSTRAINT fk_adhesion_application_organisation
    FOREIGN KEY (network_id, organisation_id) REFERENCES member_organisation (network_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What the coordinator decided about a body, and from which day on. Rows are only ever added.
CREATE TABLE adhesion_act (
  id BIGINT NOT NULL AUTO_INCREMENT,
  network_id BIGINT NOT NULL,
  municipality_id BIGINT NULL,
  organisation_id BIGINT NULL,
  kind VARCHAR(20) NOT NULL,
  on_day DATE NOT NULL,
  protocol_id BIGINT NULL,
  reason VARCHAR(500) NULL,
  at DATETIME(6) NOT NULL,
  actor VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_adhesion_act_municipality (network_id, municipality_id, id),
  KEY ix_adhesion_act_organisation (network_id, organisation_id, id),
  CONSTRAINT fk_adhesion_act_municipality FOREIGN KEY (network_id, municipality_id) REFERENCES municipality (network_id, id),
  CONSTRAINT fk_adhesion_act_organisation
    FOREIGN KEY (network_id, organisation_id) REFERENCES member_organisation (network_id, id),
  CONSTRAINT fk_adhesion_act_protocol FOREIGN KEY (network_id, protocol_id) REFERENCES protocol (network_id, id),
  CONSTRAINT ck_adhesion_act_body CHECK ((municipality_id IS NULL) <> (organisation_id IS NULL))
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
