-- A body that is suspended or leaves (ADR 0027): what the coordinator decided about what is open, and whether that was done. It is done in
-- small steps behind the door of each Comune, and begun again after a break: nothing here counts how far it came.
CREATE TABLE departure (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  municipality_id BIGINT NULL,
  organisation_id BIGINT NULL,
  manner VARCHAR(20) NOT NULL,
  on_day DATE NOT NULL,
  close_open BOOLEAN NOT NULL,
  unanswered_reason VARCHAR(40) NULL,
  working_reason VARCHAR(40) NULL,
  note VARCHAR(500) NULL,
  state VARCHAR(20) NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  decided_by VARCHAR(120) NOT NULL,
  settled_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_departure_due (state, on_day, id),
  KEY ix_departure_municipality (network_id, municipality_id, id),
  KEY ix_departure_organisation (network_id, organisation_id, id),
  CONSTRAINT fk_departure_municipality FOREIGN KEY (network_id, municipality_id) REFERENCES municipality (network_id, id),
  CONSTRAINT fk_departure_organisation
    FOREIGN KEY (network_id, organisation_id) REFERENCES member_organisation (network_id, id),
  CONSTRAINT ck_departure_body CHECK ((municipality_id IS NULL) <> (organisation_id IS NULL))
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Which service takes the place of one that goes.
CREATE TABLE departure_reroute (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  departure_id BIGINT NOT NULL,
  service_id BIGINT NOT NULL,
  to_service_id BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_departure_reroute (departure_id, service_id),
  CONSTRAINT fk_departure_reroute_departure FOREIGN KEY (departure_id) REFERENCES departure (id),
  CONSTRAINT fk_departure_reroute_service FOREIGN KEY (service_id) REFERENCES service (id),
  CONSTRAINT fk_departure_reroute_to FOREIGN KEY (to_service_id) REFERENCES service (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
