-- What anybody may read without a login (ADR 0025): the published catalogue and the words it is written in. No column tells of a person:
-- telephones and mailboxes are those that an organisation published for its service. Views run with the rights of the schema's owner, so
-- that the public account can be granted nothing but them. The day is that of UTC: an adhesion that ends goes one or two hours after
-- midnight in Italy.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_organisation AS
SELECT n.code AS network_code, o.code AS organisation_code, o.name AS organisation_name, o.category
FROM member_organisation o JOIN network n ON n.id = o.network_id
WHERE EXISTS (SELECT 1 FROM adhesion a WHERE a.organisation_id = o.id
  AND a.valid_from <= CURRENT_DATE AND (a.valid_until IS NULL OR a.valid_until >= CURRENT_DATE));

CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_service AS
SELECT n.code AS network_code, o.code AS organisation_code, o.name AS organisation_name, o.category, s.code, s.name, s.kind,
  s.description, s.min_age, s.max_age, s.labour_conditions, s.network_residents, s.eligibility, s.documents, s.audience,
  s.place, s.languages, s.cost, s.directions, s.telephone, s.email, s.website, s.valid_from, s.valid_until,
  s.places, s.waiting_days, s.told_on, s.confirmed_on,
  s.confirmed_on IS NULL OR s.confirmed_on + INTERVAL n.catalogue_confirm_days DAY < CURRENT_DATE AS to_confirm,
  s.published_at, s.demo
FROM service s
  JOIN member_organisation o ON o.network_id = s.network_id AND o.id = s.organisation_id
  JOIN network n ON n.id = s.network_id
WHERE s.status = 'PUBLISHED' AND (s.valid_from IS NULL OR s.valid_from <= CURRENT_DATE)
  AND (s.valid_until IS NULL OR s.valid_until >= CURRENT_DATE) AND EXISTS (SELECT 1 FROM adhesion a WHERE a.organisation_id = o.id
  AND a.valid_from <= CURRENT_DATE AND (a.valid_until IS NULL OR a.valid_until >= CURRENT_DATE));

-- Where published services are given, and when: the hours as weekday-opens-closes, in minutes of the day. The province is known of the
-- network's own Comuni.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_place AS
SELECT p.network_code, p.organisation_code, p.code, l.number, l.name, l.address, l.postal_code, l.municipality,
  (SELECT MIN(m.province) FROM municipality m WHERE m.network_id = n.id AND m.name = l.municipality) AS province,
  l.latitude, l.longitude, l.accessibility, l.hours_from, l.hours_until, l.closures,
  (SELECT GROUP_CONCAT(h.weekday, '-', h.opens_minute, '-', h.closes_minute ORDER BY h.weekday, h.opens_minute)
    FROM location_schedule h WHERE h.location_id = l.id) AS hours
FROM public_service p
  JOIN network n ON n.code = p.network_code
  JOIN member_organisation o ON o.network_id = n.id AND o.code = p.organisation_code
  JOIN service s ON s.organisation_id = o.id AND s.code = p.code
  JOIN service_location l ON l.organisation_id = o.id AND l.service_id = s.id;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_network AS
SELECT n.code AS network_code, n.name, n.public_name, n.website, n.look_colour,
  (SELECT COUNT(*) FROM public_service s WHERE s.network_code = n.code) AS services,
  EXISTS (SELECT 1 FROM public_service s WHERE s.network_code = n.code AND s.demo) AS demo
FROM network n;

-- The lists that services are described with, and the places where they are.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_code AS
SELECT n.code AS network_code, c.list, c.item_key, c.label_it AS label, c.position
FROM code_list_item c JOIN network n ON n.id = c.network_id
WHERE c.active AND c.list IN ('service', 'need', 'audience', 'language', 'labour_condition', 'member_category')
UNION ALL
SELECT DISTINCT p.network_code, 'place', p.municipality, p.municipality, 0 FROM public_place p;
