"""An instructor finds every line of text and every use of a name, in good files and in broken ones."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.searching import Found, Search
from app.services.search_ranking import Term, excerpt
from app.services.search_words import folded, places, query_of

STORM = """\
format: 1
id: storm
title: The storm
case: some-case-2009
use: exam
company: {name: Gale Air, sector: airline, brief: One carrier.}
company-note: not a text
chart: charts/hub.yaml
policy: policies/default.yaml
log: ["08:10 The kettle broke."]
objectives: [Keep words behind facts.]
personas:
  dana: {name: Dana Whitlock, handle: "@danasings", kind: customer, reach: 10}
  ole: {name: Ole Ødegård, handle: "@ole", kind: fan, reach: 10}
storylines:
  song: {title: The guitar song, heat: 1}
facts:
  saw: {title: The crew saw it, text: The crew saw the guitar fall.}
queue:
  - {id: sale, text: "Summer sale: guitars fly free.", why: A sneer.}
feed:
  - {id: hello, kind: chat, from: hub-lead, text: Care is in., why: Says who is there.}
  - id: clip
    by: dana
    text: |
      My guitar is broken.

      Nine months, and nobody at the café answered.
    is: [own-case, angry]
    class: unhappy-customer
    drafts:
      own: {text: "We broke your guitar and we pay for it.", why: "Her case, put right."}
    why: >
      A claim refused for nine months
      is a case of its own.
  - id: echo
    by: ole
    text: "Poor @danasings! Her
      case, and her guitar case."
    is: angry
    class: noise
    when: {all: [{classified: clip, as: claim}, {not: {published: own}}]}
"""
POLICY = """\
format: 1
id: default
title: Nine questions about guitars
traits: {angry: Angry., own-case: A case.}
classes:
  noise: {when: {any: [angry]}}
  claim: {when: {all: [own-case], none: [angry]}}
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "scenarios"
    (folder / "policies").mkdir(parents=True)
    (folder / "storm.yaml").write_text(STORM)
    (folder / "policies" / "default.yaml").write_text(POLICY)
    return folder


@pytest.fixture
def search(library: Path, tmp_path: Path) -> Search:
    return Search([library, tmp_path / "missing"], tmp_path / "cache")


def ids(found: Found) -> list[str]:
    return [hit.id for hit in found.hits]


def test_every_kind_of_text_is_found_with_its_line(search: Search, library: Path) -> None:
    rows = (library / "storm.yaml").read_text().splitlines()
    kinds = {}
    for words, kind in {
        "the storm": "title", "one carrier": "brief", "kettle": "log", "behind facts": "objective",
        "whitlock": "name", "guitar song": "storyline", "guitar fall": "fact", "fly free": "piece",
        "a sneer": "why", "care is": "chat", "nine months, and": "post", "we pay": "draft", "is a case of": "why",
    }.items():  # fmt: skip
        (hit,) = search.find(f'"{words}"').hits
        kinds[words] = hit.kind
        assert hit.kind == kind and hit.scenario == "storm" and hit.title == "The storm"
        assert words.split()[0] in rows[hit.line - 1].lower(), words


def test_case_and_accents_are_of_no_account(search: Search) -> None:
    for words in ("CAFE", "café", "Cafe\u0301", "odegard", "ØDEGÅRD", "“nobody  at the cafe”"):
        assert search.find(words).total == 1, words
    (hit,) = search.find("cafe").hits
    assert [hit.excerpt[at:end] for at, end in hit.matches] == ["café"]


def test_all_words_must_stand_in_one_line_and_a_phrase_in_one_piece(search: Search) -> None:
    assert ids(search.find("guitar months")) == ["feed.clip.text"]
    assert ids(search.find('"her guitar"')) == ["feed.echo.text"]
    assert search.find('"guitar her"').total == 0
    assert ids(search.find('"her case, and"')) == ["feed.echo.text"]  # runs over two lines of the file


def test_filters_narrow_the_search(search: Search, library: Path) -> None:
    (library / "calm.yaml").write_text("id: calm\ntitle: No guitar here\n")
    assert {hit.kind for hit in search.find("guitar kind:post kind:draft").hits} == {"post", "draft"}
    assert {hit.scenario for hit in search.find("scenario:calm guitar").hits} == {"calm"}
    assert {hit.scenario for hit in search.find("scenario:stor guitar").hits} == {"storm"}
    for who in ("dana", "@danasings", "danasings", '"Dana Whitlock"', "whitlock"):
        assert ids(search.find(f"by:{who} kind:post")) == ["feed.clip.text"]
    assert ids(search.find("by:hub-lead")) == ["feed.hello.text"]
    assert len(ids(search.find("kind:draft"))) == 1


