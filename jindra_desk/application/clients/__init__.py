"""Use cases on a client: registering, changing, finding, health, and the page about one."""
