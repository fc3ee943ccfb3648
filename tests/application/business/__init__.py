"""What the owner tells of the practice as a business."""
