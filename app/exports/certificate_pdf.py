"""The certificate as PDF: A4, PDF/A, fonts embedded, the same bytes for the same certificate.

A letter that no font has would be printed as a box. PDF/A forbids that, so the typesetter refuses it, and so do we.
"""

from __future__ import annotations

import io
import json
import re
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from app.errors import ExportError
from app.exports.fonts_at_hand import fonts_for
from app.said import say

TEMPLATE = "certificate.typ"
STANDARD = "a-2a"
"""Archivable and tagged for screen readers; set to that standard by the typesetter, which checks it as it writes."""
_NOT_SHOWN = re.compile(r"the text `?(\".*?\")`? could not be displayed", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Paper:
    """All that a certificate says; texts as they are to be read."""

    number: str
    name: str
    company: str
    level: str
    programme: str
    issued_wall_ms: int
    valid_from: str
    """A date in words."""
    valid_until: str
    supervised_by: tuple[str, ...]
    """Who supervised; empty: alone."""
    decided_by: str
    drills: int
    cut: str
    """The cuts and their errors, one or two sentences."""
    provisional: bool
    digest: str
    """SHA-256 of the signed badge, hex."""


def certificate_pdf(paper: Paper, assets: Path, fonts: Path | None = None) -> bytes:
    """The whole page.

    Args:
        paper: what it says.
        assets: the shipped folder with the template and `fonts/`.
        fonts: a folder of the house's own fonts, for scripts that neither the shipped ones nor the machine's have.
    Raises: ExportError if it cannot be set, or a letter of it has no font.
    """
    import typst

    told = json.dumps(values(paper), ensure_ascii=False)
    try:
        template = (assets / TEMPLATE).read_bytes()
        return typst.compile(template, format="pdf", font_paths=fonts_for(told, assets, fonts), sys_inputs={"certificate": told},
                             pdf_standards=[STANDARD], timestamp=paper.issued_wall_ms // 1000)  # fmt: skip
    except OSError as error:
        raise ExportError(say("The certificate's template is not there: {why}.", why=error.strerror or error),
                          say("Install the program again.")) from error  # fmt: skip
    except typst.TypstError as error:
        raise _refused(error, fonts) from error


def values(paper: Paper) -> dict:
    """All that the template shows, as plain values."""
    issued = datetime.fromtimestamp(paper.issued_wall_ms // 1000, timezone.utc)
    by = ", ".join(paper.supervised_by)
    word = f"Certificate {paper.number}, badge digest {paper.digest}"
    return {
        "title": f"{paper.level}: internal certificate of {paper.company}", "company": paper.company,
        "kicker": "Internal certificate of", "number_word": "Number", "name": paper.name,
        "sentence": f"{paper.name} has passed the exam drills of {paper.level}.",
        "date": [issued.year, issued.month, issued.day, issued.hour, issued.minute, issued.second],
        "passed": "has passed the exam drills of", "level": paper.level,
        "programme": paper.programme, "provisional": paper.provisional, "provisional_word": "Provisional",
        "facts": [
            ["Valid from", paper.valid_from, ""],
            ["Valid until", paper.valid_until, ""],
            ["How it was sat", "Supervised" if by else "Unsupervised", f"by {by}" if by else "The candidate sat it alone."],
            ["Decided by", paper.decided_by, f"on {long_date(issued.date().isoformat())}"],
        ],
        "cut": paper.cut, "claims": claims(paper), "qr": qr_svg(f"STORMDRILL {paper.number} sha-256 {paper.digest}"),
        "qr_words": word, "number": paper.number,
    }  # fmt: skip


def claims(paper: Paper) -> str:
    """What this paper is and is not."""
    drills = "1 exam drill" if paper.drills == 1 else f"{paper.drills} exam drills"
    return (
        f"Proposed by the program, decided by the person named here. Earned in {drills}, exercises in which a scripted crisis meets a fictional company; the drills test how posts are "
        "judged, answers are recognised and matters are carried up, not free writing. This is an internal certificate of "
        f"{paper.company}: no accreditation and no conformity with ISO/IEC 17024 is claimed, and it gives no authority to "
        "act. Whether it still holds is answered by the signed badge of the same number together with the issuer's list of "
        "revocations, as of the date of that list. Changes after signing are detected."
    )


def long_date(iso: str) -> str:
    """An ISO date in words: 1 March 2026."""
    day = datetime.strptime(iso, "%Y-%m-%d")
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip


def qr_svg(text: str) -> str:
    """The text as a QR code; a quarter of it may be lost."""
    import segno

    out = io.BytesIO()
    segno.make(text, error="q", micro=False, boost_error=False).save(out, kind="svg", border=2, dark="#15181D", xmldecl=False)
    return out.getvalue().decode()


def _refused(error: Exception, fonts: Path | None) -> ExportError:
    if missing := _NOT_SHOWN.search(str(error)):
        where = say("Put a font that has it into {folder} and try again.", folder=fonts) if fonts is not None else \
            say("Install a font that has it and try again.")
        return ExportError(
            say("No font on this machine has the letter {letter}, so the certificate would show a box in its place; it "
                "was not made.", letter=missing[1]), where,
        )  # fmt: skip
    return ExportError(say("The certificate could not be set as PDF: {why}.", why=error))
