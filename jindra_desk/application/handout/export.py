"""Handing a client their whole file: one disclosure line, through the release gate (J-05, J-19, K-125)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from jindra_desk.application.business.outside_services import require_answered
from jindra_desk.application.handout.client_file_document import client_file_document
from jindra_desk.application.handout.collect import collect_client_file
from jindra_desk.application.handout.cover_facts import CoverFacts
from jindra_desk.application.handout.cover_purposes import guardian_decides
from jindra_desk.application.handout.cover_words import ARTICLES, cover_page
from jindra_desk.application.handout.gate import released
from jindra_desk.application.handout.wording import left_out
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.ports.documents import CoverPage
from jindra_desk.application.ports.readable_outlet import OpenFolder
from jindra_desk.application.records.document_checks import altered_among
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.record_write import record_write
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId, PhotoId, RequestId
from jindra_desk.domain.base.text import Language, Text, Translator, noop, untranslated
from jindra_desk.domain.handout.disclosure import RecipientType
from jindra_desk.domain.handout.output import OutputKind
from jindra_desk.domain.handout.part_names import document_names, photo_names
from jindra_desk.domain.handout.release import Leaving, Way
from jindra_desk.domain.handout.spoken_to import SpokenTo
from jindra_desk.domain.rights.request import Request
from jindra_desk.domain.vault.audit import ObjectKind, Verb

README_NAME = noop("LEESMIJ.txt")
README_LEFT_OUT = noop("Wat er niet in zit:")
_PAGES = ("dossier.pdf", noop("om te lezen of te printen"))
_DATA = ("dossier.json", noop("hetzelfde voor een computer (jindra-desk/client-file/1)"))
_PHOTOS = ("fotos/", noop("alle foto’s, zonder plaats en cameragegevens"))
_PAPERS = ("documenten/", noop("wat is getekend of geweigerd, met de precieze woorden"))
_SUMS = ("manifest.json", noop("controlegetal (SHA-256) van elk ander bestand"))


_ANSWERED = frozenset({RecipientType.CLIENT, RecipientType.GUARDIAN})
"""A copy for anybody else does not answer the client's own request."""


@dataclass(frozen=True, slots=True)
class Handout:
    """Who gets it and how the pages read."""

    recipient_type: RecipientType = RecipientType.CLIENT
    recipient: str = ""
    language: Language = Language.NL
    translate: Translator = untranslated


@dataclass(frozen=True, slots=True)
class ExportResult:
    """Where the folder stands, what is in it, and that a disclosure row was written."""

    folder: Path
    files: int
    photos: int
    documents: int
    changes: ChangeSet
    altered: int = 0
    """How many signed documents are no longer what was sealed; they go along, and the pages say so (trust #15)."""
    waiting: tuple[RequestId, ...] = ()
    """Requests that are answered once the owner says that the client has this copy."""


