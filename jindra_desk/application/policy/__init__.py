"""Reading and changing the policy, one version after another."""
