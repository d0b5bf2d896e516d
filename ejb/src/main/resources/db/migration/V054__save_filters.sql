-- Searches of the inbox that somebody of an organisation has given a name.
CREATE TABLE saved_filter (
  id BIGINT NOT NULL AUTO_INCREMENT,
  organisation_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  username VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(60) NOT NULL,
  folder VARCHAR(20) NOT NULL,
  priority VARCHAR(10) NULL,
  service_id BIGINT NULL,
  whose VARCHAR(10) NULL,
  colleague_id BIGINT NULL,
  late VARCHAR(20) NULL,
  sorting VARCHAR(10) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_saved_filter (organisation_id, username, name),
  CONSTRAINT fk_saved_filter_organisation FOREIGN KEY (organisation_id) REFERENCES member_organisation (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
