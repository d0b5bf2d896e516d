-- What a draft began from, as its form names it: whoever goes on with it is told where somebody else has saved since.
ALTER TABLE draft ADD COLUMN based_on VARCHAR(40) COLLATE utf8mb4_bin NULL AFTER kind;
