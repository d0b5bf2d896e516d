-- What a network asks for in the forms of its desks, where it differs from the product's own: field and rule.
CREATE TABLE network_field_rule (
  id BIGINT NOT NULL AUTO_INCREMENT,
  network_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  field VARCHAR(60) NOT NULL,
  rule VARCHAR(10) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_network_field_rule (network_id, field),
  CONSTRAINT fk_network_field_rule_network FOREIGN KEY (network_id) REFERENCES network (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What a Comune has settled for itself, as one row: it is read as a whole with each form and written as a whole.
-- Lines of "field rule" and of "list key", so that one version tells a second manager of the first one's change.
CREATE TABLE form_setting (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  rules TEXT NOT NULL,
  withheld TEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_form_setting (municipality_id),
  CONSTRAINT fk_form_setting_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
