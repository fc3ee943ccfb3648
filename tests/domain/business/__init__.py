"""Rules about the practice as a business."""
