"""The help page of a problem: what it means, wrong beside right, and why it matters."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.errors import InputError
from app.ui.language import shown, tr
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Caps, Label, Tag
from app.ui.widgets.layout import Hairline, Panel, column, row, scrolling


class HelpPanel(Panel):
    """One page at a time, opened by its code; Esc closes it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__(ground="surface")
        self.code = ""
        """The code that is shown; "" for none."""
        self._tag = Tag("", "accent")
        self._title = Label("", "title", wrap=True)
        close = Button(tr("Close"), "quiet", icon="x", hint=tr("Close the help page (Esc)"))
        close.clicked.connect(self.close_page)
        self._meaning = Label("", "body", wrap=True, selectable=True)
        self._wrong, self._right = CodeBlock(tr("wrong"), "hot"), CodeBlock(tr("right"), "good")
        self._why_title = Caps(tr("Why it matters"))
        self._why = Label("", "body", "ink2", wrap=True, selectable=True)
        page = QWidget()
        page.setProperty("ground", "none")
        page.setLayout(
            column(self._title, self._meaning, 8, self._wrong, self._right, 8, self._why_title, self._why, None,
                   gap=6, margins=(16, 12, 16, 16))
        )  # fmt: skip
        self._area = scrolling(page)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self._area)
        head = row(Caps(tr("Help")), self._tag, None, close, margins=(16, 4, 8, 4))
        self.setLayout(column(head, Hairline(), self._area, gap=0))
        self.layout().setStretch(2, 1)
        shortcut = QShortcut(QKeySequence("Escape"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.close_page)
        self.hide()

    def show_code(self, code: str) -> None:
        """Show the page of a code, such as SD212; one that has none says so.

        Args:
            code: as a problem carries it.
        """
        from app.authoring.explain import explanation

        self.code = code
        self._tag.setText(code[:20])
        try:
            page = explanation(code)
        except InputError as trouble:
            self._tell(tr("There is no help page"), f"{shown(trouble.message)}\n{shown(trouble.remedy)}".strip())
            return
        self._tell(page.title, page.meaning)
        for part in (self._wrong, self._right, self._why_title, self._why):
            part.show()
        self._wrong.show_text(page.wrong)
        self._right.show_text(page.right)
        self._why.setText(page.why)
        self._area.setAccessibleName(
            tr("Help for {code}: {title}. {meaning}").format(code=code, title=page.title, meaning=page.meaning)
        )

    def close_page(self) -> None:
        """Put it away."""
        self.code = ""
        self.hide()
        self.closed.emit()

    def _tell(self, title: str, meaning: str) -> None:
        self._title.setText(title)
        self._meaning.setText(meaning)
        for part in (self._wrong, self._right, self._why_title, self._why):
            part.hide()
        self._area.setAccessibleName(f"{title}. {meaning}")
        self._area.verticalScrollBar().setValue(0)
        self.show()
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)


class CodeBlock(Panel):
    """Lines of a file on a soft ground, marked by a word.

    Args:
        word: what they are: wrong or right.
        tone: colour token.
    """

    def __init__(self, word: str, tone: str) -> None:
        super().__init__(ground=f"{tone}soft")
        self.setProperty("rounded", True)
        self._word = word
        self._text = Label("", "control", "ink", wrap=True, selectable=True)
        self._dress()
        theme.changed.connect(self._dress)
        mark = Label("✕ " + word if tone == "hot" else "✓ " + word, "hint", tone, strong=True)
        mark.setAccessibleName(word)
        self.setLayout(column(mark, self._text, gap=4, margins=(12, 8, 12, 10)))

    def show_text(self, text: str) -> None:
        """Show these lines as they are."""
        self._text.setText(text)
        self._text.setAccessibleName(tr("{word}: {text}").format(word=self._word, text=text))

    def _dress(self) -> None:
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
