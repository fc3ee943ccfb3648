"""Ground room under every adapter: durable writing, careful reading, the files of a vault, and what the disk says."""
