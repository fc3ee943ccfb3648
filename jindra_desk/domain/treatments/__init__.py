"""Rules of a visit beyond its record: what has to be there before a treatment, and what is kept when it was not."""