class _Manifest:
    """Writes parts into the folder and remembers their hashes."""

    def __init__(self, folder: OpenFolder) -> None:
        self._folder = folder
        self.rows: dict[str, dict[str, object]] = {}

    def write(self, name: str, content: bytes, part: str = "") -> None:
        """`part` is the id of the photo, where the name is for people."""
        self._folder.write(name, content)
        self.rows[name] = {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
        if part:
            self.rows[name]["id"] = part

    def digest_of(self, name: str) -> str:
        """SHA-256 of a part that was written."""
        return str(self.rows[name]["sha256"])

    def finish(self) -> None:
        body = {"schema": "jindra-desk/manifest/1", "files": dict(sorted(self.rows.items()))}
        self._folder.write("manifest.json", json.dumps(body, indent=2, ensure_ascii=False).encode() + b"\n")


def folder_name(client_id: ClientId, on: date) -> str:
    """The folder is named after a number, not a person: names end up in lists of recent files."""
    return f"dossier-{client_id[:8]}-{on.isoformat()}"


def _readme(file: ClientFile, cover: CoverPage, handout: Handout) -> bytes:
    """What lies in the folder, and what does not: only what is there is named. Its first sentence is the cover's."""
    parts = [_PAGES, _DATA, *([_PHOTOS] if file.photos else []), *([_PAPERS] if file.documents else []), _SUMS]
    lines = [
        _rendered(cover.lead[0], handout), "",
        *(f"{name:<16} {handout.translate(meaning)}" for name, meaning in parts), "",
        handout.translate(README_LEFT_OUT),
        *(f"- {_rendered(line, handout)}" for line in left_out(file.client)),
    ]
    return "\n".join([*lines, ""]).encode()


def _rendered(line: Text, handout: Handout) -> str:
    return line.render(handout.translate, handout.language)


def export_client(session: Session, services: Services, client_id: ClientId, parent: Path, handout: Handout,
                  progress: Progress | None = None) -> ExportResult:
    """Write the complete file of one client under `parent`, with its disclosure row (J-05, J-19, J-42).

    The row is durable before the first byte is written, and closed when the folder has its name. The
    client's requests wait until the owner says that it was given.
    Raises `UnknownClient`, `StorageFailed`, and `OutsideUnanswered` until the owner has said who else gets data; a stop
    by `progress` leaves nothing behind.
    """
    today = session.clock.today()
    report = progress or (lambda _done, _total: None)
    outlet = services.outlet
    with session.vault.reading() as uow:
        outside = require_answered(uow)
        file = collect_client_file(uow, client_id)
        if missing := uow.unreadable():
            raise missing[0]  # what the client takes along is the whole file, or nothing
        policy = session.policy(uow)
        voice = SpokenTo.reader(handout.recipient_type, policy.address_form)
        cover = cover_page(file, CoverFacts(policy, uow.retention.facts(client_id), outside, today, voice,
                                            _asked(file, handout), handout.recipient, guardian_decides(file)))
    with (
        released(session, outlet, Way.EXPORT, OutputKind.FOLDER, outlet.place_of(parent),
                 _leaving(file, handout)) as release,
        outlet.open_folder(release.output, folder_name(client_id, today)) as folder,
    ):
        manifest = _Manifest(folder)
        with session.vault.reading() as uow:
            total = len(file.photos) + len(file.documents) + 2
            manifest.write("dossier.json", services.client_files.encode(file))
            report(1, total)
            altered = altered_among(uow, (document.id for document in file.documents))
            names = photo_names(file.photos, handout.translate)
            previews = {photo.id: uow.photos.preview(photo.id) for photo in file.photos}
            document = client_file_document(file, previews, today, cover, voice, altered, names)
            manifest.write("dossier.pdf", services.documents.client_file(document, handout.translate, handout.language))
            del previews
            report(2, total)
            _write_parts(manifest, file, names, uow.photos.picture, uow.documents.content, report, total)
        manifest.write(handout.translate(README_NAME), _readme(file, cover, handout))
        manifest.finish()
    waiting = _note_copy(session, client_id, handout, manifest.digest_of("dossier.pdf"))
    changes = ChangeSet.of(Topic.DISCLOSURE, Topic.REQUEST, client=client_id)
    return ExportResult(folder.final, len(manifest.rows) + 1, len(file.photos),
                        len(file.documents), changes, len(altered), waiting)


def _write_parts(manifest: _Manifest, file: ClientFile, names: Mapping[PhotoId, str],
                 picture: Callable[..., bytes], content: Callable[..., bytes], report: Progress, total: int) -> None:
    done = 2
    for photo in file.photos:
        manifest.write(f"fotos/{names[photo.id]}", picture(photo.id), photo.id)
        done += 1
        report(done, total)
    titles = document_names(file.documents)
    for document in file.documents:
        manifest.write(f"documenten/{titles[document.id]}", content(document.id), document.id)
        done += 1
        report(done, total)


def _leaving(file: ClientFile, handout: Handout) -> Leaving:
    contents = ["dossier.pdf", "dossier.json"]
    contents += ["fotos"] if file.photos else []
    contents += ["documenten"] if file.documents else []
    if asked := _asked(file, handout):
        articles = sorted({ARTICLES[request.kind] for request in asked})
        purpose, basis = noop("inzage"), f"AVG art. {', '.join(articles)}"
    else:
        own = handout.recipient_type in _ANSWERED
        purpose = noop("kopie van het dossier")
        basis = noop("eigen gegevens van de cliënt") if own else noop("toestemming")
    return Leaving(file.client.id, purpose, basis, tuple(contents), handout.recipient_type, handout.recipient)


def _asked(file: ClientFile, handout: Handout) -> tuple[Request, ...]:
    """The requests that this copy answers; none when nobody asked for it."""
    if handout.recipient_type not in _ANSWERED:
        return ()
    return tuple(request for request in file.requests if _waits(request))


def _waits(request: Request) -> bool:
    return request.done_on is None and request.kind in ARTICLES


def _note_copy(session: Session, client_id: ClientId, handout: Handout, sha256: str) -> tuple[RequestId, ...]:
    """A copy for these requests exists, now that the folder is there under its name. That the client has it is for
    the owner to say: a folder among the owner's own documents answers nobody (K-57).
    """
    if handout.recipient_type not in _ANSWERED or session.vault.read_only:
        return ()
    with record_write(session, client_id, Verb.CHANGE, ObjectKind.REQUEST, while_restricted=True) as write:
        waiting = [request for request in write.uow.requests.of_client(client_id) if _waits(request)]
        for request in waiting:
            write.uow.requests.save(replace(request, letter_sha256=sha256))
        if not waiting:
            write.nothing()
    return tuple(request.id for request in waiting)
