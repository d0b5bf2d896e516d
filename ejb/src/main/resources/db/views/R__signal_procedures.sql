-- The two questions that a desk may ask beyond its own Comune (ADR 0009). They are procedures and not views, so that the account that calls
-- them can ask about one fingerprint it knows and can list nothing: it is granted their execution and no table.

-- Which of these kinds of need another Comune of the network follows for this fingerprint since a day. The name of that Comune leaves
-- only where the network's own setting allows it.
CREATE OR REPLACE PROCEDURE signal_followed_elsewhere(
  IN asked_network BIGINT, IN asked_mac CHAR(64) CHARACTER SET ascii, IN asking_municipality BIGINT,
  IN asked_kinds VARCHAR(1000) CHARACTER SET utf8mb4, IN since DATE, IN today DATE)
  READS SQL DATA SQL SECURITY DEFINER
  SELECT DISTINCT f.need_kind, named.name AS municipality
  FROM followed_need f
    JOIN municipality m ON m.id = f.municipality_id AND m.network_id = f.network_id
    JOIN network n ON n.id = f.network_id
    LEFT JOIN municipality named ON named.id = m.id AND n.signal_names
  WHERE f.network_id = asked_network
    AND f.code_mac = asked_mac COLLATE ascii_bin
    AND f.municipality_id <> asking_municipality
    AND f.last_on >= since
    AND FIND_IN_SET(f.need_kind, asked_kinds COLLATE utf8mb4_bin) > 0
    AND EXISTS (SELECT 1 FROM adhesion a WHERE a.network_id = f.network_id AND a.municipality_id = f.municipality_id
      AND a.valid_from <= today AND (a.valid_until IS NULL OR a.valid_until >= today))
  ORDER BY 1, 2;

-- The sealed summary of a code of the network, while it is valid. What comes out opens only with the code itself.
CREATE OR REPLACE PROCEDURE signal_receipt_code(
  IN asked_network BIGINT, IN asked_mac CHAR(64) CHARACTER SET ascii, IN today DATE)
  READS SQL DATA SQL SECURITY DEFINER
  SELECT c.id, c.municipality_id, c.citizen_id, m.name AS municipality, c.summary
  FROM receipt_code c
    JOIN municipality m ON m.id = c.municipality_id AND m.network_id = c.network_id
  WHERE c.network_id = asked_network
    AND c.code_mac = asked_mac COLLATE ascii_bin
    AND c.revoked_at IS NULL
    AND c.valid_until >= today;
