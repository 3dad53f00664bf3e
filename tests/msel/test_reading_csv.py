"""CSV of any encoding and dialect; what is no table is refused in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.authoring.msel.difference import compare
from app.authoring.msel.beside import Beside
from app.authoring.sheets.csv_in import read_csv
from app.errors import InputError
from app.exports.sheets import Sheet, csv_bytes
from tests.msel.sheets import csv_of, text_of

ROWS = [["No", "From", "Message"], ["1", "Zoë", "Größe, \"so\"\nund so"], ["2", "Ana", "x; y"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_encodings_and_separators(encoding: str, separator: str) -> None:
    read = read_csv(csv_of(ROWS, separator).encode(encoding), "plan.csv")
    assert read.rows == ROWS
    assert bool(read.notes) == (encoding == "cp1252")


def test_the_line_that_names_the_separator_is_heeded() -> None:
    assert read_csv(b"sep=;\r\na,b,c;d\r\n", "plan.csv").rows == [["a,b,c", "d"]]


def test_a_row_is_known_by_the_line_where_it_begins() -> None:
    read = read_csv(b'a,b\r\n"x\r\ny",2\r\n\r\n3,4\r\n', "plan.csv")
    assert read.numbers == [1, 2, 5]


@pytest.mark.parametrize(("data", "said"), [
    (b"\x89PNG\r\n\x1a\n\x00\x00", "no text file"),
    (b"\xff\xfea", "begins like UTF-16"),
    (b"a,b\n" * 10_001, "more than 10,000 rows"),
    (b"," * 250 + b"x", "200 columns"),
    (b"a,b\nc," + b"x" * 40_000, "cell B2 holds 40,000 characters"),
])  # fmt: skip
def test_what_is_out_of_bounds_is_refused_with_its_place(data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        read_csv(data, "plan.csv")


CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), max_size=12).map(
    lambda text: "".join(sign for sign in text if sign in "\t\n" or ord(sign) >= 32)
)


def plain(cell: str) -> bool:
    """Whether it can stand in a heading: no sign that may separate columns elsewhere."""
    return not set(cell) & set(";\t|")


@example([["a", "b"], ["x;y;z;w", "q"]])
@given(st.lists(st.lists(CELL.filter(str.strip) | st.sampled_from(["=1+1", "'=x", "-5", "@a", "''+", "+0:40"]),
                         min_size=2, max_size=4), min_size=1, max_size=5))
def test_written_tables_are_read_as_they_were(rows: list[list[str]]) -> None:
    read = read_csv(csv_bytes(Sheet("plan", rows[0], rows[1:])), "plan.csv")
    if all(len(row) == len(rows[0]) for row in rows) and all(map(plain, rows[0])):
        assert read.rows == rows


def test_no_written_cell_is_a_formula() -> None:
    data = csv_bytes(Sheet("plan", ["=a"], [["+1"], ["-1"], ["@x"], ["'=y"]])).decode("utf-8-sig")
    assert data.split("\r\n")[:-1] == ["'=a", "'+1", "'-1", "'@x", "''=y"]


@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_refused(data: bytes) -> None:
    try:
        read_csv(data, "plan.csv")
    except InputError as trouble:
        assert str(trouble)


@settings(max_examples=30)
@given(st.lists(st.lists(st.one_of(st.text(max_size=15), st.sampled_from(["No", "Time", "From", "Message", "0:40",
                                                                         "Tweet", "Condition", "Dana"])),
                         max_size=6), max_size=8))
def test_any_table_is_compared_or_refused(rows: list[list[str]]) -> None:
    try:
        read = read_csv(csv_of([["Number", "Time", "From", "Message", "Inject mode"], *rows]).encode("utf-8", "replace"),
                        "plan.csv")
        compare([read], text_of("blank"), Beside(), "blank.yaml", keep_missing=True)
    except InputError as trouble:
        assert str(trouble)


@pytest.mark.parametrize("encoding", ["cp850", "cp437", "mac-roman"])
def test_letters_that_would_come_out_wrong_are_refused(encoding: str) -> None:
    data = "Number,Message\n1,Müller fährt über Málaga und Ångström\n".encode(encoding)
    with pytest.raises(InputError, match="encoding that does not say which"):
        read_csv(data, "plan.csv")
