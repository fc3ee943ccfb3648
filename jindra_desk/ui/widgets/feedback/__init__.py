"""Widgets that tell how something stands: banners, toasts, progress, empty states."""
