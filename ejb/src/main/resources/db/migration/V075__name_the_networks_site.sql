-- Where the network tells citizens about itself, outside of this product.
ALTER TABLE network ADD COLUMN website VARCHAR(300) NULL;
