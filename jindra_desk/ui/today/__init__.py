"""Today: what needs her, and nothing else."""
