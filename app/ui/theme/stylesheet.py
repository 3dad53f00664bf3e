"""One stylesheet for the whole window, filled in from tokens and scale.

Widgets ask for a look by property: `type` (text size), `tone` (text colour), `ground` (what they
stand on), `kind` (buttons). So a change of scheme or size is one new stylesheet and no widget code.
"""

from __future__ import annotations

from app.paths import shipped_root
from app.ui.theme.scale import SIZES

_TEXT_TONES = ("ink", "ink2", "ink3", "accent", "calm", "warn", "hot", "good", "onaccent")
TAG_TONES = ("calm", "warn", "hot", "good", "accent")
_GROUNDS = ("canvas", "surface", "raised", "accentsoft", "calmsoft", "warnsoft", "hotsoft", "goodsoft")

_SHEET = """
QWidget {{ color: {ink}; }}
QMainWindow, QDialog {{ background: {canvas}; }}
QToolTip {{ background: {raised}; color: {ink}; border: 1px solid {line}; padding: {p4}px {p8}px; }}
QScrollArea, QScrollArea > QWidget > QWidget[ground="none"] {{ background: transparent; border: none; }}
QAbstractScrollArea {{ background: transparent; border: none; }}
QAbstractItemView {{ outline: none; selection-background-color: {accentsoft}; selection-color: {ink}; }}

QFrame[card="true"] {{ background: {surface}; border: 1px solid {line}; border-radius: {p12}px; }}
QFrame[card="picked"] {{ background: {surface}; border: 2px solid {accent}; border-radius: {p12}px; }}
QWidget[rounded="true"] {{ border-radius: {p12}px; }}
QFrame[hair="across"] {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[hair="down"] {{ background: {line}; border: none; max-width: 1px; min-width: 1px; }}

QPushButton {{ background: {surface}; color: {ink}; border: 1px solid {line}; border-radius: {p8}px;
  padding: 0 {p12}px; min-height: {control}px; font-size: {s_control}px; font-weight: 600; }}
QPushButton:hover {{ border-color: {ink3}; }}
QPushButton:pressed {{ background: {accentsoft}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 0 {p12less}px; }}
QPushButton:disabled {{ color: {ink3}; background: transparent; }}
QPushButton:checked {{ background: {accentsoft}; color: {accent}; border-color: {accent}; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {onaccent}; border-color: {accent}; }}
QPushButton[kind="primary"]:hover {{ border-color: {ink}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {ink}; }}
QPushButton[kind="primary"]:disabled {{ background: {line}; color: {ink2}; border-color: {line}; }}
QPushButton[kind="danger"] {{ color: {hot}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; color: {ink2}; }}
QPushButton[kind="quiet"]:hover {{ color: {ink}; border-color: {line}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {accent}; color: {ink}; }}
QPushButton[kind="row"] {{ background: transparent; border: 2px solid transparent; color: {ink};
  text-align: left; font-weight: 400; padding: 0 {p8}px; min-height: {rowless}px; }}
QPushButton[kind="row"]:hover {{ background: {hoverground}; }}
QPushButton[kind="row"]:focus {{ border-color: {accent}; }}
QPushButton[kind="row"]:checked {{ background: {accentsoft}; color: {accent}; font-weight: 600; }}
QPushButton[kind="step"] {{ background: {surface}; border: 1px solid {line}; border-radius: {p12}px; padding: 0;
  text-align: left; font-weight: 400; }}
QPushButton[kind="step"]:hover {{ border-color: {ink3}; }}
QPushButton[kind="step"]:focus, QPushButton[kind="step"]:checked {{ border: 2px solid {accent}; }}
QPushButton[kind="link"] {{ background: transparent; border: none; border-bottom: 1px solid transparent; color: {accent};
  text-align: left; padding: 0; min-height: {p24}px; max-height: {p24}px; }}
QPushButton[kind="link"]:hover, QPushButton[kind="link"]:focus {{ border-bottom-color: {accent}; }}
QPushButton[kind="level"] {{ padding: 0; min-width: {p24}px; min-height: {rowless}px; }}
QPushButton[kind="place"] {{ background: transparent; border: 2px solid transparent; color: {ink2}; padding: 0 {p8}px; }}
QPushButton[kind="place"]:hover {{ color: {ink}; background: {hoverground}; }}
QPushButton[kind="place"]:checked {{ background: {accentsoft}; color: {accent}; }}
QPushButton[kind="place"]:focus {{ border-color: {accent}; }}
QPushButton[kind="place"]:disabled {{ color: {scroll}; }}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {{ background: {surface}; color: {ink};
  border: 1px solid {line}; border-radius: {p8}px; padding: 0 {p12}px; min-height: {control}px;
  font-size: {s_control}px; selection-background-color: {accent}; selection-color: {onaccent};
  placeholder-text-color: {ink3}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {{
  border: 2px solid {accent}; padding: 0 {p12less}px; }}
QComboBox::drop-down {{ border: none; width: {p24}px; }}
QComboBox QAbstractItemView {{ background: {raised}; color: {ink}; border: 1px solid {line}; }}

QMenu {{ background: {raised}; color: {ink}; border: 1px solid {line}; padding: {p4}px; }}
QMenu::item {{ padding: {p8}px {p16}px; border-radius: {p4}px; }}
QMenu::item:selected {{ background: {accentsoft}; color: {accent}; }}
QMenu::item:disabled {{ color: {ink3}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {p4}px {p8}px; }}

QHeaderView {{ background: {surface}; border: none; }}
QHeaderView::section {{ background: {surface}; color: {ink3}; border: none; border-bottom: 1px solid {line};
  padding: {p8}px; font-size: {s_hint}px; font-weight: 600; }}
QHeaderView[bare="true"]::section {{ border: none; color: {ink2}; padding: 0 {p4}px; font-weight: 400; }}
QTableCornerButton::section {{ background: {surface}; border: none; }}
QTableView {{ background: {surface}; alternate-background-color: {canvas}; gridline-color: {line}; }}

QScrollBar:vertical {{ background: transparent; width: {p12}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {p12}px; margin: 0; }}
QScrollBar::handle {{ background: {scroll}; border-radius: {p4}px; margin: 2px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {ink3}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: transparent; border: none; width: 0; height: 0; }}

QLabel[tag="plain"] {{ background: transparent; color: {ink2}; border: 1px solid {line};
  border-radius: {p9}px; padding: 0 {p8}px; min-height: {p18less}px; max-height: {p18less}px;
  font-size: {s_caps}px; font-weight: 600; }}
QLabel[keycap="true"] {{ background: {surface}; color: {ink2}; border: 1px solid {line}; border-bottom: 2px solid {line};
  border-radius: {p4}px; padding: 0 {p4}px; min-width: {p8}px; font-size: {s_caps}px; font-weight: 600; }}
QLabel[stamp="true"] {{ color: {warn}; border: 1px solid {warn}; border-radius: {p4}px;
  padding: {p4}px {p8}px; font-size: {s_caps}px; font-weight: 600; }}

QCheckBox, QRadioButton {{ spacing: {p8}px; font-size: {s_control}px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {p16}px; height: {p16}px; border: 1px solid {ink3};
  border-radius: {p4}px; background: {surface}; }}
QRadioButton::indicator {{ border-radius: {p9}px; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{tick}"); }}
QRadioButton::indicator:checked {{ background: {accent}; border: {p4}px solid {surface}; outline: 1px solid {accent}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {accent}; }}
"""


