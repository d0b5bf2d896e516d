-- Who has parental responsibility for a minor, with a telephone.
ALTER TABLE citizen ADD COLUMN guardian VARCHAR(160) NULL;
