"""One line above a briefing that is not the original: its language, what is still English in it, who has reviewed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.language import shown, tr
from app.ui.models.studio.language_names import name_of
from app.ui.widgets.labels import Label, Tag
from app.ui.widgets.layout import Panel, row

if TYPE_CHECKING:
    from app.services.translations import Spoken


class TranslationLine(Panel):
    """What somebody should know before they play a translation.

    Args:
        spoken: the scenario as a translation; None is the original, of which there is nothing to say.
    """

    def __init__(self, spoken: Spoken | None) -> None:
        super().__init__(ground="none")
        if spoken is None:
            self.hide()
            return
        words = _words(spoken)
        sure = bool(spoken.reviewed_by) and not spoken.left
        tag = Tag(tr("translation"), "calm" if sure else "warn")
        line = row(tag, Label(words, "control", "ink2", wrap=True), gap=8)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.setAccessibleName(words)


def _words(spoken: Spoken) -> str:
    if spoken.trouble:
        return tr("Its translation cannot be used, so the drill is in English. {why}").format(why=shown(spoken.trouble))
    played = tr("Played in {language}.").format(language=name_of(spoken.language))
    left = tr("%n line(s) of it (is|are) still English.", "", spoken.left) if spoken.left else tr("Every line is translated.")
    review = (tr("Reviewed by {name}.").format(name=spoken.reviewed_by) if spoken.reviewed_by else
              tr("Nobody has reviewed the translation yet."))
    return tr("{first} {second} {third}", "three sentences").format(first=played, second=left, third=review)
