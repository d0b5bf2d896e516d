-- What was derived for all persons of a Comune, and by which secret and rules, so that a start asks once for all Comuni and touches only
-- those of which something is to be made anew. Holds nothing of any person.
CREATE TABLE desk_filling (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  work VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  municipality_id BIGINT NOT NULL,
  mark CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_desk_filling_request (work, municipality_id),
  CONSTRAINT fk_desk_filling_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

INSERT INTO desk_filling (version, work, municipality_id, mark)
  SELECT 0, 'signal', municipality_id, key_mark FROM signal_desk WHERE key_mark IS NOT NULL;
ALTER TABLE signal_desk DROP COLUMN key_mark;

-- The rules of the search's keys have changed, so that none of its marks would be of use.
DROP TABLE search_desk;
