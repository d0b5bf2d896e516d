-- Who gives appointments at a desk.
CREATE TABLE desk_operator (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  username VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
  display_name VARCHAR(160) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_desk_operator (municipality_id, username),
  CONSTRAINT fk_desk_operator_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Hours in the desk's local time; those of no operator are everybody's who has none of their own that day.
CREATE TABLE opening_hours (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  operator VARCHAR(120) COLLATE utf8mb4_bin NULL,
  weekday TINYINT NOT NULL,
  opens_minute SMALLINT NOT NULL,
  closes_minute SMALLINT NOT NULL,
  slot_minutes SMALLINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_opening_hours (municipality_id, weekday, opens_minute),
  CONSTRAINT fk_opening_hours_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id),
  CONSTRAINT ck_opening_hours CHECK (weekday BETWEEN 1 AND 7 AND opens_minute >= 0 AND closes_minute <= 1440
    AND opens_minute + slot_minutes <= closes_minute AND slot_minutes BETWEEN 10 AND 240 AND slot_minutes MOD 5 = 0
    AND opens_minute MOD 5 = 0)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Days on which a desk is closed: once, or every year on the same days (the patron's day).
CREATE TABLE desk_closure (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  yearly BOOLEAN NOT NULL,
  label VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_desk_closure (municipality_id, last_day),
  CONSTRAINT fk_desk_closure_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id),
  CONSTRAINT ck_desk_closure CHECK (last_day >= first_day)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE appointment (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  citizen_id BIGINT NULL,
  guest_name VARCHAR(160) NULL,
  guest_phone VARCHAR(40) NULL,
  operator VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
  day DATE NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  state VARCHAR(20) NOT NULL,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_appointment_tenant (municipality_id, id),
  UNIQUE KEY uq_appointment_request (municipality_id, request_id),
  KEY ix_appointment_day (municipality_id, day, starts_at),
  KEY ix_appointment_citizen (municipality_id, citizen_id, starts_at),
  CONSTRAINT fk_appointment_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id),
  CONSTRAINT fk_appointment_citizen FOREIGN KEY (municipality_id, citizen_id) REFERENCES citizen (municipality_id, id),
  CONSTRAINT ck_appointment_who CHECK ((citizen_id IS NULL) <> (guest_name IS NULL)),
  CONSTRAINT ck_appointment_time CHECK (ends_at > starts_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The five minutes that an operator has given away. The unique key is what makes a double booking impossible.
CREATE TABLE appointment_time (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  appointment_id BIGINT NOT NULL,
  operator VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_appointment_time (municipality_id, operator, at),
  KEY ix_appointment_time (municipality_id, appointment_id),
  CONSTRAINT fk_appointment_time_appointment
    FOREIGN KEY (municipality_id, appointment_id) REFERENCES appointment (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