def test_a_kind_that_there_is_not_is_told(search: Search) -> None:
    found = search.find("guitar kind:tweet")
    assert found.hits == () and "no kind of text `tweet`" in found.note and "post" in found.note
    assert search.find("guitar kind:po").note == ""


@pytest.mark.parametrize("text", ["", "  ", "kind:", '"', '""', "by:", 'by:"', 'scenario:""'])
def test_a_query_that_asks_nothing_yet_finds_nothing_and_does_no_harm(search: Search, text: str) -> None:
    assert search.find(text) == Found((), 0)


def test_whole_words_come_before_parts_headings_first_and_near_terms_before_far_ones(
    search: Search, library: Path
) -> None:
    order = ids(search.find("guitar"))
    assert order[0] == "storylines.song.title" and order[-1] == "queue.sale.text"
    texts = ["near and far stand apart: " + "x " * 60 + "sun", "far sun far", "the sunday is not far"]
    (library / "near.yaml").write_text(f"id: near\nlog: {json.dumps(texts)}\n")
    assert ids(search.find("far sun")) == ["log.2", "log.1", "log.3"]


def test_the_excerpt_shows_the_match_and_its_place(library: Path, search: Search) -> None:
    text = "word " * 200 + "a Needle here " + "word " * 200
    (library / "long.yaml").write_text(f"id: long\nlog: ['{text}']\n")
    (hit,) = search.find("needle").hits
    assert len(hit.excerpt) < 170 and hit.excerpt[0] == hit.excerpt[-1] == "…"
    assert [hit.excerpt[at:end] for at, end in hit.matches] == ["Needle"]
    assert "\n" not in search.find("months answered").hits[0].excerpt


def test_no_more_hits_than_wanted_but_all_are_counted(search: Search) -> None:
    found = search.find("e", limit=2)
    assert len(found.hits) == 2 and found.total > 10


# --- broken files


def test_a_file_that_is_no_yaml_is_searched_as_it_is(search: Search, library: Path) -> None:
    (library / "broken.yaml").write_bytes(b"title: [The lost ukulele\n  feed: }\nby: \xff dana\n")
    (hit,) = search.find("ukulele").hits
    assert (hit.kind, hit.line, hit.scenario, hit.loc) == ("raw", 1, "broken", ())
    assert search.find("kind:raw dana").hits[0].line == 3


def test_a_file_that_cannot_be_read_at_all_is_told(search: Search, library: Path) -> None:
    (library / "huge.yaml").write_bytes(b"#" * (2 * 1024 * 1024 + 1))
    ((path, why),) = search.find("guitar").unread
    assert path.name == "huge.yaml" and "2 MiB" in why


@pytest.mark.parametrize(
    "text",
    ["feed: 3\n", "feed: {a: {text: hi}}\n", "- feed\n", "personas: [a]\nfeed: [x, {by: [y], text: {a: b}}]\n",
     "? [a]\n: b\n", "a: &x 1\nb: *x\n", "\x00", "feed: [{id: [1], text: hi, kind: {}}]\nqueue:\nlog: x\n"],
)  # fmt: skip
def test_no_shape_of_a_file_is_too_odd(search: Search, library: Path, text: str) -> None:
    (library / "odd.yaml").write_text(text)
    assert search.find("guitar").total > 0
    search.where_used("persona", "dana")


# --- the index


def test_only_files_that_changed_are_read_again(library: Path, tmp_path: Path) -> None:
    search = Search([library], tmp_path / "cache")
    assert (search.refresh(), search.refresh()) == (2, 0)
    assert Search([library], tmp_path / "cache").refresh() == 0
    file = library / "storm.yaml"
    file.write_text(file.read_text().replace("kettle", "teapot"))
    os.utime(file, ns=(1, 1))
    assert search.find("teapot").total == 1 and search.find("kettle").total == 0
    again = Search([library], tmp_path / "cache")
    assert again.refresh() == 0 and again.find("teapot") == search.find("teapot")
    file.unlink()
    assert search.find("teapot").total == 0


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 1}', "\xff", "[" * 5000])
def test_a_damaged_index_is_made_again(library: Path, tmp_path: Path, text: str) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "search.json").write_text(text, encoding="latin-1")
    assert Search([library], tmp_path / "cache").find("kettle").total == 1


