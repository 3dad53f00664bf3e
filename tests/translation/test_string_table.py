"""The string table: one entry a line, with what a translator has to know, the same bytes every time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.authoring.load import load
from app.authoring.translation.drawing import draw_up
from app.authoring.translation.po_in import read_table
from app.authoring.translation.po_out import po_bytes
from app.authoring.translation.table import Line, Review, Table
from app.engine.scenario import Scenario
from tests.translation.conftest import GERMAN, GUITAR

_NOT_IN_A_FILE = "\x7f\u2028\u2029\ufeff\ufffe\uffff"
SIGNS = st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters=_NOT_IN_A_FILE)
TEXTS = st.text(st.one_of(SIGNS, st.sampled_from("\n\t\"\\#%{}é„“")), max_size=300)
IDS = st.from_regex(r"[a-z][a-z0-9-]{0,8}(\.[a-z0-9-]{1,9}){0,4}", fullmatch=True)
ONE_LINE = st.text(st.one_of(SIGNS), max_size=40).map(lambda text: " ".join(text.split()))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    ids = draw(st.lists(IDS, unique=True, max_size=8))
    made = [
        Line(key, draw(TEXTS.filter(bool)), draw(TEXTS), draw(st.booleans()), draw(TEXTS))
        for key in ids
    ]
    made = [replace(line, fuzzy=line.fuzzy and bool(line.text)) for line in made]
    cut = draw(st.integers(0, len(made)))
    review = draw(st.one_of(st.just(Review()), st.builds(Review, ONE_LINE.filter(bool), st.just("2026-11-30"))))
    return Table("late-ferry", draw(st.sampled_from(["de", "fr", "pt-BR"])), "d" * 64, tuple(made[:cut]),
                 tuple(replace(line, previous="") for line in made[cut:]), review, draw(ONE_LINE))


@given(tables())
def test_whatever_is_written_is_read_again_to_the_letter(table: Table) -> None:
    data = po_bytes(table)
    assert read_table(data, "t.po") == table
    assert po_bytes(read_table(data, "t.po")) == data


def test_every_line_of_the_scenario_has_an_entry_under_its_id(guitar: Scenario) -> None:
    entries = polib.pofile(po_bytes(draw_up(guitar, "de")).decode())
    assert {entry.msgctxt: entry.msgid for entry in entries} == guitar.lines
    assert not any(entry.msgstr for entry in entries)


def test_lines_stand_in_the_order_of_the_story_however_the_scenario_was_kept(guitar: Scenario, tmp_path: Path) -> None:
    kept = load(GUITAR, cache=tmp_path).scenario, load(GUITAR, cache=tmp_path).scenario
    tables = [po_bytes(draw_up(scenario, "de")) for scenario in (guitar, *kept)]
    assert tables[0] == tables[1] == tables[2]
    ids = [line.id for line in draw_up(guitar, "de").lines]
    assert ids[0] == "title"
    assert ids.index("feed.clip.text") < ids.index("feed.clip.drafts.clip-soft.text") < ids.index("feed.clip.why")
    assert ids.index("feed.chat-morning.text") < ids.index("feed.clip.text") < ids.index("feed.page-one.text")
    assert ids.index("objectives.5") < ids.index("log.1")


@pytest.mark.parametrize(("line", "told"), [
    ("feed.clip.text", "video: Dana Whitlock (@danasings), customer, in their own voice. Storyline: The song."),
    ("feed.tuning.text", "Stays as it is: @danasings"),
    ("feed.sack-him.text", "Stays as it is: #SackTheThrower"),
    ("feed.stuck.text", "Stays as it is: SK412"),
    ("feed.clip.drafts.clip-own.text", "length must not tell which one is right"),
    ("feed.clip.drafts.clip-own.text", "At most 400 characters."),
    ("feed.chat-line.text", "Internal chat:"),
    ("queue.summer-sale.text", "Our own queue: promotion on microblog"),
    ("log.2", "It begins with its time."),
])
def test_a_translator_is_told_who_speaks_and_what_must_stay(guitar: Scenario, line: str, told: str) -> None:
    notes = {entry.msgctxt: entry.comment for entry in polib.pofile(po_bytes(draw_up(guitar, "de")).decode())}
    assert told in notes[line].replace("\n", " ")


def changed(scenario: Scenario, **lines: str) -> Scenario:
    """The scenario with other lines; an empty text takes one out."""
    merged = {**scenario.lines, **{key.replace("__", "."): text for key, text in lines.items()}}
    return replace(scenario, lines={key: text for key, text in merged.items() if text})


def test_a_line_whose_english_changed_is_fuzzy_and_tells_what_it_was(guitar: Scenario) -> None:
    had = read_table(GERMAN.read_bytes(), "g.po")
    line = draw_up(changed(guitar, title="The cello on the tarmac"), "de", had).by_id()["title"]
    assert (line.fuzzy, line.previous, line.text) == (True, "The guitar on the tarmac", "Die Gitarre auf dem Rollfeld")
    again = draw_up(changed(guitar, title="The harp on the tarmac"), "de", draw_up(
        changed(guitar, title="The cello on the tarmac"), "de", had)).by_id()["title"]
    assert again.previous == "The guitar on the tarmac", "what the text was made from"


def test_a_line_that_is_gone_is_kept_apart_and_comes_back_with_its_line(guitar: Scenario) -> None:
    had = read_table(GERMAN.read_bytes(), "g.po")
    without = draw_up(changed(guitar, title=""), "de", had)
    assert [(line.id, line.text) for line in without.gone] == [("title", "Die Gitarre auf dem Rollfeld")]
    read = read_table(po_bytes(without), "g.po")
    assert draw_up(guitar, "de", read) == draw_up(guitar, "de", had)


def test_a_line_that_only_got_another_id_keeps_its_text(guitar: Scenario) -> None:
    had = read_table(GERMAN.read_bytes(), "g.po")
    lines = {key.replace("facts.fee-refused", "facts.no-fee"): text for key, text in guitar.lines.items()}
    table = draw_up(replace(guitar, lines=lines), "de", had)
    line = table.by_id()["facts.no-fee.title"]
    assert (line.text, line.fuzzy) == ("Die Gebühr wurde abgelehnt", False)
    assert table.gone == ()


def test_the_translators_own_remarks_and_name_are_carried_along(guitar: Scenario) -> None:
    text = GERMAN.read_text(encoding="utf-8")
    text = text.replace('"MIME-Version', '"Last-Translator: Ute Kern <ute@example.org>\\n"\n"MIME-Version')
    text = text.replace('#. The drill\'s title', '# Rollfeld, not Asphalt\n#. The drill\'s title')
    data = po_bytes(draw_up(guitar, "de", read_table(text.encode(), "g.po")))
    po = polib.pofile(data.decode())
    assert po.metadata["Last-Translator"] == "Ute Kern <ute@example.org>"
    assert po[0].tcomment == "Rollfeld, not Asphalt"


def test_a_review_ends_where_a_line_changes(guitar: Scenario) -> None:
    had = draw_up(guitar, "de", replace(read_table(GERMAN.read_bytes(), "g.po"), review=Review("Ute Kern", "2026-11-30")))
    assert had.reviewed
    assert draw_up(guitar, "de", had).reviewed
    assert not replace(had, lines=(replace(had.lines[0], text="Anders"), *had.lines[1:])).reviewed
    assert draw_up(changed(guitar, title="Another"), "de", had).review == Review()
