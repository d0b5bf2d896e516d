-- Counts of deliveries, kept with every step. They hold codes and bodies, never a person.
CREATE TABLE delivery_figure (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  municipality_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  service_id BIGINT NOT NULL,
  sent_month DATE NOT NULL,
  kind VARCHAR(20) NOT NULL,
  detail VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  days INT NOT NULL,
  deliveries BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_delivery_figure_count (municipality_id, organisation_id, service_id, sent_month, kind, detail, days),
  KEY ix_delivery_figure_organisation (organisation_id, sent_month),
  CONSTRAINT fk_delivery_figure_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id),
  CONSTRAINT fk_delivery_figure_service FOREIGN KEY (organisation_id, service_id) REFERENCES service (organisation_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
