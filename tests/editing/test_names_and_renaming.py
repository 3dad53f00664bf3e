"""Every name is found where it stands, and can be changed everywhere and back again."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.authoring import check_paths
from app.authoring.editing.changes import apply, invert
from app.authoring.editing.names import all_names, definition, mentions, name_at, uses
from app.authoring.editing.outline import outline
from app.authoring.editing.reading import read
from app.authoring.editing.rename import rename, rename_at, rename_many
from tests.authoring.shipped import SCENARIOS
from tests.editing.texts import FILES, GUITAR, TEXTS, data_of

SMALL = """\
personas:
  dana: {name: Dana}
storylines:
  song: {title: The song}
facts:
  old: {title: Old}
  new: {title: New, revises: old}
deeds:
  pay: {title: Pay}
queue:
  - {id: sale, at: "1:00", storyline: song}
feed:
  - id: "clip"  # the first
    by: dana
    drafts:
      own: {text: clip, needs: {fact: [old, new], deed: pay}}
  - id: song
    raises: {song: 60}
    when: {all: [{published: own}, {not: {ignored: clip, for: 2m}}, {known: old}, {done: pay}, {heat: song, over: 1}]}
"""


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_name_of_a_shipped_scenario_can_be_changed_and_changed_back(file: Path, tmp_path: Path) -> None:
    text = TEXTS[file.stem]
    reading = read(text)
    fresh = {(name.kind, name.name): f"fresh-{number}" for number, name in enumerate(all_names(reading)) if name.defines}
    made = rename_many(reading, fresh)
    assert made.refused == ""
    after = apply(text, made.changes)
    copy = tmp_path / file.name
    copy.write_text(after, encoding="utf-8")
    found = [problem[1:5] for problem in check_paths([copy], SCENARIOS)]
    assert found == [problem[1:5] for problem in check_paths([file], SCENARIOS)]
    back = rename_many(read(after), {(kind, new): old for (kind, old), new in fresh.items()})
    assert apply(after, back.changes) == text
    assert apply(after, invert(text, made.changes)) == text


def test_one_by_one_is_as_good_as_all_at_once() -> None:
    reading = read(GUITAR)
    for name in [name for name in all_names(reading) if name.defines]:
        after = read(apply(GUITAR, rename(reading, name.kind, name.name, "another-one").changes), reading)
        assert mentions(after, name.kind, name.name) == []
        assert apply(after.text, rename(after, name.kind, "another-one", name.name).changes) == GUITAR


@pytest.mark.parametrize(
    ("kind", "old", "count"),
    [("inject", "clip", 2), ("draft", "own", 2), ("persona", "dana", 2), ("storyline", "song", 4), ("fact", "old", 4),
     ("deed", "pay", 3), ("piece", "sale", 1), ("inject", "song", 1)],
)  # fmt: skip
def test_a_name_is_changed_wherever_it_means_the_same_thing(kind: str, old: str, count: int) -> None:
    made = rename(read(SMALL), kind, old, "other")
    assert len(made.changes) == count
    after = apply(SMALL, made.changes)
    assert "# the first" in after and "text: clip" in after
    assert apply(after, rename(read(after), kind, "other", old).changes) == SMALL


@pytest.mark.parametrize(
    ("kind", "old", "new", "said"),
    [("inject", "clip", "own", "already the id of another draft"), ("draft", "own", "sale", "already the id of another piece"),
     ("fact", "old", "new", "already the id of another fact"), ("fact", "old", "No Name", "is no name"),
     ("fact", "none", "x", "no fact `none`"), ("role", "hub-lead", "x", "another file"), ("fact", "old", "x" * 65, "is no name")],
)  # fmt: skip
def test_a_name_that_would_mean_two_things_is_refused(kind: str, old: str, new: str, said: str) -> None:
    made = rename(read(SMALL), kind, old, new)
    assert made.changes == () and said in made.refused


def test_a_loose_end_is_not_tied_by_accident() -> None:
    text = SMALL.replace("{known: old}", "{known: lost}")
    assert "nothing is defined by it" in rename(read(text), "fact", "old", "lost").refused


def test_two_names_can_be_exchanged() -> None:
    made = rename_many(read(SMALL), {("fact", "old"): "new", ("fact", "new"): "old"})
    assert data_of(apply(SMALL, made.changes))["facts"] == {"new": {"title": "Old"}, "old": {"title": "New", "revises": "new"}}


def test_the_name_under_the_cursor_leads_to_its_definition_and_uses() -> None:
    reading = read(SMALL)
    at = SMALL.index("published: own") + len("published: ow")
    name = name_at(reading, at)
    assert (name.kind, name.name) == ("draft", "own")
    found = definition(reading, name.kind, name.name)
    assert SMALL[found.start :].startswith("own: {text")
    assert [SMALL[each.start : each.end] for each in uses(reading, "storyline", "song")] == ["song"] * 3
    assert rename_at(reading, at, "mine").changes == rename(reading, "draft", "own", "mine").changes
    assert rename_at(reading, SMALL.index("Dana}"), "x").refused == "There is no name here to change."


def test_the_outline_tells_what_happens_when() -> None:
    feed = data_of(GUITAR)["feed"]
    found = [entry for entry in outline(read(GUITAR)) if entry.section == "feed"]
    assert [entry.id for entry in found] == [entry["id"] for entry in feed]
    clip = found[2]
    assert (clip.number, clip.at_ms, clip.kind, clip.channel, clip.drafts) == (2, 20_000, "post", "video", 5)
    assert GUITAR[clip.start : clip.end].startswith("id: clip") and GUITAR[: clip.end].endswith("million.")
