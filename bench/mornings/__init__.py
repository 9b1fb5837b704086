"""Ten mornings: what the list would have said on ten consecutive working days, each with what was known then."""