def test_an_index_with_pages_of_another_shape_is_made_again(library: Path, tmp_path: Path) -> None:
    Search([library], tmp_path / "cache").refresh()
    index = tmp_path / "cache" / "search.json"
    for spoil in (lambda page: page.pop(), lambda page: page.__setitem__(1, 7), lambda page: page[-2][0].pop()):
        values = json.loads(index.read_text())
        spoil(values["pages"][0])
        index.write_text(json.dumps(values))
        assert Search([library], tmp_path / "cache").find("kettle").total == 1


def test_where_no_index_can_be_kept_searching_works(library: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("in the way")
    assert Search([library], tmp_path / "cache").find("kettle").total == 1


# --- where used


def uses(search: Search, what: str, name: str) -> list[tuple[str, str]]:
    return [(use.id, use.how) for use in search.where_used(what, name)]


def test_a_persona_is_found_by_handle_and_id_and_where_somebody_speaks_of_it(search: Search) -> None:
    wanted = [("personas.dana", "defined"), ("feed.clip.by", "used"), ("feed.echo.text", "mentioned")]
    assert uses(search, "persona", "@danasings") == uses(search, "persona", "dana") == wanted
    assert uses(search, "persona", "danasings") == wanted
    assert uses(search, "persona", "@dana") == []


def test_charts_policies_and_cases_are_found_by_name(search: Search) -> None:
    for name in ("charts/hub.yaml", "hub.yaml", "hub"):
        assert uses(search, "chart", name) == [("chart", "used")]
    assert uses(search, "policy", "default") == [("policy", "used")]
    assert uses(search, "case", "some-case-2009") == [("case", "used")]


def test_traits_and_classes_are_found_in_scenarios_and_policies(search: Search) -> None:
    assert set(uses(search, "trait", "angry")) == {
        ("feed.clip.is.2", "used"), ("feed.echo.is", "used"), ("traits.angry", "defined"),
        ("classes.noise.when.any.1", "used"), ("classes.claim.when.none.1", "used"),
    }  # fmt: skip
    assert set(uses(search, "class", "claim")) == {("feed.echo.when.all.1.as", "used"), ("classes.claim", "defined")}


def test_each_use_stands_in_the_line_that_is_told(search: Search) -> None:
    for what, name in (("persona", "@danasings"), ("trait", "own-case"), ("class", "noise"), ("chart", "hub")):
        for use in search.where_used(what, name):
            row = use.file.read_text().splitlines()[use.line - 1]
            assert any(word in row for word in (name, "dana")), (use, row)


def test_a_file_that_is_no_yaml_may_use_it_too(search: Search, library: Path) -> None:
    (library / "broken.yaml").write_text("chart: charts/hub.yaml\nby: dana\nfeed: [}\n")
    assert ("", "raw") in uses(search, "persona", "dana")
    assert [use.line for use in search.where_used("chart", "charts/hub.yaml") if use.how == "raw"] == [1]


def test_what_cannot_be_looked_for_is_refused(search: Search) -> None:
    with pytest.raises(ValueError, match="colour"):
        search.where_used("colour", "red")


# --- words


@given(st.text(max_size=40))
def test_every_sign_of_a_folded_text_knows_where_it_comes_from(text: str) -> None:
    assert len(places(text)) == len(folded(text)) + 1
    assert places(text) == sorted(places(text)) and folded(folded(text)) == folded(text)


@given(st.text(max_size=60), st.text(max_size=20))
def test_no_query_and_no_text_is_too_odd(text: str, asked: str) -> None:
    terms = [Term(term) for term in query_of(asked).terms]
    shown, matches, first = excerpt(text, terms)
    assert 0 <= first <= len(text)
    assert all(0 <= at < end <= len(shown) + 1 for at, end in matches)


def test_names_that_can_be_asked_for_are_told_as_one_would_type_them(search):
    for what in ("persona", "chart", "policy", "case", "trait", "class"):
        names = search.names(what)
        assert names and list(names) == sorted(names, key=str.casefold)
        assert all(search.where_used(what, name) for name in names), what
