-- What a coordinator's report may read: aggregates over Comuni, months and codes, never a row about a person. Views run with the rights of
-- the schema's owner, so that the report account can be granted nothing but them.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_visit AS
SELECT m.network_id, m.id AS municipality_id, m.name AS municipality,
  CAST(DATE_FORMAT(i.visited_on, '%Y-%m-01') AS DATE) AS month, i.channel, i.citizen_id IS NULL AS anonymous, COUNT(*) AS visits
FROM intake i JOIN municipality m ON m.id = i.municipality_id
GROUP BY m.network_id, m.id, m.name, month, i.channel, anonymous;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_visit_reason AS
SELECT m.network_id, m.id AS municipality_id, m.name AS municipality,
  CAST(DATE_FORMAT(i.visited_on, '%Y-%m-01') AS DATE) AS month, r.reason, COUNT(*) AS visits
FROM intake_reason r
  JOIN intake i ON i.municipality_id = r.municipality_id AND i.id = r.intake_id
  JOIN municipality m ON m.id = i.municipality_id
GROUP BY m.network_id, m.id, m.name, month, r.reason;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_session AS
SELECT m.network_id, m.id AS municipality_id, m.name AS municipality,
  CAST(DATE_FORMAT(s.held_on, '%Y-%m-01') AS DATE) AS month, s.kind, COUNT(*) AS sessions
FROM orientation_session s JOIN municipality m ON m.id = s.municipality_id
GROUP BY m.network_id, m.id, m.name, month, s.kind;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_delivery AS
SELECT m.network_id, m.id AS municipality_id, m.name AS municipality, o.id AS organisation_id, o.name AS organisation,
  CAST(DATE_FORMAT(d.sent_on, '%Y-%m-01') AS DATE) AS month, d.need_kind, d.state,
  CASE WHEN d.state = 'COMPLETED' THEN d.reason END AS outcome, COUNT(*) AS deliveries
FROM delivery d
  JOIN municipality m ON m.id = d.municipality_id
  JOIN member_organisation o ON o.id = d.organisation_id
WHERE d.sent_on IS NOT NULL AND d.state <> 'ENTERED_IN_ERROR'
GROUP BY m.network_id, m.id, m.name, o.id, o.name, month, d.need_kind, d.state, outcome;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_delivery_figure AS
SELECT m.network_id, m.id AS municipality_id, m.name AS municipality, o.id AS organisation_id, o.name AS organisation,
  s.id AS service_id, CONCAT(s.name, ', ', o.name) AS service, f.sent_month AS month, f.kind, f.detail, f.days, f.deliveries
FROM delivery_figure f
  JOIN municipality m ON m.id = f.municipality_id
  JOIN member_organisation o ON o.id = f.organisation_id
  JOIN service s ON s.id = f.service_id;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_gap AS
SELECT m.network_id, m.id AS municipality_id, m.name AS municipality,
  CAST(DATE_FORMAT(r.sent_on, '%Y-%m-01') AS DATE) AS month, 'UNRESOLVED' AS kind, r.need_kind,
  '' AS place, '' AS language, '' AS audience, COUNT(*) AS gaps
FROM (SELECT f.municipality_id, f.need_kind,
    (SELECT MIN(d.sent_on) FROM delivery d WHERE d.municipality_id = f.municipality_id AND d.referral_id = f.id) AS sent_on
  FROM referral f WHERE f.status = 'UNRESOLVED') r
  JOIN municipality m ON m.id = r.municipality_id
GROUP BY m.network_id, m.id, m.name, month, r.need_kind
UNION ALL
SELECT m.network_id, m.id, m.name, CAST(DATE_FORMAT(g.searched_on, '%Y-%m-01') AS DATE) AS month, 'NOTHING_FOUND', g.need_kind,
  g.place, g.language, g.audience, COUNT(*)
FROM catalogue_gap g JOIN municipality m ON m.id = g.municipality_id
GROUP BY m.network_id, m.id, m.name, month, g.need_kind, g.place, g.language, g.audience;

-- What the catalogues offer today, by kind of need.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_service AS
SELECT s.network_id, s.kind AS need_kind, COUNT(*) AS services
FROM service s
WHERE s.status = 'PUBLISHED' AND (s.valid_from IS NULL OR s.valid_from <= CURRENT_DATE)
  AND (s.valid_until IS NULL OR s.valid_until >= CURRENT_DATE) AND EXISTS (SELECT 1 FROM adhesion a WHERE a.organisation_id = s.organisation_id
  AND a.valid_from <= CURRENT_DATE AND (a.valid_until IS NULL OR a.valid_until >= CURRENT_DATE))
GROUP BY s.network_id, s.kind;

