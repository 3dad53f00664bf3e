"""One mistake a code that a file as such, a chart or a policy can have."""

from __future__ import annotations

from tests.authoring.files import Mistake, mistake

TEXT = [
    mistake("SD105", "difficulty: 1", "difficulty: \0"),
    mistake("SD107", "title: A new", "title: A \u200b\x07new", "\x07"),
    mistake("SD110", 'at: "0:10"', 'at: "0:10', "I am at my desk"),
    mistake("SD112", "seat: community-manager", "seat: community-manager\ntitle: Again", "title: Again"),
    mistake("SD113", "sector: airline", "sector: &here airline"),
    mistake("SD114", "sector: airline", "sector: *here"),
    mistake("SD115", "difficulty: 1", "difficulty: !!int 1"),
    mistake("SD116", "company:\n", "? [a, b]\n: c\ncompany:\n"),
    mistake("SD117", "seat: community-manager", "seat: " + "[" * 50 + "]" * 50, "seat: [["),
    mistake("SD118", "personas:\n", "---\npersonas:\n"),
    mistake("SD119", "  sector: airline", "\tsector: airline"),
]

CHART = [
    mistake("SD801", "formation: hub-and-spoke", "formation: honeycomb"),
    mistake(
        "SD802",
        "  social-strategist:\n",
        "  hermit: {title: Hermit, functions: [hr], authority: 1, reply: 5s}\n  social-strategist:\n",
    ),
    mistake("SD803", "deputy: social-strategist", "deputy: social-strategy"),
    mistake("SD804", "[community-manager, hub-lead]", "[community-manager, hub-leader]"),
    mistake("SD805", "deputy: social-strategist", "deputy: community-manager"),
    mistake("SD807", "[community-manager, hub-lead]", "[hub-lead, hub-lead]"),
    mistake(
        "SD808", "  - {from: hub-lead, to: ceo, takes: 15s}", "  - {from: hub-lead, to: community-manager, takes: 15s}"
    ),
    mistake("SD218", "{from: hub-lead, to: ceo, takes: 15s}", "{from: hub-lead, between: [hub-lead, ceo], takes: 15s}"),
    mistake("SD219", 'duty: "Mon-Sun 06:00-22:00"', 'duty: "by day"'),
    mistake("SD203", "functions: [care]", "functions: [caer]"),
]

POLICY = [
    mistake("SD901", "key: 9", "key: 8 # noise"),
    mistake(
        "SD902",
        "    question: Is there nothing to settle?\n",
        "    question: Is there nothing to settle?\n    when: {any: [joke]}\n",
        "when: {any: [joke]}",
    ),
    mistake("SD903", "{any: [own-case]}", "{any: [own-cases]}"),
    mistake("SD904", "    when: {any: [checkable]}\n", "", "  claim:"),
    Mistake(
        "SD904",
        (("{any: [asks]}", "{any: [injury]}"), ("  question:\n    key", "  question: # here\n    key")),
        "# here",
    ),
    mistake("SD905", "reach: 500000", "reach: 5000", "percent: 60"),
    mistake("SD906", "  share: Pass it on, with consent and credit.\n", "", "dispositions:"),
    mistake("SD907", "    due: {first-word: 90s, answer: 4m}\n", "", "default: correct"),
    mistake("SD908", "id: details", "id: thanks", 'id: thanks, text: "Could'),
    mistake("SD910", "{first-word: 90s, answer: 4m}", "{first-word: 5m, answer: 4m}"),
]

PROGRAMME = [
    mistake("SD930", "difficulty: 1 to 3", "difficulty: 3 to 1"),
    mistake("SD930", "difficulty: 1 to 3", "difficulty: [1, 3]"),
    mistake("SD931", "{window-days: 90, counts-from: previous-expiry, drills: 3}", "{counts-from: fixed-date, day: 02-30}"),
    mistake("SD932", "requires: {level: responder}", "requires: {level: crisis-lead}"),
    mistake("SD932", "requires: {level: responder}", "requires: {level: triage-lead}"),
    mistake("SD933", "{window-days: 90, counts-from: previous-expiry, drills: 3}", "{counts-from: fixed-date}"),
    mistake("SD933", "{window-days: 90, counts-from: previous-expiry, drills: 3}", "{counts-from: completion, day: 12-31}"),
    mistake("SD934", "        causes: 4", "        causes: 7"),
    mistake("SD934", "{danger: 1, off-hours: 1, let-it-stand: 1}", "{danger: 7}"),
    mistake("SD934", "counts-from: previous-expiry, drills: 3}", "drills: 3, mix: {formations: 4}}"),
    Mistake("SD935", (("      drills: 8\n", "      drills: 2\n"), ("sittings: 2", "sittings: 5")), "sittings: 5"),
    mistake("SD936", "{mean: 70, floor: 50, critical: 0, serious: 1}", "{mean: 60, floor: 61}"),
    mistake("SD937", "{window-days: 90, counts-from: previous-expiry, drills: 4}", "{window-days: 336}"),
    mistake("SD938", "drills: 8", "drills: 11"),
    mistake("SD939", "{own-mistake: 1}", "{languages: 4}", "    exam:"),
    mistake("SD203", "counts-from: previous-expiry, drills: 3", "counts-from: birthday, drills: 3"),
    mistake("SD203", "{danger: 1, off-hours: 1", "{dangers: 1, off-hours: 1"),
    mistake("SD201", "    supervised: no ", "    # supervised: no", "    title: Responder"),
    mistake("SD202", "    judges: 3 ", "    judge: 3 ", "judge: 3"),
    mistake("SD211", "wait-days: 14", "wait-days: -1"),
    mistake("SD206", "id: crisis-desk", "id: Crisis Desk"),
]

FILES: list[Mistake] = [*TEXT, *CHART, *POLICY, *PROGRAMME]
