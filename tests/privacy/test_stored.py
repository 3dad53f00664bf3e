"""What is stored is one page made from the schema, so that it cannot go stale."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from app.services.privacy.entries import ENTRIES
from app.services.privacy.stored import UNKNOWN, sheet_html, sheet_text, stored_html, stored_text, what_is_stored
from app.settings import Settings
from app.storage.database import Database
from app.storage.schema import tables


def test_every_table_and_column_has_its_entry_and_no_entry_is_of_nothing(database: Database) -> None:
    there = {name: set(columns) for name, columns in tables(database).items()}
    assert {name: set(entry.columns) for name, entry in ENTRIES.items()} == there
    assert all(len(meaning) > 5 for entry in ENTRIES.values() for meaning in entry.columns.values())


def test_a_column_that_nobody_described_is_shown_as_such(database: Database) -> None:
    database.write("ALTER TABLE people ADD COLUMN shoe_size TEXT")
    page = stored_text(what_is_stored(database, Settings()))
    assert f"shoe_size: {UNKNOWN}" in page


def test_the_page_names_every_column_with_who_sees_it_and_how_long(database: Database) -> None:
    stored = what_is_stored(database, Settings())
    text, html = stored_text(stored), stored_html(stored)
    for name, columns in tables(database).items():
        for column in columns:
            assert f"    {column}: " in text and f"<code>{column}</code>" in html
        assert f"({name})" in text
    assert text.count("Who sees it:") == len(ENTRIES)


def test_periods_are_those_of_the_settings(database: Database) -> None:
    text = sheet_text(what_is_stored(database, Settings(keep_results_months=7, keep_certificates_months=5)), "2026-01-01")
    assert "7 months after the exam" in text and "until 5 months after the certificate" in text
    assert "{" not in text


def test_the_sheet_claims_what_may_be_claimed(database: Database) -> None:
    stored = what_is_stored(database, Settings())
    for page in (sheet_text(stored, "2026-01-01"), sheet_html(stored, "2026-01-01")):
        low = page.lower()
        for forbidden in ("gdpr", "compliant", "works-council-proof", "cannot be faked", "fair", "certified", "valid and reliable",
                          "accredited", "anonymous"):
            assert forbidden not in low, forbidden
        assert "practice is private" in low and "changes after signing are detected" in low and "2026-01-01" in page


def test_the_sheet_fits_a_page(database: Database) -> None:
    words = re.findall(r"\w+", sheet_text(what_is_stored(database, Settings()), "2026-01-01"))
    assert len(words) < 800


def test_the_pages_are_whole_html(database: Database) -> None:
    stored = what_is_stored(database, Settings())
    for page in (stored_html(stored), sheet_html(stored, "2026-01-01")):
        open_tags: list[str] = []

        class Walk(HTMLParser):
            def handle_starttag(self, tag, attrs) -> None:
                if tag != "meta":
                    open_tags.append(tag)

            def handle_endtag(self, tag) -> None:
                assert open_tags.pop() == tag

        Walk().feed(page)
        assert open_tags == []
