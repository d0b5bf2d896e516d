-- The network's Catalogo dei Servizi: what each member organisation offers.
CREATE TABLE service (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  code VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  description VARCHAR(1000) NULL,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (id),
  UNIQUE KEY uq_service_code (organisation_id, code),
  UNIQUE KEY uq_service_organisation (organisation_id, id),
  KEY ix_service_kind (network_id, kind, active),
  CONSTRAINT fk_service_organisation
    FOREIGN KEY (network_id, organisation_id) REFERENCES member_organisation (network_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
