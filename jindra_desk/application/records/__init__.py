"""What is asked of stored documents wherever one is shown."""
