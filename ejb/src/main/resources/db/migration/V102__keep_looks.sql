-- Logos that Comuni and networks have set, known by their content. They are shown to everybody and belong to nobody (ADR 0029).
CREATE TABLE look_logo (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  network_id BIGINT NOT NULL,
  digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content MEDIUMBLOB NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_look_logo (network_id, digest),
  CONSTRAINT fk_look_logo_network FOREIGN KEY (network_id) REFERENCES network (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What the public pages show of a network's look.
ALTER TABLE network ADD COLUMN look_colour VARCHAR(20) NOT NULL DEFAULT 'BLUE';
