"""What the disks of this computer keep, and the process that brings a back-up to its place."""