def build(tokens: dict[str, str], px: object, dark: bool) -> str:
    """The stylesheet as text.

    Args:
        tokens: colour by token name.
        px: a callable that scales a length in px at 100 % to the user's font size.
        dark: whether this is the dark scheme.
    """
    lengths = {f"p{n}": px(n) for n in (4, 8, 12, 16, 24)}
    lengths |= {"p9": px(18) // 2, "p18less": px(18) - 2}
    lengths["p12less"] = max(0, lengths["p12"] - 1)
    sizes = {f"s_{name}": px(size) for name, (size, _) in SIZES.items()}
    sheet = _SHEET.format(
        **tokens,
        **lengths,
        **sizes,
        control=px(30),
        tick=(shipped_root() / "assets" / "icons" / f"tick-{'dark' if dark else 'light'}.svg").as_posix(),
        rowless=px(28) - 4,
        scroll="#4A5361" if dark else "#B5BEC9",
        hoverground=tokens["raised"] if dark else "#EAECF0",
    )
    texts = [
        f'QLabel[type="{name}"] {{ font-size: {px(size)}px; font-weight: {weight}; }}' for name, (size, weight) in SIZES.items()
    ]
    texts += ['QLabel[strong="true"] { font-weight: 600; }', 'QLabel[strong="false"] { font-weight: 400; }']
    texts += [
        f'QLabel[tag="{tone}"] {{ background: {tokens[tone + "soft"]}; color: {tokens[tone]}; '
        f"border-radius: {px(18) // 2}px; padding: 0 {px(8)}px; min-height: {px(18)}px; max-height: {px(18)}px; "
        f"font-size: {px(11)}px; font-weight: 600; }}"
        for tone in TAG_TONES
    ]
    texts += [f'QLabel[tone="{tone}"] {{ color: {tokens[tone]}; }}' for tone in _TEXT_TONES]
    texts += [f'QWidget[ground="{ground}"] {{ background: {tokens[ground]}; }}' for ground in _GROUNDS]
    return sheet + "\n".join(texts)
