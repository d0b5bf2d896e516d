-- What anybody may read without a login (ADR 0025): the published catalogue and the words it is written in. No column tells of a person.
-- Views run with the rights of the schema's owner, so that the public account can be granted nothing but them. The day is that of UTC:
-- an adhesion that ends goes one or two hours after midnight in Italy.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_organisation AS
SELECT n.code AS network_code, o.code AS organisation_code, o.name AS organisation_name, o.category
FROM member_organisation o JOIN network n ON n.id = o.network_id
WHERE EXISTS (SELECT 1 FROM adhesion a WHERE a.organisation_id = o.id
  AND a.valid_from <= CURRENT_DATE AND (a.valid_until IS NULL OR a.valid_until >= CURRENT_DATE));

CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_service AS
SELECT n.code AS network_code, o.code AS organisation_code, o.name AS organisation_name, o.category, s.code, s.name, s.kind,
  s.description, s.min_age, s.max_age, s.labour_conditions, s.network_residents, s.documents, s.audience,
  SUBSTRING_INDEX(s.place, ',', 1) AS place, s.languages,
  s.places, s.waiting_days, s.told_on
FROM service s
  JOIN member_organisation o ON o.network_id = s.network_id AND o.id = s.organisation_id
  JOIN network n ON n.id = s.network_id
WHERE s.status = 'PUBLISHED' AND (s.valid_from IS NULL OR s.valid_from <= CURRENT_DATE)
  AND (s.valid_until IS NULL OR s.valid_until >= CURRENT_DATE) AND EXISTS (SELECT 1 FROM adhesion a WHERE a.organisation_id = o.id
  AND a.valid_from <= CURRENT_DATE AND (a.valid_until IS NULL OR a.valid_until >= CURRENT_DATE));

CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_network AS
SELECT n.code AS network_code, n.name, n.public_name, n.website,
  (SELECT COUNT(*) FROM public_service s WHERE s.network_code = n.code) AS services
FROM network n;

-- The lists that services are described with, and the places where they are.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_code AS
SELECT n.code AS network_code, c.list, c.item_key, c.label_it AS label, c.position
FROM code_list_item c JOIN network n ON n.id = c.network_id
WHERE c.active AND c.list IN ('service', 'need', 'audience', 'language', 'labour_condition', 'member_category')
UNION ALL
SELECT DISTINCT s.network_code, 'place', s.place, s.place, 0 FROM public_service s WHERE s.place IS NOT NULL;
