"""Files that anybody may have made: whatever is wrong is one sentence, nothing swells, nothing is followed."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.clock import ManualClock
from app.paths import Paths
from app.services.collecting.parcels import Parcel, Unusable, parcels
from app.services.hand_over_form import MANIFEST
from app.storage.installation import Installation
from app.wiring import App
from tests.collecting.forging import handed, parts_of, record_of, rewritten, zipped
from tests.collecting.making import HOUR, content, enrolled, handed_over, machine, refusals

NOW = 1_767_225_600_000 + 400 * HOUR


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return handed_over(tmp_path_factory.mktemp("hostile"), drills=1)


@pytest.fixture
def hr(tmp_path: Path, bundle: Path) -> App:
    with enrolled(machine(tmp_path / "hr", ManualClock(NOW)), bundle) as app:
        yield app


def why(hr: App, file: Path) -> str:
    found = hr.collecting.collect([file])
    assert found.taken == 0 and len(found.refused) == 1, found
    return found.refused[0][1]


def _record(bundle: Path) -> bytes:
    return next(data for name, data in parts_of(bundle).items() if name.startswith("records/"))


def test_records_in_a_compressed_zip_of_somebodys_own_are_read(bundle: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine.zip"
    file.write_bytes(zipped(("exams/", b""), ("exams/kim.jsonl", _record(bundle)), ("notes.txt", b"hello"),
                            how=zipfile.ZIP_DEFLATED))
    found = list(parcels([file]))
    assert [len(each.records) for each in found] == [1]


def test_a_zip_that_swells(hr: App, tmp_path: Path) -> None:
    file = tmp_path / "bomb.zip"
    file.write_bytes(zipped(("a.jsonl", b"{" * 200_000_000), how=zipfile.ZIP_DEFLATED))
    assert file.stat().st_size < 1_000_000
    assert "swells" in why(hr, file)


def test_a_zip_that_lies_about_how_much_it_swells(hr: App, tmp_path: Path) -> None:
    file = tmp_path / "bomb.zip"
    data = zipped(("a.jsonl", b"{" * 100_000_000), how=zipfile.ZIP_DEFLATED)
    file.write_bytes(data.replace((100_000_000).to_bytes(4, "little"), (1_000).to_bytes(4, "little")))
    assert "damaged" in why(hr, file) or "swells" in why(hr, file)


def test_a_zip_of_very_many_files(hr: App, tmp_path: Path) -> None:
    file = tmp_path / "many.zip"
    file.write_bytes(zipped(*((f"{number}.jsonl", b"") for number in range(20_100))))
    assert "is the most" in why(hr, file)


@pytest.mark.parametrize("name", ["../evil.jsonl", "/etc/evil.jsonl", "a/../../evil.jsonl", "C:/evil.jsonl", "..\\evil.jsonl"])
def test_a_name_that_leads_out(hr: App, tmp_path: Path, bundle: Path, name: str) -> None:
    file = tmp_path / "out.zip"
    file.write_bytes(zipped((name, _record(bundle))))
    assert "leads out" in why(hr, file)


def test_a_link_in_a_zip(hr: App, tmp_path: Path) -> None:
    entry = zipfile.ZipInfo("record.jsonl")
    entry.create_system, entry.external_attr = 3, 0o120777 << 16
    file = tmp_path / "link.zip"
    file.write_bytes(zipped((entry, b"/etc/passwd")))
    assert "link" in why(hr, file)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_one_name_twice(hr: App, tmp_path: Path, bundle: Path) -> None:
    file = tmp_path / "twice.zip"
    file.write_bytes(zipped(("a.jsonl", _record(bundle)), ("a.jsonl", b"{")))
    assert "twice" in why(hr, file)


def test_a_zip_inside_a_zip(hr: App, tmp_path: Path, bundle: Path) -> None:
    file = tmp_path / "nested.zip"
    file.write_bytes(zipped(("inner.zip", bundle.read_bytes())))
    assert "zip inside a zip" in hr.collecting.collect([file]).refused[0][1]


def test_a_link_in_a_folder_is_told_and_not_followed(hr: App, tmp_path: Path, bundle: Path) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    (folder / "link.zip").symlink_to(bundle)
    (folder / "loop").symlink_to(folder)
    (folder / "holiday.jpg").write_bytes(b"\xff\xd8")
    found = hr.collecting.collect([folder])
    assert found.taken == 0 and all("link" in reason for _, reason in found.refused) and found.refused


def test_folders_are_gone_through_to_the_last(hr: App, tmp_path: Path, bundle: Path) -> None:
    deep = tmp_path / "drop" / "a" / "b"
    deep.mkdir(parents=True)
    (deep / "x.zip").write_bytes(bundle.read_bytes())
    assert hr.collecting.collect([tmp_path / "drop"]).taken == 1


def test_what_is_no_file_at_all(hr: App, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "no file" in why(hr, tmp_path / "pipe")
    assert "cannot be read" in why(hr, tmp_path / "missing")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    assert "neither a record nor a zip" in why(hr, tmp_path / "picture.png")
    (tmp_path / "empty.jsonl").write_bytes(b"")
    assert why(hr, tmp_path / "empty.jsonl")
    assert len(refusals(hr)) == 1  # only what calls itself a record is kept apart


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 500, b"PK\x05\x06" + b"\0" * 18])
def test_a_broken_zip(hr: App, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "b.zip").write_bytes(data)
    assert why(hr, tmp_path / "b.zip")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_a_record_in_another_encoding(hr: App, tmp_path: Path, bundle: Path, encoding: str) -> None:
    (tmp_path / "r.jsonl").write_bytes(_record(bundle).decode().encode(encoding))
    assert why(hr, tmp_path / "r.jsonl").endswith(".")


# ------------------------------------------------------------------ hand-overs that lie


def test_a_part_that_was_changed(hr: App, bundle: Path, tmp_path: Path) -> None:
    for name in parts_of(bundle):
        file = rewritten(bundle, tmp_path / "b.zip", lambda each, data: data + b" " if each == name else data)
        assert "was changed" in why(hr, file)
    assert hr.database.rows("SELECT * FROM attempts") == [] and hr.database.rows("SELECT * FROM exam_sets") == []


def test_a_part_that_was_left_out_or_put_in(hr: App, bundle: Path, tmp_path: Path) -> None:
    file = rewritten(bundle, tmp_path / "less.zip", lambda name, data: None if name == "sets.json" else data)
    assert "other files" in why(hr, file)
    with zipfile.ZipFile(bundle) as archive:
        files = [(name, archive.read(name)) for name in archive.namelist()]
    (tmp_path / "more.zip").write_bytes(zipped(*files, ("records/" + "0" * 64 + ".jsonl", _record(bundle))))
    assert "other files" in why(hr, tmp_path / "more.zip")


def test_a_manifest_that_was_changed(hr: App, bundle: Path, tmp_path: Path) -> None:
    def since(name: str, data: bytes) -> bytes:
        return data.replace(b'"since":""', b'"since":"2"') if name == MANIFEST else data

    assert "signature" in why(hr, rewritten(bundle, tmp_path / "b.zip", since))


def test_a_manifest_with_another_key(hr: App, bundle: Path, tmp_path: Path) -> None:
    other = Installation(tmp_path / "other").public_key

    def swapped(name: str, data: bytes) -> bytes:
        if name != MANIFEST:
            return data
        return data.replace(json.loads(data)["manifest"]["key"].encode(), other.encode())

    assert "another installation" in why(hr, rewritten(bundle, tmp_path / "b.zip", swapped))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_any_manifest_is_a_sentence(data: bytes) -> None:
    from app.errors import RecordError
    from app.services.hand_over_form import read_manifest

    with pytest.raises(RecordError):
        read_manifest(data)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_whatever_byte_of_a_hand_over_is_changed_nothing_wrong_comes_in(bundle: Path, data: st.DataObject) -> None:
    import tempfile

    whole = bytearray(bundle.read_bytes())
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] ^= data.draw(st.integers(1, 255))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "b.zip"
        file.write_bytes(whole)
        found = list(parcels([file]))
        genuine = {_record(bundle)}
        for each in found:
            # The zip's own dates and notes may be changed without harm; a record may not.
            assert isinstance(each, Unusable) or {record.content for record in each.records} <= genuine


@pytest.mark.parametrize("text", [
    "", "[]", "null", '{"sets":{}}', '{"sets":[[]]}', '{"sets":[{"drills":[]}]}', "[" * 50_000,
    '{"sets":[' + ",".join("1" for _ in range(30_000)) + "]}",
])  # fmt: skip
def test_sets_that_are_none(hr: App, bundle: Path, tmp_path: Path, text: str) -> None:
    key = Installation(Paths.under(bundle.parent / "laptop").keys)
    assert "cannot be read" in why(hr, handed(tmp_path / "b.zip", key, {**parts_of(bundle), "sets.json": text.encode()}))


@pytest.mark.parametrize("text", [
    '{"people":[{"hash":"x","name":"Kim","number":"1","salt":"aa"}]}', '{"people":[{}]}', '{"people":[{"hash":1}]}',
    '{"people":[{"hash":"' + "0" * 64 + '","name":"Kim","number":"' + "9" * 400 + '","salt":"aa"}]}',
])  # fmt: skip
def test_people_that_are_none(hr: App, bundle: Path, tmp_path: Path, text: str) -> None:
    key = Installation(Paths.under(bundle.parent / "laptop").keys)
    assert "cannot be read" in why(hr, handed(tmp_path / "b.zip", key, {**parts_of(bundle), "people.json": text.encode()}))


def test_a_person_whose_number_does_not_make_the_hash(hr: App, bundle: Path, tmp_path: Path) -> None:
    key = Installation(Paths.under(bundle.parent / "laptop").keys)
    parts = parts_of(bundle)
    people = parts["people.json"].replace(b'"00417"', b'"00418"')
    assert "does not make its hash" in why(hr, handed(tmp_path / "b.zip", key, {**parts, "people.json": people}))


def test_a_disk_that_is_full_loses_nothing(hr: App, bundle: Path) -> None:
    from app.errors import StormdrillError

    before = content(hr)
    hr.database._connection.execute(f"PRAGMA max_page_count = {hr.database.row('PRAGMA page_count')[0]}")
    try:
        with pytest.raises(StormdrillError, match="room|full|space"):
            hr.collecting.collect([bundle])
        assert content(hr) == before
    finally:
        hr.database._connection.execute("PRAGMA max_page_count = 1073741823")
    assert hr.collecting.collect([bundle]).taken == 1


def test_a_fault_in_the_middle_leaves_a_state_to_go_on_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.storage.taken import Taken

    files = [handed_over(tmp_path / str(number), name=f"set-{number}", drills=2) for number in range(2)]
    with enrolled(machine(tmp_path / "hr", ManualClock(NOW)), *files) as app:
        put, left = Taken.put_attempt, [1]

        def failing(self: Taken, *values: object) -> None:
            put(self, *values)
            if not left:
                raise KeyboardInterrupt
            left.pop()

        monkeypatch.setattr(Taken, "put_attempt", failing)
        with pytest.raises(KeyboardInterrupt):
            app.collecting.collect(files, 1)
        assert app.database.rows("SELECT * FROM attempts") == []
        monkeypatch.undo()
        assert app.collecting.collect(files, 1).taken >= 2


def test_a_parcel_says_whose_it_is(bundle: Path) -> None:
    parcel = next(parcels([bundle]))
    assert isinstance(parcel, Parcel) and parcel.installation == record_of(bundle).header.installation
