-- Percorso: a person's plan with goals and actions. One plan is open at a time: open_citizen_id is empty in closed ones.
CREATE TABLE action_plan (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  citizen_id BIGINT NOT NULL,
  closed_at DATETIME(6) NULL,
  closed_by VARCHAR(120) NULL,
  outcome VARCHAR(40) NULL,
  open_citizen_id BIGINT AS (IF(closed_at IS NULL, citizen_id, NULL)) PERSISTENT,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_action_plan_tenant (municipality_id, id),
  UNIQUE KEY uq_action_plan_request (municipality_id, request_id),
  UNIQUE KEY uq_action_plan_open (municipality_id, open_citizen_id),
  KEY ix_action_plan_citizen (municipality_id, citizen_id, created_at),
  CONSTRAINT fk_action_plan_citizen FOREIGN KEY (municipality_id, citizen_id) REFERENCES citizen (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE plan_goal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  citizen_id BIGINT NOT NULL,
  plan_id BIGINT NOT NULL,
  text VARCHAR(200) NOT NULL,
  state VARCHAR(20) NOT NULL,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_plan_goal_tenant (municipality_id, id),
  UNIQUE KEY uq_plan_goal_request (municipality_id, request_id),
  KEY ix_plan_goal_plan (municipality_id, plan_id, id),
  CONSTRAINT fk_plan_goal_citizen FOREIGN KEY (municipality_id, citizen_id) REFERENCES citizen (municipality_id, id),
  CONSTRAINT fk_plan_goal_plan FOREIGN KEY (municipality_id, plan_id) REFERENCES action_plan (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE plan_action (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  citizen_id BIGINT NOT NULL,
  plan_id BIGINT NOT NULL,
  goal_id BIGINT NULL,
  referral_id BIGINT NULL,
  text VARCHAR(200) NOT NULL,
  who VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  due_on DATE NULL,
  ended_at DATETIME(6) NULL,
  ended_by VARCHAR(120) NULL,
  reason VARCHAR(200) NULL,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(120) NOT NULL,
  request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_plan_action_tenant (municipality_id, id),
  UNIQUE KEY uq_plan_action_request (municipality_id, request_id),
  KEY ix_plan_action_plan (municipality_id, plan_id, id),
  KEY ix_plan_action_due (municipality_id, state, due_on, id),
  KEY ix_plan_action_citizen (municipality_id, citizen_id, ended_at),
  CONSTRAINT fk_plan_action_citizen FOREIGN KEY (municipality_id, citizen_id) REFERENCES citizen (municipality_id, id),
  CONSTRAINT fk_plan_action_plan FOREIGN KEY (municipality_id, plan_id) REFERENCES action_plan (municipality_id, id),
  CONSTRAINT fk_plan_action_goal FOREIGN KEY (municipality_id, goal_id) REFERENCES plan_goal (municipality_id, id),
  CONSTRAINT fk_plan_action_referral FOREIGN KEY (municipality_id, referral_id) REFERENCES referral (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What a session was about, as keys of the code list session_topic.
CREATE TABLE session_topic (
  id BIGINT NOT NULL AUTO_INCREMENT,
  municipality_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  topic VARCHAR(40) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_session_topic (municipality_id, session_id, topic),
  CONSTRAINT fk_session_topic_session
    FOREIGN KEY (municipality_id, session_id) REFERENCES orientation_session (municipality_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
