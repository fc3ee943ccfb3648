"""The one view on both photos: how far in, and which point is in the middle, so that they move together (A-09)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

LEAST_ZOOM = 1.0
MOST_ZOOM = 8.0
ZOOM_STEP = 1.2


@dataclass(frozen=True, slots=True)
class Viewport:
    """`zoom` 1 fits the whole photo; `x` and `y` (0 to 1) are the point of the photo in the middle of its pane."""

    zoom: float = LEAST_ZOOM
    x: float = 0.5
    y: float = 0.5

    def place(self, picture: QSizeF, pane: QRectF) -> QRectF:
        """Where a photo of that size is drawn to show this view in `pane`; its proportions are never changed."""
        scale = min(pane.width() / picture.width(), pane.height() / picture.height()) * self.zoom
        width, height = picture.width() * scale, picture.height() * scale
        left = _held(pane.center().x() - self.x * width, width, pane.left(), pane.width())
        top = _held(pane.center().y() - self.y * height, height, pane.top(), pane.height())
        return QRectF(left, top, width, height)

    def zoomed(self, factor: float) -> Viewport:
        """This view further in (factor above 1) or out, around its middle."""
        return replace(self, zoom=min(MOST_ZOOM, max(LEAST_ZOOM, self.zoom * factor))).kept()

    def zoomed_at(self, factor: float, at: QPointF, drawn: QRectF) -> Viewport:
        """This view further in or out, keeping the point of the photo under `at` in its place."""
        zoom = min(MOST_ZOOM, max(LEAST_ZOOM, self.zoom * factor))
        if drawn.isEmpty() or zoom == self.zoom:
            return replace(self, zoom=zoom).kept()
        u = (at.x() - drawn.left()) / drawn.width()
        v = (at.y() - drawn.top()) / drawn.height()
        ratio = self.zoom / zoom
        return Viewport(zoom, u + (self.x - u) * ratio, v + (self.y - v) * ratio).kept()

    def panned(self, dx: float, dy: float) -> Viewport:
        """This view moved over the photo by that part of the photo's size."""
        return replace(self, x=self.x + dx, y=self.y + dy).kept()

    def kept(self) -> Viewport:
        """This view with its middle kept where the photo still fills the pane."""
        margin = 0.5 / self.zoom
        return replace(self, x=min(1 - margin, max(margin, self.x)), y=min(1 - margin, max(margin, self.y)))

    @property
    def percent(self) -> int:
        """The zoom for people."""
        return round(self.zoom * 100)


def _held(start: float, length: float, pane_start: float, pane_length: float) -> float:
    """Centre what is shorter than its pane; what is longer leaves no gap."""
    if length <= pane_length:
        return pane_start + (pane_length - length) / 2
    return min(pane_start, max(pane_start + pane_length - length, start))
