"""What is read back by other programs' readers is what was put in."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import ExportError
from app.exports.tables import xlsx_out
from app.exports.tables.cells import CELL_CAP, CUT_MARK, readable, unguarded
from app.exports.tables.columns import DATE, FLAG, NUMBER, TEXT, TIME, Column
from app.exports.tables.writing import TableOut

COLUMNS = (Column("n", "name", TEXT), Column("u", "unit", TEXT), Column("s", "score", NUMBER), Column("d", "day", DATE),
           Column("t", "at", TIME), Column("f", "flag", FLAG), Column("", "version", constant="one"))
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.text(alphabet=st.sampled_from('=+-@,;"\'\t\r\n＝ \x00\x1b\u202eש🙂_x0041_'), max_size=10),
)
ROWS = st.lists(
    st.tuples(TEXTS, st.none() | TEXTS, st.none() | st.integers(-10_000, 10_000).map(lambda n: n / 100),
              st.none() | st.dates(min_value=datetime(1901, 1, 1).date()).map(lambda d: d.isoformat()),
              st.none() | st.datetimes(min_value=datetime(1901, 1, 1)).map(lambda d: f"{d:%Y-%m-%dT%H:%M:%S}Z".rjust(20, "0")),
              st.sampled_from([None, 0, 1])),
    max_size=8,
)  # fmt: skip


def written(path: Path, rows: list[tuple], form: str, refuses: bool = False, bom: bool = True) -> TableOut:
    """Write rows in batches of three."""
    with TableOut(path, form, COLUMNS, refuses, bom) as out:
        for start in range(0, len(rows), 3):
            out.add(rows[start : start + 3])
        out.put([("what", "test")])
    return out


def csv_rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@given(ROWS)
def test_csv_read_back_is_what_was_put_in(rows: list[tuple]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "out.csv"
        written(path, rows, "csv")
        header, *found = csv_rows(path.read_bytes())
    assert header == ["name", "unit", "score", "day", "at", "flag", "version"]
    assert len(found) == len(rows)
    for line, (name, unit, score, day, at, flag) in zip(found, rows, strict=True):
        assert [unguarded(line[0]), unguarded(line[1])] == [readable(name), readable(unit or "")]
        assert line[2:] == ["" if score is None else repr(score), day or "", at or "",
                            {None: "", 0: "false", 1: "true"}[flag], "one"]  # fmt: skip


@settings(max_examples=40)
@given(ROWS)
def test_a_workbook_read_back_is_what_was_put_in(rows: list[tuple]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "out.xlsx"
        written(path, rows, "xlsx")
        book = openpyxl.load_workbook(path)
    page = book["export"]
    assert book.sheetnames == ["export", "about"]
    assert [cell.value for cell in page[1]] == ["name", "unit", "score", "day", "at", "flag", "version"]
    for number, (name, unit, score, day, at, flag) in enumerate(rows, 2):
        cells = page[number]
        assert all(cell.data_type != "f" for cell in cells)
        assert [_text(cells[0].value), _text(cells[1].value)] == [_lines(readable(name)), _lines(readable(unit or ""))]
        assert cells[2].value == score and cells[5].value == (None if flag is None else bool(flag))
        assert cells[3].value == (day and datetime.fromisoformat(day))
        assert cells[4].value == (at and datetime.fromisoformat(at).replace(tzinfo=None))


def _text(value: str | None) -> str:
    from openpyxl.utils.escape import unescape

    return _lines(unescape(value or ""))


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


@given(ROWS)
def test_json_lines_hold_everything_by_its_type(rows: list[tuple]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "out.jsonl"
        written(path, rows, "jsonl")
        content = path.read_bytes()
    assert not content.startswith(b"\xef\xbb\xbf")
    found = [json.loads(line) for line in content.decode().split("\n")[:-1]]
    assert [tuple(each.values())[:5] for each in found] == [row[:5] for row in rows]
    assert [each["flag"] for each in found] == [None if row[5] is None else bool(row[5]) for row in rows]


def test_csv_follows_rfc_4180(tmp_path: Path) -> None:
    row = ('Ada "the first"', "Care, Press\nand more", -2.5, "2026-01-01", None, 1)
    written(tmp_path / "out.csv", [row], "csv")
    assert (tmp_path / "out.csv").read_bytes() == (
        b"\xef\xbb\xbfname,unit,score,day,at,flag,version\r\n"
        b'"Ada ""the first""","Care, Press\nand more",-2.5,2026-01-01,,true,one\r\n'
    )


def test_the_mark_for_excel_can_be_left_out(tmp_path: Path) -> None:
    written(tmp_path / "out.csv", [], "csv", bom=False)
    assert (tmp_path / "out.csv").read_bytes().startswith(b"name,")


