"""A part is what its ending says: pictures of a size that can be painted, drawings that only draw, text that is text."""

from __future__ import annotations

import pytest

from app.authoring.bundle.contents import WIDEST, check_content
from app.authoring.bundle.trouble import BundleError
from tests.bundles.making import FIFE, jpg, png, svg

HERE = f"pictures/{FIFE}"


def refused(name: str, data: bytes) -> str:
    with pytest.raises(BundleError) as trouble:
        check_content(name, data)
    return trouble.value.message


def test_pictures_as_they_should_be() -> None:
    check_content(f"{HERE}/a.png", png())
    check_content(f"{HERE}/a.jpg", jpg())
    check_content(f"{HERE}/a.svg", svg())
    check_content(f"{HERE}/a.svg", b'<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn -->\n' + svg())
    gradient = '<defs><linearGradient id="a"><stop offset="1"/></linearGradient></defs><path fill="url(#a)" d="M0 0"/>'
    check_content(f"{HERE}/a.svg", svg(gradient, attributes='viewBox="0 0 9 9" style="fill: red"'))
    check_content(f"{FIFE}.md", "Notes: ä.\n".encode())


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a", png()[:-1], png() + b"PK\x03\x04", jpg(), b"<svg/>", png()[:40]])
def test_no_png(data: bytes) -> None:
    assert "no PNG" in refused(f"{HERE}/a.png", data)


@pytest.mark.parametrize("data", [b"", b"\xff\xd8\xff\xd9", jpg()[:-1], jpg() + b"x", png(), b"\xff\xd8\xff" + b"\0" * 50 + b"\xff\xd9",
                                  b"\xff\xd8\xff\xc0\xff\xd9", b"\xff\xd8\xff\xda\x00\x02" + jpg()[2:]])
def test_no_jpg(data: bytes) -> None:
    assert "no JPG" in refused(f"{HERE}/a.jpg", data)


def test_a_picture_that_would_fill_the_memory() -> None:
    for name, made in (("a.png", png), ("a.jpg", jpg)):
        check_content(f"{HERE}/{name}", made(WIDEST, WIDEST))
        for size in ((WIDEST + 1, 1), (1, WIDEST + 1), (0, 5), (65_000, 65_000)):
            assert "pixels" in refused(f"{HERE}/{name}", made(*size))


@pytest.mark.parametrize(
    "data",
    [
        svg("<script>alert(1)</script>"), svg('<rect onload="x()"/>'), svg(attributes='onload="x()"'), svg('<rect OnClick="x()"/>'),
        svg('<image href="https://example.org/a.png"/>'), svg('<image href="data:image/png;base64,AA"/>'),
        svg('<a href="https://example.org"><rect/></a>'), svg("<foreignObject/>"), svg("<style>@import 'x';</style>"),
        svg('<use href="#a"/>'), svg('<animate attributeName="href"/>'), svg('<set attributeName="x"/>'), svg("<iframe/>"),
        svg('<rect style="fill: url(https://example.org/a)"/>'), svg('<rect style="fill: url(  &quot;x&quot;)"/>'),
        svg(r'<rect style="fill: \75rl(x)"/>'), svg('<rect style="@import x"/>'), svg('<rect fill="URL(x)"/>'),
        svg('<rect xlink:href="https://example.org" xmlns:xlink="http://www.w3.org/1999/xlink"/>'),
        svg('<rect xml:base="https://example.org"/>'), svg('<rect x:y="1" xmlns:x="urn:x"/>'), svg('<x:rect xmlns:x="urn:x"/>'),
        svg('<rect fill="javascript:x"/>'), svg(head='<!DOCTYPE svg SYSTEM "https://example.org/a.dtd">'),
        svg("&a;", head='<!DOCTYPE svg [<!ENTITY a "aaaa">]>'), svg(head='<?xml-stylesheet href="x"?>'), svg("<rect>"), svg("&nope;"),
        b"<svg><rect/></svg>", b'<g xmlns="http://www.w3.org/2000/svg"/>', b"", b"hello", svg("<g>" * 70 + "</g>" * 70),
        svg("<rect/>" * 20_001), svg().decode().encode("utf-16"), svg() + b"\0",
    ],
)  # fmt: skip
def test_a_drawing_that_does_more_than_draw(data: bytes) -> None:
    assert refused(f"{HERE}/a.svg", data)


@pytest.mark.parametrize("data", [b"{", b"[" * 100_000, b"\xff\xfe", b"1" * 5_000, b'["\\ud800"]', b'{"a": "\x01"}',
                                  b'{"a": ["\\u001b[2J"]}', b'{"\\u009b": 1}', b'{"a": "\\u0000"}'])
def test_data_that_cannot_be_read(data: bytes) -> None:
    assert refused("cases.json", data)


@pytest.mark.parametrize("name", ["charts/a.yaml", f"{FIFE}.md"])
@pytest.mark.parametrize("data", [b"\0", b"\xff", b"\x1b[2J", b"MZ\x90\0\x03", "a\u2028b".encode()])
def test_text_that_is_none(name: str, data: bytes) -> None:
    assert refused(name, data)
