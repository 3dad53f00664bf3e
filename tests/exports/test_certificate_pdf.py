"""The certificate's page: archivable, the same bytes every time, honest in what it says, and never with a box for a letter."""

from __future__ import annotations

import json
import re
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import ExportError
from app.exports.badge_picture import badge_picture
from app.exports.certificate_pdf import Paper, certificate_pdf, claims, long_date, qr_svg, values
from app.paths import Paths

ASSETS = Paths.under("/nowhere").assets
PAPER = Paper(
    number="SD-2026-7KQM-2XPB", name="Dana Whitlock", company="Skylark Air", level="Responder",
    programme="Crisis response", issued_wall_ms=1_772_000_000_000, valid_from="1 March 2026",
    valid_until="28 February 2027", supervised_by=(), decided_by="Robin Ekström", drills=4,
    cut="Pass mark: a mean of 70.", provisional=False, digest="ab" * 32,
)  # fmt: skip


def _opened(document: bytes) -> bytes:
    found = [document]
    for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", document, re.DOTALL):
        try:
            found.append(zlib.decompress(match[1]))
        except zlib.error:
            continue
    return b"\n".join(found)


def test_it_is_one_page_of_a4_with_fonts_embedded_and_marked_as_pdf_a() -> None:
    document = certificate_pdf(PAPER, ASSETS)
    inside = _opened(document)
    assert document.startswith(b"%PDF-1.7") and inside.count(b"/MediaBox") == 1
    width, height = (float(each) for each in re.search(rb"/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]", inside).groups())
    assert (round(width), round(height)) == (842, 595)
    named = {name.split(b"-Identity")[0] for name in re.findall(rb"/BaseFont\s*/[A-Z]{6}\+([A-Za-z-]+)", inside)}
    assert named == {b"Inter-Regular", b"Inter-SemiBold"} and inside.count(b"/FontFile3") >= 2
    assert b"<pdfaid:part>2" in inside and b"<pdfaid:conformance>A" in inside


def test_the_same_certificate_gives_the_same_bytes() -> None:
    assert certificate_pdf(PAPER, ASSETS) == certificate_pdf(PAPER, ASSETS)
    assert certificate_pdf(replace(PAPER, number="SD-2026-0000-0000"), ASSETS) != certificate_pdf(PAPER, ASSETS)


@pytest.mark.parametrize("name", [
    "Zoë Ångström-Łuczak", "Ελένη Παπαδοπούλου", "Жанна Соколова", "محمد علي", "Nguyễn Thị Ánh", "X", "Ñ" * 60,
    "Maria-Magdalena Wilhelmine Freifrau von und zu Hohenzollern-Sigmaringen-Oberstdorf und so weiter und so fort",
])  # fmt: skip
def test_names_of_many_scripts_and_lengths_stay_on_the_one_page(name: str) -> None:
    inside = _opened(certificate_pdf(replace(PAPER, name=name, company=name, decided_by=name), ASSETS))
    assert inside.count(b"/MediaBox") == 1


@pytest.mark.parametrize("name", ["\U000F1234", "Kim \U000F1234"])
def test_a_letter_without_a_font_is_refused_in_a_sentence_that_says_what_to_do(name: str, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="box in its place") as caught:
        certificate_pdf(replace(PAPER, name=name), ASSETS, tmp_path / "fonts")
    assert str(tmp_path / "fonts") in caught.value.remedy


def test_a_font_of_the_house_shows_what_no_other_does(tmp_path: Path) -> None:
    """The house's folder is looked into, even where the shipped fonts would do."""
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    assert certificate_pdf(replace(PAPER, name="محمد علي"), ASSETS, tmp_path).startswith(b"%PDF-")


def test_how_it_was_sat_and_what_it_is_not_are_said() -> None:
    alone, watched = values(PAPER), values(replace(PAPER, supervised_by=("Ines Okafor", "Jo Li"), provisional=True))
    assert ["How it was sat", "Unsupervised", "The candidate sat it alone."] in alone["facts"]
    assert ["How it was sat", "Supervised", "by Ines Okafor, Jo Li"] in watched["facts"]
    assert (alone["provisional"], watched["provisional"]) == (False, True)
    said = claims(PAPER)
    for word in ("internal certificate of Skylark Air", "no accreditation", "ISO/IEC 17024", "no authority", "exercises"):
        assert word in said
    assert "EXERCISE" not in str(alone)


def test_texts_are_data_and_never_typesetting() -> None:
    nasty = replace(PAPER, name='#panic(1) $x$ ] } \\ " @ref', company="= no", decided_by="#read(\"/etc/passwd\")")
    assert certificate_pdf(nasty, ASSETS).startswith(b"%PDF-")


def test_a_template_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="template"):
        certificate_pdf(PAPER, tmp_path)
    with pytest.raises(ExportError, match="template"):
        badge_picture("Responder", "Skylark Air", "1 March 2027", False, tmp_path)


def test_the_code_to_scan_holds_number_and_digest() -> None:
    assert qr_svg("STORMDRILL SD-1 sha-256 ab").startswith("<svg")
    assert PAPER.number in values(PAPER)["qr_words"] and PAPER.digest in values(PAPER)["qr_words"]
    assert values(PAPER)["qr"] != values(replace(PAPER, digest="cd" * 32))["qr"]


def test_dates_are_in_words() -> None:
    assert (long_date("2026-03-01"), long_date("2028-02-29")) == ("1 March 2026", "29 February 2028")


def test_however_much_has_to_be_said_nothing_of_it_is_cut_off() -> None:
    """What does not fit at its usual size is set smaller: the end of the last sentence still stands above the edge."""
    import typst

    full = replace(
        PAPER, name="Maria-Magdalena Wilhelmine Freifrau von und zu Hohenzollern-Sigmaringen-Oberstdorf", provisional=True,
        company="Vereinigte Norddeutsche Luftverkehrsgesellschaft mit beschränkter Haftung und Compagnie " * 2,
        level="Principal Responder for Coordinated Campaigns and Cross-Border Matters", decided_by="Somebody Long " * 8,
        supervised_by=("Ines Okafor-Winterbottom", "Jörg Müller-Lüdenscheidt", "Somebody With Quite A Long Name") * 2,
        cut="The drills' own cuts: 66.25, 70.75 of 100. " * 14,
    )  # fmt: skip
    drawn = typst.compile((ASSETS / "certificate.typ").read_bytes(), format="png", ppi=30,
                          font_paths=[str(ASSETS / "fonts")], sys_inputs={"certificate": json.dumps(values(full))})  # fmt: skip
    from PySide6.QtGui import QImage

    page = QImage.fromData(drawn)
    edge = range(page.height() - page.height() * 6 // 210, page.height())
    assert {page.pixelColor(x, y).name() for y in edge for x in range(page.width())} == {"#ffffff"}
