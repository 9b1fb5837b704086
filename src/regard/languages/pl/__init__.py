"""Polish, as data: what people write, and what the product says."""
