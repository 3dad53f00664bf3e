"""What happens when something goes wrong that nobody foresaw, and how the theme follows a choice."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from app.errors import InputError
from app.paths import Paths, shipped_root
from app.ui import application, demo, text
from app.ui.notices import notices
from app.ui.theme import formations, icons, theme, tokens

ICONS = shipped_root() / "assets" / "icons"


@pytest.fixture
def hook():
    before = sys.excepthook
    yield
    sys.excepthook = before


def test_a_bug_goes_to_the_log_and_the_user_reads_one_kind_sentence(qtbot, qapp, hook, tmp_path):
    application.catch_bugs(Paths.under(tmp_path / "home"))
    try:
        raise ZeroDivisionError("a secret of the program")
    except ZeroDivisionError as fault:
        with qtbot.waitSignal(notices.came) as caught:
            sys.excepthook(type(fault), fault, fault.__traceback__)
    notice = caught.args[0]
    assert "secret" not in notice.text + notice.remedy
    log = tmp_path / "home" / "logs" / "faults.log"
    assert str(log) in notice.remedy
    assert "ZeroDivisionError: a secret of the program" in log.read_text(encoding="utf-8")
    assert "test_application.py" in log.read_text(encoding="utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_forced_scheme_holds_whatever_the_system_says(themed, scheme):
    theme.apply(themed, scheme, reduced_motion=True)
    assert theme.scheme == scheme
    assert themed.palette().window().color().name().upper() == tokens.SCHEMES[scheme]["canvas"]
    theme.apply(themed, "light", reduced_motion=True)


def test_the_users_choice_multiplies_every_size(themed):
    before = theme.px(100)
    theme.apply(themed, "light", text_percent=200, reduced_motion=True)
    assert theme.px(100) == 2 * before
    assert theme.font("body").pixelSize() == 28
    theme.apply(themed, "light", reduced_motion=True)


def test_high_contrast_makes_lines_and_quiet_text_stronger():
    for scheme, colours in tokens.SCHEMES.items():
        strong = tokens.strengthened(scheme)
        for name in ("line", "ink2", "ink3"):
            assert tokens.contrast(strong[name], colours["surface"]) > tokens.contrast(colours[name], colours["surface"])


def test_every_icon_that_is_asked_for_is_there():
    asked = set()
    for file in (Path(application.__file__).parent).rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        asked |= set(re.findall(r'icon="([a-z0-9-]+)"', source))
        asked |= set(re.findall(r'(?:theme\.(?:icon|pixmap)|EmptyState)\(\s*"([a-z0-9-]+)"', source))
    assert len(asked) > 10
    assert [name for name in sorted(asked) if not (ICONS / f"{name}.svg").is_file()] == []


def test_what_others_made_comes_with_its_licence():
    assert "ISC" in (ICONS / "LICENSE.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in (shipped_root() / "assets" / "fonts" / "OFL.txt").read_text(encoding="utf-8")


def test_an_icon_is_drawn_in_the_colour_asked_for(qapp):
    picture = icons.pixmap("square", "#B3261E", 24).toImage()
    drawn = {picture.pixelColor(x, y).name() for x in range(24) for y in range(24) if picture.pixelColor(x, y).alpha() == 255}
    assert drawn == {"#b3261e"}


def test_the_five_formations_are_five_pictures(qapp):
    pictures = []
    for formation in text.FORMATIONS:
        canvas = QPixmap(28, 28)
        canvas.fill(QColor("white"))
        painter = QPainter(canvas)
        formations.paint(painter, QRectF(QPoint(0, 0), canvas.size()), formation, QColor("black"))
        painter.end()
        pictures.append(canvas.toImage())
    assert len(pictures) == 5
    assert all(one != other for number, one in enumerate(pictures) for other in pictures[:number])


def test_a_demo_without_any_scenario_says_so(tmp_path):
    with pytest.raises(InputError):
        demo._first(replace(Paths.under(tmp_path), scenarios=tmp_path))


@pytest.mark.parametrize(
    ("ms", "words"), [(90_000, "90 s"), (120_000, "2 min"), (330_000, "5 min 30 s"), (45_000, "45 s"), (60_000, "1 min")]
)
def test_times_are_said_plainly(ms, words):
    assert text.duration(ms) == words
