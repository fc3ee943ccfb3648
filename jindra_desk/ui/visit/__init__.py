"""The treatment record: the form of a visit, the light beside it and the photos of the visit."""
