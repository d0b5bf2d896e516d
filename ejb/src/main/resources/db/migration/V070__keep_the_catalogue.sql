-- Entries of the catalogue that organisations keep themselves: how each stands, who keeps it, what else it says.
ALTER TABLE service
  ADD COLUMN status VARCHAR(20) COLLATE utf8mb4_bin NOT NULL DEFAULT 'PUBLISHED',
  ADD COLUMN keeper VARCHAR(20) COLLATE utf8mb4_bin NOT NULL DEFAULT 'PROFILE',
  ADD COLUMN eligibility VARCHAR(500) NULL,
  ADD COLUMN cost VARCHAR(200) NULL,
  ADD COLUMN directions VARCHAR(500) NULL,
  ADD COLUMN telephone VARCHAR(40) NULL,
  ADD COLUMN email VARCHAR(254) NULL,
  ADD COLUMN website VARCHAR(300) NULL,
  ADD COLUMN valid_from DATE NULL,
  ADD COLUMN valid_until DATE NULL,
  ADD COLUMN confirmed_on DATE NULL,
  ADD COLUMN published_at DATETIME(6) NULL,
  ADD COLUMN edits INT NOT NULL DEFAULT 0,
  MODIFY COLUMN description VARCHAR(2000) NULL,
  MODIFY COLUMN labour_conditions VARCHAR(900) NULL,
  MODIFY COLUMN languages VARCHAR(900) NULL,
  MODIFY COLUMN place VARCHAR(2500) NULL;

-- Whoever wrote the profile vouched for it on the day it was loaded, which is not known any more: today will do.
UPDATE service SET status = IF(active, 'PUBLISHED', 'SUSPENDED'), confirmed_on = UTC_DATE(), published_at = UTC_TIMESTAMP(6);

ALTER TABLE service
  DROP KEY ix_service_kind,
  DROP COLUMN active,
  ALTER COLUMN status DROP DEFAULT,
  ALTER COLUMN keeper DROP DEFAULT,
  ADD KEY ix_service_kind (network_id, kind, status),
  ADD KEY ix_service_kept (network_id, status, organisation_id);

-- Where a service is given. A place is known by its number within the service, which is never given twice.
CREATE TABLE service_location (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  service_id BIGINT NOT NULL,
  number INT NOT NULL,
  name VARCHAR(120) NULL,
  address VARCHAR(200) NULL,
  postal_code CHAR(5) NULL,
  municipality VARCHAR(120) NOT NULL,
  latitude DECIMAL(8,6) NULL,
  longitude DECIMAL(8,6) NULL,
  accessibility VARCHAR(500) NULL,
  hours_from DATE NULL,
  hours_until DATE NULL,
  closures VARCHAR(300) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_service_location_number (service_id, number),
  KEY ix_service_location_organisation (organisation_id, service_id),
  CONSTRAINT fk_service_location_service
    FOREIGN KEY (organisation_id, service_id) REFERENCES service (organisation_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE location_schedule (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  location_id BIGINT NOT NULL,
  weekday INT NOT NULL,
  opens_minute INT NOT NULL,
  closes_minute INT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_location_schedule_location (location_id, weekday, opens_minute),
  CONSTRAINT fk_location_schedule_location FOREIGN KEY (location_id) REFERENCES service_location (id),
  CONSTRAINT ck_location_schedule_day CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT ck_location_schedule_minutes CHECK (0 <= opens_minute AND opens_minute < closes_minute AND closes_minute <= 1440)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

INSERT INTO service_location (version, organisation_id, service_id, number, municipality)
SELECT 1, organisation_id, id, 1, place FROM service WHERE place IS NOT NULL;

-- Whether the coordinator approves what organisations publish, and for how many days an entry counts as confirmed.
ALTER TABLE network
  ADD COLUMN catalogue_approval BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN catalogue_confirm_days INT NOT NULL DEFAULT 180;
