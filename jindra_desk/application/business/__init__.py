"""The practice as a business: what the owner tells of it once, for every paper and register."""
