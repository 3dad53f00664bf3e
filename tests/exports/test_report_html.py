"""The HTML report: one file, nothing of the run is markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from app.exports.report_html import report_html
from tests.exports.runs import HOSTILE

_VOID = {"meta", "br"}


class _Reader(HTMLParser):
    """Notes tags, attributes and text, and whether every tag is closed."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.said: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        given = dict(attrs)
        assert not [name for name in given if name.startswith("on")]
        assert "src" not in given
        if "href" in given:
            self.links.append(given["href"] or "")
        if "id" in given:
            self.ids.append(given["id"] or "")
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] != "style":
            self.said.append(data)


def test_markup_in_a_post_is_shown_and_not_obeyed(practice) -> None:
    page = report_html(practice)
    assert "<img" not in page and "<b>:" not in page
    assert "&lt;img src=x" in page
    assert HOSTILE in "".join(_Reader(page).said)


def test_every_tag_is_closed_and_every_link_leads_somewhere(practice, exam) -> None:
    for debrief in (practice, exam):
        reader = _Reader(report_html(debrief))
        assert reader.open == []
        assert reader.links and {link.removeprefix("#") for link in reader.links} <= set(reader.ids)
        assert not {"script", "link", "iframe", "img"} & set(reader.tags)


def test_nothing_is_fetched(practice) -> None:
    page = report_html(practice).replace("http://www.w3.org/2000/svg", "")
    assert "http:" not in page and "https:" not in page and "url(" not in page and "@import" not in page
    assert "default-src &#x27;none&#x27;" in page


def test_it_follows_the_readers_light_and_dark_and_prints_as_an_exercise(practice) -> None:
    page = report_html(practice)
    assert "prefers-color-scheme:dark" in page and "@media print" in page
    assert page.count("EXERCISE") >= 3
    assert re.search(r'@top-center\{content:"EXERCISE"', page)
    assert "Private to the trainee" in page


def test_the_curves_are_drawn_in_it(practice) -> None:
    page = report_html(practice)
    assert page.count("<polyline") == 3
    assert "Pressure from 0 to 1000." in page
