-- What is open of each body, for the coordinator before it leaves: counts by state, never a row about a person (ADR 0005, ADR 0027).
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_open_delivery AS
SELECT m.network_id, d.municipality_id, d.organisation_id, d.service_id, s.name AS service, s.kind AS need_kind, d.state,
  COUNT(*) AS deliveries
FROM delivery d
  JOIN municipality m ON m.id = d.municipality_id
  JOIN service s ON s.id = d.service_id
WHERE d.state IN ('DRAFT', 'SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD')
GROUP BY m.network_id, d.municipality_id, d.organisation_id, d.service_id, s.name, s.kind, d.state;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_open_appointment AS
SELECT m.network_id, a.municipality_id, a.day, COUNT(*) AS appointments
FROM appointment a JOIN municipality m ON m.id = a.municipality_id
WHERE a.state = 'BOOKED' AND a.ends_at > UTC_TIMESTAMP(6)
GROUP BY m.network_id, a.municipality_id, a.day;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_open_draft AS
SELECT m.network_id, d.municipality_id, COUNT(*) AS drafts
FROM draft d JOIN municipality m ON m.id = d.municipality_id
WHERE d.finished_at IS NULL AND d.content IS NOT NULL
GROUP BY m.network_id, d.municipality_id;
