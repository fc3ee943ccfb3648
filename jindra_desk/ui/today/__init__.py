"""Today: what needs the owner, and nothing else."""