def test_a_number_below_zero_is_a_number_and_a_text_like_it_is_none(tmp_path: Path) -> None:
    written(tmp_path / "out.csv", [("-5", "0042", -5, None, None, None)], "csv")
    assert csv_rows((tmp_path / "out.csv").read_bytes())[1][:3] == ["'-5", "0042", "-5"]
    written(tmp_path / "out.xlsx", [("-5", "0042", -5, None, None, None)], "xlsx")
    cells = openpyxl.load_workbook(tmp_path / "out.xlsx")["export"][2]
    assert [(cell.value, cell.data_type) for cell in cells[:3]] == [("-5", "s"), ("0042", "s"), (-5, "n")]


def test_a_row_that_another_system_could_misread_is_refused_with_its_reason(tmp_path: Path) -> None:
    rows = [("Ada", "=cmd|' /C calc'!A0", 1, None, None, 0), ("Bo", "Care", 2, None, None, 1)]
    out = written(tmp_path / "out.csv", rows, "csv", refuses=True)
    assert (out.rows, out.refused, out.refused_path) == (1, 1, tmp_path / "out-refused.csv")
    assert [line[0] for line in csv_rows((tmp_path / "out.csv").read_bytes())] == ["name", "Bo"]
    listed = csv_rows((tmp_path / "out-refused.csv").read_bytes())
    assert listed[1][:2] == ["Ada", "'=cmd|' /C calc'!A0"] and listed[1][-1] == "unit begins like a formula"
    written(tmp_path / "out.xlsx", rows, "xlsx", refuses=True)
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book["refused"].max_row == 2 and book["refused"]["H2"].value == "unit begins like a formula"


def test_a_name_of_ten_megabytes_is_cut_where_a_cell_is_full_and_whole_where_it_is_not(tmp_path: Path) -> None:
    long = "n" * 10_000_000
    out = written(tmp_path / "out.xlsx", [(long, None, None, None, None, None)], "xlsx")
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    value = book["export"]["A2"].value
    assert len(value) == CELL_CAP and value.endswith(CUT_MARK) and out.cut == 1
    assert ("cells cut to what a cell can hold", "1") in [tuple(cell.value for cell in line) for line in book["about"]]
    written(tmp_path / "out.jsonl", [(long, None, None, None, None, None)], "jsonl")
    assert len(json.loads((tmp_path / "out.jsonl").read_text())["name"]) == len(long)


def test_more_rows_than_a_sheet_holds_go_on_in_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_out, "MOST_ROWS", 4)
    written(tmp_path / "out.xlsx", [(str(n), None, None, None, None, None) for n in range(7)], "xlsx")
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    names = [[cell.value for cell in book[name]["A"]] for name in ("export", "export 2", "export 3")]
    assert names == [["name", "0", "1", "2"], ["name", "3", "4", "5"], ["name", "6"]]


def test_days_that_no_workbook_knows_stay_text(tmp_path: Path) -> None:
    written(tmp_path / "out.xlsx", [("a", None, None, "1899-05-05", "soon", None)], "xlsx")
    cells = openpyxl.load_workbook(tmp_path / "out.xlsx")["export"][2]
    assert [cells[3].value, cells[4].value] == ["1899-05-05", "soon"]


@pytest.mark.parametrize("form", ["csv", "xlsx", "jsonl"])
def test_a_disk_that_fills_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    target = tmp_path / f"out.{form}"
    target.write_text("before")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match="no room left"):
        written(target, [("Ada", None, None, None, None, None)], form)
    assert target.read_text() == "before" and os.listdir(tmp_path) == [target.name]


def test_a_disk_that_fills_below_a_workbook_is_told_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import zipfile

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "write", full)
    with pytest.raises(ExportError, match="no room left"):
        written(tmp_path / "out.xlsx", [], "xlsx")
    assert os.listdir(tmp_path) == []


def test_a_file_that_is_open_elsewhere_is_named_and_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out.csv"
    target.write_text("before")

    def held(*_: object) -> None:
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(ExportError) as caught:
        written(target, [], "csv")
    assert "another program has it open" in caught.value.message and str(target) in caught.value.message
    assert target.read_text() == "before" and os.listdir(tmp_path) == ["out.csv"]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_breaks_off_leaves_nothing(tmp_path: Path, form: str) -> None:
    with pytest.raises(KeyboardInterrupt), TableOut(tmp_path / f"out.{form}", form, COLUMNS, True, True) as out:
        out.add([("Ada", "=1", None, None, None, None)])
        raise KeyboardInterrupt
    assert os.listdir(tmp_path) == []
