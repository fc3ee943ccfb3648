"""Loads the module of each page, one at a time: what the first page needs comes first, and the last finds all there."""

from __future__ import annotations

from collections.abc import Iterator


def load_pages() -> Iterator[None]:
    """Load one module with each step, on the UI thread: Qt's binding is not safe when two threads make classes."""
    import jindra_desk.ui.shell.shell
    yield
    import jindra_desk.ui.today.page
    yield
    import jindra_desk.ui.clients.page
    yield
    import jindra_desk.ui.clients.client_page
    yield
    import jindra_desk.ui.visit.page
    yield
    import jindra_desk.ui.photos.page
    yield
    import jindra_desk.ui.photos.compare_page
    yield
    import jindra_desk.ui.consents.signing_page
    yield
    import jindra_desk.ui.consents.tab
    yield
    import jindra_desk.ui.retention.page
    yield
    import jindra_desk.ui.settings.page
    yield
    import jindra_desk.ui.setup.assistant
    yield
    import jindra_desk.ui.printing.preview
    yield
    import jindra_desk.ui.restore.assistant
    yield
    import jindra_desk.ui.retire.page
    yield
    import jindra_desk.ui.handout.actions
    yield
    import jindra_desk.bootstrap.screens
    yield
