"""The time line: every published post with what I did, what the playbook did, and where the ways parted."""

from __future__ import annotations

from app.engine import view
from app.engine import naming
from app.engine.drill import Drill
from app.engine.scenario import Inject, Scenario
from app.exports.debrief import Act, PostStory, WrongTurn
from app.services.debriefing.acts import Told
from app.services.debriefing.words import author, channel_words, class_title, disposition_words


def post_stories(
    drill: Drill, mine: tuple[Told, ...], playbook: tuple[Told, ...], open_key: bool
) -> tuple[PostStory, ...]:
    """Every post that appeared, by time.

    Args:
        mine: acts of this drill.
        playbook: acts of the playbook on the same variant.
        open_key: whether the right acts may be shown; an exam keeps them.
    """
    return tuple(
        _story(drill, inject, _about(mine, inject), _about(playbook, inject) if open_key else (), open_key)
        for inject in view.visible(drill)
    )


def wrong_turn(scenario: Scenario, given: str, right: str) -> WrongTurn | None:
    """The question of the policy's chart at which `given` left the way to `right`; None where it did not."""
    turn = scenario.policy.wrong_turn(given, right)
    if turn is None:
        return None
    return WrongTurn(turn.question, given == turn.id, class_title(scenario, given), class_title(scenario, right))


def _about(told: tuple[Told, ...], inject: int) -> tuple[Act, ...]:
    return tuple(entry.act for entry in told if entry.inject == inject)


def _story(drill: Drill, index: int, mine: tuple[Act, ...], playbook: tuple[Act, ...], open_key: bool) -> PostStory:
    scenario, inject, state = drill.scenario, drill.scenario.injects[index], drill.state.posts[index]
    return PostStory(
        inject=index,
        at_ms=state.published_ms,
        channel=channel_words(inject),
        name=author(drill, index),
        handle=naming.shown(drill)[inject.persona].handle,
        text=inject.text.strip(),
        storyline=scenario.storylines[inject.storyline].title if inject.storyline >= 0 else "",
        decision=inject.authored if open_key else inject.answer_due,
        right_class=class_title(scenario, inject.class_id) if open_key else "",
        right_disposition=disposition_words(inject.best) if open_key else "",
        given_class=class_title(scenario, state.class_id) if state.class_id else "",
        given_disposition=disposition_words(state.disposition),
        mine=mine,
        playbook=playbook,
        why=inject.why if open_key else "",
        turn=wrong_turn(scenario, state.class_id, inject.class_id) if open_key else None,
        drafts=_drafts(inject) if open_key else (),
    )


def _drafts(inject: Inject) -> tuple[tuple[str, int, str], ...]:
    if not inject.authored:
        return ()
    return tuple((draft.text, draft.worth, draft.why) for draft in inject.drafts)
