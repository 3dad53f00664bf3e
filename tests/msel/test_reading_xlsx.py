"""Workbooks as planners have them: merged, hidden, dated from 1904, with formulas and macros; and hostile ones."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, time

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from app.authoring.msel.header import find_plan
from app.authoring.sheets.xlsx_in import read_xlsx
from app.errors import ExportError, InputError
from app.exports.sheets import Sheet, xlsx_bytes

HEADER = ["Number", "Scenario time", "From", "Message"]


def _saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _book(*rows: list) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    for row in (HEADER, *rows):
        book.active.append(row)
    return book


def _with(data: bytes, name: str, content: bytes) -> bytes:
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr(name, content)
    return out.getvalue()


def test_cells_say_what_a_person_sees() -> None:
    book = _book([1, datetime(2026, 3, 6, 8, 40), "Dana", "a\nb"], [2.0, time(8, 40), True, 1.5])
    read = read_xlsx(_saved(book), "plan.xlsx")[0]
    assert read.rows[1:] == [["1", "2026-03-06 08:40", "Dana", "a\nb"], ["2", "8:40:00", "yes", "1.5"]]


def test_a_time_is_as_precise_as_it_is_shown() -> None:
    book = _book([1, time(0, 40), "", "x"])
    book.active["B2"].number_format = "h:mm"
    assert read_xlsx(_saved(book), "plan.xlsx")[0].rows[1][1] == "0:40"


def test_days_of_1904_are_the_same_days() -> None:
    book = _book([1, datetime(2026, 3, 6, 8, 40), "", "x"])
    book.epoch = CALENDAR_MAC_1904
    read = read_xlsx(_saved(book), "plan.xlsx")[0]
    assert read.from_1904
    assert read.rows[1][1] == "2026-03-06 08:40"


def test_a_merged_cell_holds_for_the_rows_it_spans() -> None:
    book = _book([1, "08:40", "Dana", "a"], [2, None, "Dana", "b"], [3, None, "Dana", "c"])
    book.active.merge_cells("B2:B3")
    read = read_xlsx(_saved(book), "plan.xlsx")[0]
    assert [row[1] for row in read.rows[1:]] == ["08:40", "08:40", ""]
    assert any("merged" in note for note in read.notes)


def test_hidden_rows_are_read_and_told() -> None:
    book = _book([1, "08:40", "Dana", "a"], [2, "08:41", "Dana", "b"])
    book.active.row_dimensions[3].hidden = True
    read = read_xlsx(_saved(book), "plan.xlsx")[0]
    assert len(read.rows) == 3
    assert any("hidden rows" in note and "(3)" in note for note in read.notes)


@pytest.mark.parametrize(("cell", "what"), [("=1+1", "a formula"), ("#REF!", "the error #REF!")])
def test_formulas_and_errors_are_refused_with_their_place(cell: str, what: str) -> None:
    tables = read_xlsx(_saved(_book([1, cell, "Dana", "a"])), "plan.xlsx")
    with pytest.raises(InputError, match=f"sheet 'Sheet', cell B2 holds {what}"):
        find_plan(tables)


def test_a_formula_on_another_sheet_harms_nothing() -> None:
    book = _book([1, "08:40", "Dana", "a"])
    book.create_sheet("Sums").append(["=A1"])
    assert find_plan(read_xlsx(_saved(book), "plan.xlsx")).table.name == "plan.xlsx, sheet 'Sheet'"


def test_macros_are_not_opened() -> None:
    data = _with(_saved(_book([1, "08:40", "Dana", "a"])), "xl/vbaProject.bin", b"\0macro")
    read = read_xlsx(data, "plan.xlsm")[0]
    assert read.rows[1][3] == "a"
    assert any("macros" in note for note in read.notes)


def test_empty_columns_and_rows_are_passed_over() -> None:
    book = openpyxl.Workbook()
    book.active["C4"], book.active["E4"], book.active["C9"], book.active["E9"] = "Number", "Message", "1", "x"
    plan = find_plan(read_xlsx(_saved(book), "plan.xlsx"))
    assert (plan.places, plan.unknown, plan.table.numbers) == ({"number": 2, "text": 4}, [], [4, 9])


def test_formatted_rows_to_the_very_end_are_no_rows() -> None:
    book = _book([1, "08:40", "Dana", "a"])
    book.active.cell(1_048_576, 3).number_format = "0.00"
    assert len(read_xlsx(_saved(book), "plan.xlsx")[0].rows) == 2


@pytest.mark.parametrize(("data", "said"), [
    (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "password or in the old XLS format"),
    (b"PK\x03\x04 and no more", "no workbook"),
    (_with(_saved(_book()), "content.xml", b""), "OpenDocument"),
    (_with(_saved(_book()), "xl/media/bomb.bin", b"\0" * (257 * 1024 * 1024)), "would unpack to"),
])  # fmt: skip
def test_what_is_no_workbook_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        read_xlsx(data, "plan.xlsx")


def test_too_many_columns_are_refused() -> None:
    book = _book()
    book.active.cell(2, 201).value = "x"
    with pytest.raises(InputError, match="row 2: there is something in column GS"):
        read_xlsx(_saved(book), "plan.xlsx")


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20).filter(str.strip)


@settings(max_examples=25)
@given(st.lists(st.lists(TEXTS | st.sampled_from(["=1+1", "_x0041_", "{=a}", "http://a.example", "007", "a\nb"]),
                         min_size=3, max_size=3), min_size=1, max_size=4))
def test_written_texts_are_read_as_they_were(rows: list[list[str]]) -> None:
    read = read_xlsx(xlsx_bytes([Sheet("plan", rows[0], rows[1:])]), "plan.xlsx")[0]
    assert (read.rows, read.refused) == (rows, [])


def test_a_cell_that_no_workbook_holds_is_refused() -> None:
    with pytest.raises(ExportError, match="Row 2, column 1"):
        xlsx_bytes([Sheet("plan", ["a"], [["x" * 32_768]])])


@settings(max_examples=40)
@given(st.binary(max_size=300), st.integers(0, 4000), st.booleans())
def test_any_bytes_are_a_workbook_or_refused(noise: bytes, place: int, whole: bool) -> None:
    data = _GOOD[:place] + noise + _GOOD[place + len(noise) :] if whole else b"PK" + noise
    try:
        read_xlsx(data, "plan.xlsx")
    except InputError as trouble:
        assert str(trouble)


@settings(max_examples=40)
@given(st.sampled_from(["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml",
                        "[Content_Types].xml", "xl/_rels/workbook.xml.rels"]), st.binary(max_size=60), st.integers(0, 900))
def test_any_damage_inside_is_refused_or_read(part: str, noise: bytes, place: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_GOOD)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, content[:place] + noise + content[place:] if name == part else content)
    try:
        read_xlsx(out.getvalue(), "plan.xlsx")
    except InputError as trouble:
        assert str(trouble)


_GOOD = _saved(_book([1, datetime(2026, 3, 6, 8, 40), "Dana", "a"]))


def test_a_row_beyond_all_rows_is_refused_at_once() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_saved(_book([1, "", "Dana", "a"])))) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            data = old.read(info)
            if info.filename == "xl/worksheets/sheet1.xml":
                far = b'<row r="99999999999"><c r="A99999999999" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
                data = data.replace(b"</sheetData>", far)
            new.writestr(info.filename, data)
    with pytest.raises(InputError, match="names a row beyond"):
        read_xlsx(out.getvalue(), "plan.xlsx")
