"""A roster is looked at before it is written: what is new, changed, gone; and what cannot be taken, with its row."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import InputError, RefusedError, StorageError
from app.services.roster_rows import Doubt, name_of, number_of, started_of
from app.services.rosters import Rosters
from app.storage.people import People, RosterRow
from tests.helpers.disk import full_disk

HEAD = "Employee number,Name,E-mail,Unit,Manager,Start date"


def sentences(plan) -> list[tuple[int, str]]:
    return [(problem.row, str(problem.sentence)) for problem in plan.problems]


def test_a_new_roster_is_written_with_leading_zeros_and_dates(rosters: Rosters, people: People, csv_file) -> None:
    plan = rosters.plan(csv_file(HEAD, "00417,Kim Example,kim@x.example,Hub,0042,2024-03-01", "0042,Ann,,Desk,,01.02.2020"))
    assert people.all() == []  # a look writes nothing
    assert rosters.carry_out(plan) == 2
    kim = people.get("00417")
    assert (kim.name, kim.email, kim.unit, kim.manager, kim.started_on) == (
        "Kim Example", "kim@x.example", "Hub", "0042", "2024-03-01")
    assert people.get("0042").started_on == "2020-02-01"


def test_columns_come_in_any_order_in_english_or_german(rosters: Rosters, csv_file) -> None:
    plan = rosters.plan(csv_file("Eintrittsdatum;Abteilung;Führungskraft (Personalnummer);Nachname;Kostenstelle;Vorname;Personal-Nr.",
                                 "01.03.2024;Leitstelle;9;Müller;77;Jörg;0815"))
    assert plan.new == (RosterRow("0815", "Jörg Müller", "", "Leitstelle", "9", "2024-03-01"),)
    assert any("Kostenstelle" in note for note in plan.notes)


def test_a_heading_that_is_the_word_wins_over_one_that_contains_it(rosters: Rosters, csv_file) -> None:
    plan = rosters.plan(csv_file("Old employee number,Number,Manager name,Manager,Name", "1,2,Boss,3,Kim"))
    assert plan.new == (RosterRow("2", "Kim", "", "", "3", ""),)


def test_the_difference_is_told_field_by_field(rosters: Rosters, people: People, csv_file) -> None:
    rosters.carry_out(rosters.plan(csv_file(HEAD, "1,Kim,k@x.example,Hub,,2024-01-01", "2,Ann,,Desk,,")))
    plan = rosters.plan(csv_file(HEAD, "1,Kim,k@x.example,Desk,,2024-02-01", "3,Bo,,Desk,,"))
    assert [(each.number, each.fields) for each in plan.changed] == [
        ("1", (("unit", "Hub", "Desk"), ("started_on", "2024-01-01", "2024-02-01")))]
    assert [row.number for row in plan.new] == ["3"]
    assert plan.leavers == (("2", "Ann"),)
    assert people.get("1").unit == "Hub"


def test_a_column_that_is_not_in_the_file_leaves_what_is_known(rosters: Rosters, people: People, csv_file) -> None:
    rosters.carry_out(rosters.plan(csv_file(HEAD, "1,Kim,k@x.example,Hub,,2024-01-01")))
    rosters.carry_out(rosters.plan(csv_file("Number,Name", "1,Kim Other")))
    assert (people.get("1").name, people.get("1").email) == ("Kim Other", "k@x.example")


def test_the_hash_of_somebody_who_is_there_never_changes(rosters: Rosters, people: People, csv_file) -> None:
    before = people.put("1", "Kim", 1).hash
    rosters.carry_out(rosters.plan(csv_file("Number,Name", "1,Kim Other", "2,Ann")))
    assert people.get("1").hash == before
    assert people.get("2").hash != before


def test_leavers_are_noted_only_when_asked_and_may_return(rosters: Rosters, people: People, csv_file) -> None:
    rosters.carry_out(rosters.plan(csv_file("Number,Name", "1,Kim", "2,Ann")))
    short = csv_file("Number,Name", "1,Kim")
    rosters.carry_out(rosters.plan(short))
    assert people.get("2").left_wall_ms is None
    rosters.carry_out(rosters.plan(short), leavers=True)
    assert people.get("2").left_wall_ms is not None
    back = rosters.plan(csv_file("Number,Name", "1,Kim", "2,Ann"))
    assert [row.number for row in back.returning] == ["2"]
    rosters.carry_out(back)
    assert people.get("2").left_wall_ms is None


@pytest.mark.parametrize("lines, expected", [
    (("1,Kim", "1,Ann"), [(2, "stands in 2 rows (2, 3)"), (3, "stands in 2 rows (2, 3)")]),
    ((",Kim",), [(2, "the employee number is missing")]),
    (("1,",), [(2, "the name is missing")]),
    (("1.2E+05,Kim",), [(2, "its digits are lost")]),
    (("2024-03-01,Kim",), [(2, "is a date")]),
    (('1,"=HYPERLINK(""http://x"")"',), [(2, "the name is a formula")]),
    (("1,K\ufffdm",), [(2, "wrong encoding")]),
    (("1," + "K" * 300,), [(2, "the name has 300 signs")]),
])  # fmt: skip
def test_every_problem_is_told_with_its_row_and_nothing_is_written(rosters, people, csv_file, lines, expected) -> None:
    plan = rosters.plan(csv_file("Number,Name", *lines, "77,Good"))
    assert [row for row, _ in sentences(plan)] == [row for row, _ in expected]
    for (_, sentence), (_, part) in zip(sentences(plan), expected, strict=True):
        assert part in sentence
    with pytest.raises(InputError, match="nothing was written"):
        rosters.carry_out(plan)
    assert people.all() == []
    rosters.carry_out(plan, leave_out=True)
    assert [person.id for person in people.all()] == ["77"]


def test_all_problems_come_at_once(rosters: Rosters, csv_file) -> None:
    plan = rosters.plan(csv_file(HEAD, "1,,no address,Hub,,31.02.2024", "2,Ann,,,,02/03/2024", ",Bo,,,,"))
    assert [row for row, _ in sentences(plan)] == [2, 2, 2, 3, 4]
    assert "could be two dates" in sentences(plan)[3][1]


def test_a_number_that_a_spreadsheet_made_a_decimal_is_taken_and_told(rosters: Rosters, csv_file) -> None:
    plan = rosters.plan(csv_file("Number,Name", "1234.0,Kim"))
    assert plan.new[0].number == "1234"
    assert any("1234.0 was taken as 1234" in note for note in plan.notes)


def test_a_number_that_lost_its_zeros_makes_nobody_new_and_nobody_leave(rosters: Rosters, people: People, csv_file) -> None:
    rosters.carry_out(rosters.plan(csv_file("Number,Name", "00417,Kim")))
    plan = rosters.plan(csv_file("Number,Name", "417,Kim"))
    assert (plan.new, plan.leavers) == ((), ())
    assert "leading zeros were lost" in sentences(plan)[0][1]


def test_who_is_in_a_bad_row_is_no_leaver(rosters: Rosters, people: People, csv_file) -> None:
    rosters.carry_out(rosters.plan(csv_file("Number,Name", "1,Kim", "2,Ann")))
    plan = rosters.plan(csv_file("Number,Name", "1,", "2,Ann"))
    assert plan.leavers == ()


def test_leavers_are_not_guessed_when_a_number_cannot_be_read(rosters: Rosters, people: People, csv_file) -> None:
    rosters.carry_out(rosters.plan(csv_file("Number,Name", "1,Kim", "2,Ann")))
    plan = rosters.plan(csv_file("Number,Name", ",Kim", "2,Ann"))
    with pytest.raises(RefusedError, match="cannot be told"):
        rosters.carry_out(plan, leavers=True, leave_out=True)
    assert people.get("1").left_wall_ms is None


def test_a_plan_is_not_carried_out_over_what_changed_meanwhile(rosters: Rosters, people: People, csv_file) -> None:
    plan = rosters.plan(csv_file("Number,Name", "1,Kim"))
    people.put("9", "Somebody", 1)
    with pytest.raises(RefusedError, match="in the meantime"):
        rosters.carry_out(plan)
    assert people.get("1") is None


def test_a_disk_that_is_full_enters_nobody(rosters: Rosters, people: People, csv_file) -> None:
    plan = rosters.plan(csv_file("Number,Name", *(f"{number},Kim {number}" for number in range(500))))
    with full_disk(), pytest.raises(StorageError):
        rosters.carry_out(plan)
    assert people.all() == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_usual_encoding_is_read(rosters: Rosters, csv_file, encoding: str) -> None:
    plan = rosters.plan(csv_file("Number;Name", "1;Jörg Müller", encoding=encoding))
    assert plan.new[0].name == "Jörg Müller"


def test_an_encoding_that_was_guessed_is_told(rosters: Rosters, csv_file) -> None:
    assert any("Windows-1252" in note for note in rosters.plan(csv_file("Number,Name", "1,Jörg", encoding="cp1252")).notes)


def test_a_cell_of_ten_megabytes_is_refused_with_its_cell(rosters: Rosters, csv_file) -> None:
    with pytest.raises(InputError, match=r"cell B2 holds 10,000,000 characters"):
        rosters.plan(csv_file("Number,Name", "1," + "K" * 10_000_000))


@pytest.mark.parametrize("content, part", [
    (b"", "empty"), (b"\x00\x01\x02 junk", "no text file"), (b"PK\x03\x04 torn", "no workbook"),
    (b"Number,Name\r\n", "no people"), (b"Name,Unit\r\nKim,Hub\r\n", "not both"), (b"hello\r\nworld\r\n", "no headings"),
    (b"\xff\xfeN", "begins like UTF-16"),
])  # fmt: skip
def test_what_is_no_roster_is_refused_in_a_sentence(rosters: Rosters, tmp_path, content: bytes, part: str) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(content)
    with pytest.raises(InputError, match=part):
        rosters.plan(file)


def test_a_file_that_is_not_there_is_told(rosters: Rosters, tmp_path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        rosters.plan(tmp_path / "none.csv")


def test_a_workbook_is_read_with_typed_cells(rosters: Rosters, xlsx_file) -> None:
    plan = rosters.plan(xlsx_file([["Roster 2026"], ["Number", "Name", "Start date"], [1234.0, "Kim", datetime(2024, 3, 1)],
                                   ["00417", "Ann", 45352]]))
    assert [(row.number, row.started_on) for row in plan.new] == [("1234", "2024-03-01"), ("00417", "2024-03-01")]


def test_a_formula_in_a_workbook_leaves_out_its_row_alone(rosters: Rosters, people: People, xlsx_file) -> None:
    plan = rosters.plan(xlsx_file([["Number", "Name"], ["1", '="K"&"im"'], ["=1+1", "Ann"], ["3", "Bo"]]))
    assert [row for row, _ in sentences(plan)] == [2, 3]
    assert all("formula" in sentence for _, sentence in sentences(plan))
    rosters.carry_out(plan, leave_out=True)
    assert [person.id for person in people.all()] == ["3"]


def test_a_merged_unit_holds_for_every_row_and_a_merged_number_for_none(rosters: Rosters, xlsx_file) -> None:
    plan = rosters.plan(xlsx_file([["Number", "Name", "Unit"], ["1", "Kim", "Hub"], ["2", "Ann", None]], merge="C2:C3"))
    assert [row.unit for row in plan.new] == ["Hub", "Hub"]
    plan = rosters.plan(xlsx_file([["Number", "Name"], ["1", "Kim"], [None, "Ann"]], merge="A2:A3"))
    assert [row for row, _ in sentences(plan)] == [2, 3]


def test_managers_who_are_on_no_roster_are_told(rosters: Rosters, csv_file) -> None:
    assert any("99" in note for note in rosters.plan(csv_file(HEAD, "1,Kim,,,99,", "2,Ann,,,1,")).notes)


@given(st.text())
def test_any_text_in_a_cell_is_kept_clean_or_refused(text: str) -> None:
    for read in (lambda cell: number_of(cell)[0], name_of, lambda cell: started_of(cell, False)):
        try:
            kept = read(text)
        except Doubt as doubt:
            assert str(doubt.sentence)
        else:
            kept.encode()
            assert kept == kept.strip() and "\n" not in kept and len(kept) <= 200


def test_hidden_direction_marks_in_a_name_are_dropped() -> None:
    assert name_of("Kim\u202e Example") == "Kim Example"
    assert name_of("عائشة ‌الف") != ""
