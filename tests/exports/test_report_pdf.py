"""The PDF report: a PDF, with its fonts in it, and the texts as texts."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace

import pytest

from app.errors import ExportError
from app.exports.report_pdf import report_pdf, values
from app.paths import Paths


@pytest.fixture(scope="module")
def assets(tmp_path_factory):
    return Paths.under(tmp_path_factory.mktemp("home")).assets


@pytest.fixture(scope="module")
def document(practice, assets) -> bytes:
    return report_pdf(practice, assets)


def _objects(document: bytes) -> bytes:
    """The document's bytes with every compressed stream opened."""
    found = [document]
    for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", document, re.DOTALL):
        try:
            found.append(zlib.decompress(match[1]))
        except zlib.error:
            continue  # a stream that is no text
    return b"\n".join(found)


def test_it_is_a_pdf_with_its_fonts_embedded(document) -> None:
    assert document.startswith(b"%PDF-") and document.rstrip().endswith(b"%%EOF")
    inside = _objects(document)
    named = set(re.findall(rb"/BaseFont\s*/[A-Z]{6}\+([A-Za-z-]+)", inside))
    assert {name.split(b"-Identity")[0] for name in named} == {b"Inter-Regular", b"Inter-SemiBold"}
    assert inside.count(b"/FontFile3") >= 2


def test_the_same_run_gives_the_same_bytes(document, practice, assets) -> None:
    assert report_pdf(practice, assets) == document


def test_texts_of_a_run_are_data_and_never_typesetting(practice, assets) -> None:
    told = values(practice)
    hostile = [post["text"] for post in told["posts"] if "#set page" in post["text"]]
    assert len(hostile) == 1
    nasty = replace(practice, title="#panic(1) $x$ ] } \\ \" @ref", verdict="#read(\"/etc/passwd\")", advice=("= no",))
    assert report_pdf(nasty, assets).startswith(b"%PDF-")


def test_scripts_beyond_the_shipped_fonts_are_set_too(practice, assets) -> None:
    first = replace(practice.posts[0], text="壊れたギター 🎸")
    assert report_pdf(replace(practice, posts=(first, *practice.posts[1:])), assets).startswith(b"%PDF-")


def test_without_its_template_it_says_so(practice, tmp_path) -> None:
    with pytest.raises(ExportError, match="template"):
        report_pdf(practice, tmp_path)
