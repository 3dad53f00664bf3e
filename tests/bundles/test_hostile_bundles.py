"""A bundle is a stranger's file: whatever is wrong with it is one sentence, and nothing of it is believed."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from pathlib import Path

import pytest

from app.authoring.bundle.manifest import SEALED_KIND, manifest_of, written
from app.authoring.bundle.names import LARGEST_BUNDLE, MOST_PARTS
from app.authoring.bundle.trouble import AlteredError, BundleError
from app.authoring.bundle.unpack import read_file, unpacked
from tests.bundles.making import FIFE, entry, fife_bundle, fife_parts, with_manifest, with_part, zipped

HERE = f"pictures/{FIFE}"


def refused(data: bytes) -> str:
    with pytest.raises(BundleError) as trouble:
        unpacked(data)
    assert trouble.value.remedy
    return trouble.value.message


def test_a_good_one_comes_back_as_it_went_in() -> None:
    assert unpacked(fife_bundle()).parts == fife_parts()


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../evil.yaml", "leads out"), ("charts/../../evil.yaml", "leads out"), ("..\\evil.yaml", "leads out"),
        ("/etc/evil.yaml", "on the machine itself"), ("\\evil.yaml", "on the machine itself"),
        ("C:/evil.yaml", "on the machine itself"), ("c:evil.yaml", "on the machine itself"),
        ("//server/share/evil.yaml", "on the machine itself"), ("charts\\evil.yaml", "another system"),
        (f"{FIFE}.yaml:stream", "another system"), ("charts/con.yaml", "for a device"), ("NUL", "for a device"),
        (f"{HERE}/com1.png", "for a device"), ("aux.yaml", "for a device"), ("charts/lpt9.tar.yaml", "for a device"),
        ("charts/a.yaml.", "change or hide"), ("charts/a.yaml ", "change or hide"), (".hidden.yaml", "change or hide"),
        ("charts//a.yaml", "change or hide"), ("./charts/a.yaml", "change or hide"), ("charts/~a.yaml", "change or hide"),
        ("charts/\u00e4.yaml", "not the same"), ("charts/a\u202elmay.yaml", "not the same"), ("charts/a\n.yaml", "not the same"),
        ("charts/a\x00.yaml", "not the same"), ("a" * 200 + ".yaml", "too long"),
        ("run.py", "no bundle carries"), ("run.exe", "no bundle carries"), ("charts/a", "no bundle carries"),
        (f"{HERE}/inner.zip", "no bundle carries"), (f"{HERE}/inner.stormdrill", "no bundle carries"), (".yaml", "change or hide"),
        (f"{HERE}/a.gif", "no bundle carries"), (f"{HERE}/page.html", "no bundle carries"), (f"{HERE}/a.png.exe", "no bundle carries"),
        ("charts/deep/a.yaml", "no place"), ("keys/a.json", "no place"), ("settings.json", "no place"),
        ("charts/Big.yaml", "no place"), ("charts/a.json", "no place"), ("pictures/a.png", "no place"),
        ("another.yaml", "another scenario"), ("pictures/another/a.png", "another scenario"), ("another.md", "another scenario"),
    ],
)  # fmt: skip
def test_a_name_that_no_part_may_have(name: str, why: str) -> None:
    assert why in refused(with_part(name))


def _entries(data: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(each.filename, archive.read(each)) for each in archive.infolist()]


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(("one", "other"), [("charts/a.yaml", "charts/a.yaml"), ("charts/a.yaml", "charts/A.yaml"),
                                            ("bundle.json", "bundle.json"), ("cases.json", "CASES.json")])
def test_two_names_that_are_one_file(one: str, other: str) -> None:
    first = [] if one == "bundle.json" else [("bundle.json", b"{}")]
    said = refused(zipped(*first, (entry(one), b"x"), (entry(other), b"x")))
    assert "twice" in said or "one file on many machines" in said


@pytest.mark.parametrize(
    ("mode", "why"), [(0o120777, "link"), (0o040755, "folder"), (0o060644, "device"), (0o020644, "device"),
                      (0o010644, "pipe"), (0o140644, "pipe"), (0o104755, "not put"), (0o100755, "not put")]
)
def test_what_is_no_plain_file(mode: int, why: str) -> None:
    assert why in refused(with_part("charts/a.yaml", b"/etc/passwd", external_attr=mode << 16))


def test_a_folder_as_other_systems_write_one() -> None:
    assert "folder" in refused(with_part("charts/a.yaml", b"", external_attr=0x10, create_system=0))


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_swells_when_it_is_opened(method: int) -> None:
    """A thousand to one: nothing compressed is ever opened."""
    data = with_part("charts/a.yaml", b" " * 1_000_000, compress_type=method)
    assert len(data) < 100_000 + len(fife_bundle()) and "compressed" in refused(data)


def test_a_size_that_lies() -> None:
    data = bytearray(with_part("charts/a.yaml", b"x" * 10))
    at = data.rindex(b"charts/a.yaml") - 46 + 24
    data[at : at + 4] = struct.pack("<L", 4_000_000_000)
    assert refused(bytes(data))


def test_two_entries_over_the_same_bytes() -> None:
    data = bytearray(with_part("charts/a.yaml", b"x" * 10))
    at = data.rindex(b"charts/a.yaml") - 46 + 42
    data[at : at + 4] = struct.pack("<L", 0)
    assert refused(bytes(data))


def test_too_much_of_it() -> None:
    assert "is the most" in refused(with_part(f"{HERE}/a.png", b"x" * (4 * 1024 * 1024 + 1)))
    assert "larger than" in refused(fife_bundle() + b"\0" * LARGEST_BUNDLE)
    many = [(f"charts/a{number}.yaml", b"") for number in range(MOST_PARTS + 1)]
    assert "is the most" in refused(zipped(("bundle.json", b"{}"), *many))
    assert "is the most" in refused(zipped(("bundle.json", b" " * 70_000)))


def test_something_hidden_before_between_or_behind() -> None:
    good = fife_bundle()
    for data in (b"MZ" + good, good + b"x", good[:-1], good[: len(good) // 2], good[:50], b"", b"PK", b"\0" * 100):
        assert refused(data)
    assert "behind it" in refused(zipped(("bundle.json", b"{}"), comment=b"hello"))
    central = good.index(b"PK\x01\x02")
    size, offset = struct.unpack("<2L", good[-10:-2])
    moved = good[:central] + b"hidden" + good[central:-10] + struct.pack("<2L", size, offset + 6) + good[-2:]
    assert "hidden" in refused(moved)


@pytest.mark.parametrize("other", [{"comment": b"note"}, {"extra": b"\x01\x00\x02\x00ab"}, {"date_time": (2024, 1, 1, 0, 0, 0)},
                                   {"create_system": 0}])
def test_what_another_program_put_there(other: dict) -> None:
    assert "not put into the bundle by this program" in refused(with_part("charts/a.yaml", b"x", **other))


def test_other_zips_are_no_bundles() -> None:
    assert "no bundle" in refused(zipped(("word/document.xml", b"<x/>")))
    assert "no bundle" in refused(zipped())
    assert "no bundle" in refused(b"format: 1\nid: a\n" * 10)


def test_a_part_that_is_missing_or_not_listed() -> None:
    listed = manifest_of("plain", fife_parts(), {key: "a" for key in ("scenario", "case", "chart", "policy")})
    for parts in ([], [*fife_parts().items(), ("charts/more.yaml", b"x")]):
        with pytest.raises(AlteredError):
            unpacked(zipped(("bundle.json", written(listed)), *parts))


def test_a_part_that_was_changed() -> None:
    parts = dict(fife_parts()) | {f"{FIFE}.yaml": b"id: other"}
    with pytest.raises(AlteredError, match="is not what was put in"):
        unpacked(zipped(_entries(fife_bundle())[0], *sorted(parts.items())))


def test_a_newer_format_says_so() -> None:
    said = refused(with_manifest({"format": 2}))
    assert "format 2" in said and "reads format 1" in said


@pytest.mark.parametrize(
    "change",
    [
        {"format": 0}, {"format": True}, {"format": "1"}, {"format": 1.0}, {"kind": "open"}, {"kind": ["plain"]}, {"kind": "sealed"},
        {"program": "x" * 50}, {"program": "1\n2"}, {"program": 1}, {"parts": {}}, {"parts": []}, {"parts": [["a.yaml", -1, "0" * 64]]},
        {"parts": [["a.yaml", True, "0" * 64]]}, {"parts": [["a.yaml", 1, "0"]]}, {"parts": [["bundle.json", 1, "0" * 64]]},
        {"parts": [["../a.yaml", 1, "0" * 64]]}, {"parts": [[["x"], 1, "0" * 64]]}, {"parts": [["a.yaml", 10**30, "0" * 64]]},
        {"ids": {}}, {"ids": {"scenario": "../x", "case": "a", "chart": "a", "policy": "a"}}, {"ids": []},
        {"ids": {"scenario": "other", "case": "a", "chart": "a", "policy": "a"}}, {"more": 1}, {"seal": {}},
    ],
)  # fmt: skip
def test_a_list_of_contents_of_another_shape(change: dict) -> None:
    assert refused(with_manifest(change))


@pytest.mark.parametrize("text", [b"", b"[]", b"1", b"null", b"{", b"[" * 60_000, b'{"format": 1}', b"\xff", b'{"format": ' + b"9" * 5_000 + b"}"])
def test_a_list_of_contents_that_is_none(text: bytes) -> None:
    assert refused(zipped(("bundle.json", text)))


def test_a_sealed_one_holds_its_seal_and_nothing_else() -> None:
    parts = {"sealed.bin": b"x", "charts/a.yaml": b"x"}
    manifest = manifest_of(SEALED_KIND, parts, seal={})
    assert refused(zipped(("bundle.json", written(manifest)), *sorted(parts.items())))


def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "none", Path("/dev/zero"), tmp_path / ("9" * 300), Path("a\0b")):
        with pytest.raises(BundleError):
            read_file(path)
