"""String tables from strangers: each that is none is refused in one sentence, quickly."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.authoring.translation.po_in import FILE_CAP, read_file, read_table
from app.authoring.translation.table import Table
from app.errors import InputError

HEAD = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Scenario: fife\\n"\n\n'


def entry(key: str, source: str = "A", text: str = "B") -> str:
    return f'msgctxt "{key}"\nmsgid "{source}"\nmsgstr "{text}"\n\n'


@pytest.mark.parametrize(("data", "told"), [
    (b"", "is not the string table of a scenario"),
    (b"hello", "Line 1 of t.po cannot be read"),
    (b"\x00\x01\x02", "holds NUL bytes"),
    ((HEAD + entry("a", "x\0")).encode(), "holds NUL bytes"),
    ((HEAD + entry("a", "größer")).encode("latin-1"), "is not UTF-8"),
    ((HEAD + entry("a")).encode("utf-16"), "holds NUL bytes"),
    ((HEAD + entry("a", "x\u2028y")).encode(), "invisible character U+2028"),
    (HEAD.replace("UTF-8", "ISO-8859-1").encode(), "says that it is written in 'iso-8859-1'"),
    (HEAD.replace("X-Scenario", "X-Other").encode(), "is not the string table of a scenario"),
    (HEAD.replace("fife", "../../etc/passwd").encode(), "is not the string table of a scenario"),
    (HEAD.replace("Language: de", "Language: ../../de").encode(), "names no language"),
    ((HEAD + entry("a") + entry("a")).encode(), "has the line 'a' twice"),
    ((HEAD + 'msgctxt "a"\nmsgid "x\nmsgstr "1"\n').encode(), "Line 8 of t.po cannot be read"),
    ((HEAD + 'msgctxt "a"\nmsgid "x"y"\nmsgstr "1"\n').encode(), "Line 8 of t.po cannot be read"),
    ((HEAD + 'msgctxt "a"\nmsgid "x\\"\nmsgstr "1"\n').encode(), "Line 8 of t.po cannot be read"),
    ((HEAD + 'msgctxt "a"\nmsgid "x"\nmsgid_plural "xs"\nmsgstr[0] "1"\nmsgstr[1] "2"\n').encode(), "several numbers"),
    ((HEAD + 'msgstr "1"\nmsgctxt "a"\nmsgctxt "b"\n').encode(), "t.po"),
    ((HEAD + "<html>").encode(), "Line 7 of t.po cannot be read"),
], ids=lambda value: value[:24] if isinstance(value, str) else None)
def test_what_is_no_string_table_is_told_in_a_sentence(data: bytes, told: str) -> None:
    with pytest.raises(InputError) as caught:
        read_table(data, "t.po")
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_of_many_megabytes_is_not_even_read_to_its_end(tmp_path: Path) -> None:
    file = tmp_path / "t.po"
    with open(file, "wb") as stream:
        stream.truncate(500_000_000)
    with pytest.raises(InputError, match="larger than 4 MiB"):
        read_file(file)


def test_one_entry_that_fills_the_file_is_read_and_is_not_used() -> None:
    long = "x" * (FILE_CAP - 1_000)
    table = read_table((HEAD + entry("a", "A", long)).encode(), "t.po")
    assert table.words({"a": "A"}) == {}
    lines = '"xxxxxxxxxxxxxxxxxxxx"\n' * 100_000
    table = read_table((HEAD + f'msgctxt "a"\nmsgid "A"\nmsgstr ""\n{lines}').encode(), "t.po")
    assert len(table.lines[0].text) == 2_000_000


def test_a_text_is_never_taken_for_the_name_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "#secret").write_text(HEAD + entry("a", "A", "stolen"), encoding="utf-8")
    with pytest.raises(InputError, match="t.po"):
        read_table(b"#secret", "t.po")


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "none.po", tmp_path, Path("a\0b")):
        with pytest.raises(InputError, match="cannot be read"):
            read_file(path)


def test_windows_line_ends_and_a_byte_order_mark_are_no_trouble() -> None:
    data = b"\xef\xbb\xbf" + (HEAD + entry("a")).replace("\n", "\r\n").encode()
    assert read_table(data, "t.po").words({"a": "A"}) == {"a": "B"}


PIECES = st.sampled_from([HEAD, entry("a"), entry("b", "", ""), "msgid", '"', "\\", "\n", "#~ ", "#| ", "#, fuzzy\n",
                          'msgstr[0] "x"\n', 'msgctxt "a"\n', 'msgid ""\n', 'msgstr ""\n', "x", '"y"\n', "# z\n"])


@given(st.one_of(st.binary(max_size=200), st.lists(PIECES, max_size=14).map(lambda parts: "".join(parts).encode()),
                 st.lists(PIECES, max_size=14).map(lambda parts: (HEAD + "".join(parts)).encode())))
def test_any_bytes_are_a_table_or_a_sentence(data: bytes) -> None:
    try:
        table = read_table(data, "t.po")
    except InputError as trouble:
        assert trouble.message
    else:
        assert isinstance(table, Table)
        assert table.scenario == "fife"
