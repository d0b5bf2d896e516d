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
