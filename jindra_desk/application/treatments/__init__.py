"""Use cases on visits and the owner's list of treatments."""