-- The Comuni with mails that wait, and when the first is due: ids and times, so that nobody has to ask each Comune.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_mail_due AS
SELECT municipality_id, MIN(next_try_at) AS due_at FROM outgoing_mail WHERE state = 'WAITING' GROUP BY municipality_id;

-- How the mails of all stand: those that should have left ten minutes ago tell that something is wrong. A mail to a citizen that was given up
-- cannot be tried again, since its text is gone; the desk sees it in its agenda, and here it counts for a week.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_mail_queue AS
SELECT COUNT(IF(state = 'WAITING', 1, NULL)) AS waiting,
  COUNT(IF(state = 'WAITING' AND next_try_at < UTC_TIMESTAMP(6) - INTERVAL 10 MINUTE, 1, NULL)) AS late,
  COUNT(IF(state = 'FAILED', 1, NULL)) AS failed, MIN(IF(state = 'WAITING', next_try_at, NULL)) AS oldest_due_at
FROM (SELECT state, next_try_at FROM outgoing_mail
  WHERE state = 'WAITING' OR state = 'FAILED' AND created_at > UTC_TIMESTAMP(6) - INTERVAL 7 DAY
  UNION ALL SELECT state, next_try_at FROM network_mail WHERE state <> 'SENT') q;

-- The trail of all bodies, for the administrator: who did what, when, where; of no person and no record, not even the number.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_activity AS
SELECT a.id, a.at, a.actor, a.role, a.kind, a.action, n.code AS network, m.name AS municipality, o.name AS organisation
FROM audit_entry a
  LEFT JOIN municipality m ON m.id = a.municipality_id
  LEFT JOIN member_organisation o ON o.id = a.organisation_id
  LEFT JOIN network n ON n.id = COALESCE(a.network_id, m.network_id);

-- What the schema has become, step by step.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_migration AS
SELECT installed_rank, version, installed_on, success FROM flyway_schema_history;

-- Work that the product does by itself, and that should have been done ten minutes ago.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_overdue_work AS
SELECT 'ACCESS_ENDING' AS kind, COUNT(*) AS waiting, MIN(requested_at) AS since FROM access_ending
WHERE done_at IS NULL AND requested_at < UTC_TIMESTAMP(6) - INTERVAL 10 MINUTE
UNION ALL SELECT 'DEPARTURE', COUNT(*), MIN(decided_at) FROM departure
WHERE state = 'PLANNED' AND on_day < UTC_DATE() AND decided_at < UTC_TIMESTAMP(6) - INTERVAL 10 MINUTE
UNION ALL SELECT 'EXIT_PACKAGE', COUNT(*), MIN(requested_at) FROM exit_package
WHERE state IN ('REQUESTED', 'RUNNING') AND touched_at < UTC_TIMESTAMP(6) - INTERVAL 1 HOUR;

-- What a Comune needs before its desk can open, in counts: who coordinates sees what is missing and of nobody in particular.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_start AS
SELECT m.network_id, m.id AS municipality_id, m.name AS municipality,
  (SELECT COUNT(*) FROM account p WHERE p.body_kind = 'MUNICIPALITY' AND p.body_id = m.id AND p.removed_at IS NULL
    AND p.seen_at IS NOT NULL AND (p.ended_at IS NULL OR p.ended_at < p.seen_at)) AS people,
  (SELECT COUNT(*) FROM opening_hours h WHERE h.municipality_id = m.id AND h.operator IS NULL) AS hours,
  (SELECT MIN(v.valid_from) FROM privacy_notice v WHERE v.municipality_id = m.id AND NOT v.demo) AS notice_from,
  (SELECT COUNT(*) FROM alert_address d WHERE d.body_kind = 'MUNICIPALITY' AND d.body_id = m.id
    AND d.confirmed_at IS NOT NULL) AS alerts,
  (SELECT COUNT(DISTINCT e.username) FROM enrolment e JOIN training_event t ON t.network_id = e.network_id AND t.id = e.event_id
    WHERE e.network_id = m.network_id AND e.body_kind = 'MUNICIPALITY' AND e.body_id = m.id AND e.attended
      AND e.state = 'ENROLLED' AND t.basic AND NOT EXISTS (SELECT 1 FROM account p WHERE p.username = e.username
        AND (p.removed_at IS NOT NULL OR (p.ended_at IS NOT NULL AND (p.seen_at IS NULL OR p.seen_at <= p.ended_at))))) AS trained,
  EXISTS (SELECT 1 FROM intake i WHERE i.municipality_id = m.id) AS begun
FROM municipality m;

-- When Comuni take part: whoever asks knows which day it is at the desks.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_adhesion AS
SELECT municipality_id, valid_from, valid_until FROM adhesion WHERE municipality_id IS NOT NULL;
