"""One mistake a code that a scenario can have. Each is a small change of the blank scenario."""

from __future__ import annotations

from tests.authoring.files import Mistake, mistake

HELLO = """  - id: hub-hello
    kind: chat
    from: hub-lead
    at: "0:10"
"""
CARRIED = """
  - id: carried-{}
    at: "2:00"
    channel: blog
    by: tom
    storyline: gates
    text: "We write about airlines and would like a word."
    is: [press]
    class: official
    disposition: {{best: monitor}}
    escalate: {{functions: [comms], authority: 2, within: 2m}}
    why: One of many.
"""
LEVELS = "levels: [{pressure: 500, dwell: 30s}, {pressure: 250, dwell: 45s}, {pressure: 750, dwell: 60s}]"


def when(code: str, condition: str, at: str = "") -> Mistake:
    """A mistake in the condition of one more inject."""
    line = f"    when: {condition}"
    more = f"""
  - id: extra
    kind: chat
    from: hub-lead
{line}
    text: "Something happens."
    why: It does.
"""
    return Mistake(code, (), at or line.strip(), more)


def post(code: str, at: str, *lines: str) -> Mistake:
    """A mistake in one more post."""
    body = "".join(f"    {line}\n" for line in lines)
    return Mistake(code, (), at, f"\n  - id: extra\n{body}")


SHAPE = [
    mistake("SD201", "    by: noor\n", "", "- id: missed-flight"),
    mistake("SD202", "seat: community-manager", "seat: community-manager\nsaet: x", "saet: x"),
    mistake("SD203", "kind: journalist", "kind: jurnalist"),
    when("SD204", "{afer: missed-flight}"),
    mistake("SD205", "objectives:\n", "objectives: none\nlog-was:\n", "objectives: none"),
    mistake("SD206", "  noor: {", "  Noor H: {"),
    mistake("SD207", "sector: airline", 'sector: ""'),
    mistake(
        "SD208",
        "functions: [product], authority: 2}\n\ndeeds",
        "functions: [], authority: 2}\n\ndeeds",
        "functions: []",
    ),
    when("SD209", "{heat: gates, over: 10, under: 20}"),
    mistake("SD210", "difficulty: 1 ", "difficulty: easy "),
    mistake("SD211", "difficulty: 1 ", "difficulty: 9 "),
    mistake("SD212", 'at: "0:40"', 'at: "40"'),
    mistake("SD213", "starts: 2026-03-10 10:00", "starts: 10 March 2026"),
    mistake("SD214", "rise: 45/min", "rise: 45"),
    mistake("SD215", "effect: slow", "effect: slowly"),
    mistake("SD216", "weight: 3}", "weight: 3, organised: perhaps}"),
    mistake("SD217", "format: 1", "format: 2"),
]

NAMES = [
    mistake("SD301", "id: crossword", "id: map-joke", "map-joke: {text"),
    mistake("SD302", "by: noor", "by: nour"),
    mistake("SD303", "storyline: hacked\n", "storyline: hakced\n"),
    mistake("SD304", "fact: old-plan", "fact: old-plain"),
    mistake("SD305", "deed: rebook", "deed: rebok"),
    when("SD306", "{after: missed-fligth}"),
    when("SD307", "{published: missed-rebok}"),
    mistake("SD308", "class: unhappy-customer", "class: unhappy-costumer"),
    mistake("SD309", "is: [own-case, angry]", "is: [own-case, angri]"),
    mistake("SD310", "from: hub-lead", "from: hub-led"),
    mistake("SD311", "chart: charts/skylark-hub.yaml", "chart: charts/skylark-hob.yaml"),
    mistake("SD312", "policy: policies/default.yaml", "policy: charts/skylark-hub.yaml"),
    mistake("SD313", "case: united-breaks-guitars-2009", "case: united-breaks-guitars-2008"),
    mistake("SD314", "id: blank", "id: another"),
    mistake("SD315", "chart: charts/skylark-hub.yaml", "chart: ../charts/skylark-hub.yaml"),
    mistake("SD316", "  pia: {", "  zoe: {name: Zoe, handle: '@z', kind: fan, reach: 1}\n  pia: {", "  zoe: {"),
    mistake("SD806", "seat: community-manager", "seat: comunity-manager"),
]

KEY = [
    mistake("SD401", "class: unhappy-customer", "class: claim"),
    mistake("SD402", "    class: unhappy-customer\n", "", "- id: missed-flight"),
    mistake("SD403", "    disposition: {best: let-stand}\n", "", "- id: crossword"),
    mistake("SD404", "    why: Small talk.\n", "", "- id: crossword"),
    mistake("SD405", ', why: "Not this morning."', "", "map-joke:"),
    mistake("SD406", "disposition: {best: let-stand}", "disposition: {best: respond}"),
    Mistake(
        "SD407",
        (
            (
                'press-speaker: {text: "Received, Ms Voss. Tomas Lind calls you before noon.", worth: 100, effect: turn',
                'press-speaker: {text: "Received.", worth: 50, effect: none',
            ),
            ("    drafts:\n      press-brush", "    drafts: # here\n      press-brush"),
        ),
        "drafts: # here",
    ),
    mistake("SD408", "worth: 40, effect: none", "worth: 60, effect: none"),
    mistake("SD409", "worth: 0, effect: raise 90", "worth: 70, effect: none"),
    mistake("SD410", "breach: two-prices", "breach: unapproved"),
    mistake("SD411", "worth: 20, effect: raise 30", "worth: 20, effect: turn"),
    mistake("SD412", 'worth: 100, effect: turn, why: "Receipt', 'worth: 100, effect: raise 10, why: "Receipt'),
    mistake("SD413", "best: restore, acceptable: [acknowledge]", "best: restore, acceptable: [restore]"),
    mistake(
        "SD414",
        "    disposition: {best: let-stand}\n",
        "    disposition: {best: let-stand}\n    due: {answer: 9m}\n",
        "due: {answer",
    ),
    mistake("SD415", "worth: 75, effect: slow", "worth: 75, effect: turn"),
    mistake("SD416", "    escalate: {functions: [care], authority: 3, within: 2m}\n", "", "missed-rebook:"),
    mistake("SD417", "functions: [care], authority: 3, within", "functions: [comms], authority: 2, within"),
    mistake("SD418", "pass: 75", "pass: 75\nrubric: {triage: 30}", "rubric:"),
    mistake("SD419", "pass: 75", f"pass: 75\n{LEVELS}", "levels:"),
    mistake("SD420", "best: let-stand, acceptable: [share]", "best: hide, acceptable: [share]"),
    mistake(
        "SD421",
        "    from: {functions: [product], authority: 2}\n",
        "    from: {functions: [product], authority: 2}\n    revises: old-plan\n",
        "revises: old-plan",
    ),
    post(
        "SD422",
        "class: danger",
        "at: 2m",
        "channel: blog",
        "by: tom",
        "storyline: gates",
        "text: Fire!",
        "is: [injury]",
        "class: danger",
        "disposition: {best: monitor}",
        "why: It burns.",
    ),
    mistake("SD423", "difficulty: 1 ", "themes: [languages]\ndifficulty: 1 ", "themes:"),
    Mistake(
        "SD424",
        (("difficulty: 1 ", "step: safety\ndifficulty: 1 "), ("starts: 2026-03-10 10:00", "starts: 2026-03-14 10:00")),
        "story:",
    ),
]

TIME = [
    mistake("SD501", HELLO, HELLO.replace('    at: "0:10"\n', ""), "- id: hub-hello"),
    mistake("SD502", 'at: "0:10"', 'at: "9:10"'),
    when("SD503", "{level: 4}"),
    when("SD503", "{heat: gates, over: 1001}"),
    when("SD503", "{all: [{after: missed-flight, delay: 9m}]}"),
    when("SD503", "{ignored: hub-hello, for: 1m}"),
    when("SD503", "{after: extra}"),
    mistake(
        "SD503",
        "takes: 15s}",
        "takes: 15s, refused: Never.}",
        "when: {done: rebook}",
        "  - {id: extra, kind: level, level: 1, why: x, when: {done: rebook}}",
    ),
    when("SD504", "{not: {published: missed-rebook}}"),
    when("SD504", "{all: [{heat: gates, under: 50}, {not: {done: rebook}}]}"),
    when("SD505", "{all: [{after: missed-flight}, {not: {ignored: extra, for: 1m}}]}"),
    mistake("SD506", "functions: [care], authority: 3, within: 2m", "functions: [care], authority: 3, within: 5m20s"),
    mistake(
        "SD507",
        "    from: {functions: [product], authority: 2}\n",
        "",
        "hack-plan:",
        "  - {id: extra, kind: fact, fact: old-plan, at: 8m, why: x}\n",
    ),
    mistake(
        "SD508",
        "    escalate: {functions: [care]",
        "    due: {first-word: 30s, answer: 6m}\n    escalate: {functions: [care]",
        "due: {first-word",
    ),
    mistake("SD509", "minutes: 9", "minutes: 6", "- id: missed-flight"),
    mistake(
        "SD510",
        "    escalate: {functions: [care]",
        "    due: {first-word: 7m, answer: 6m}\n    escalate: {functions: [care]",
        "due: {first-word",
    ),
    post(
        "SD511",
        "to: 2026-03-09 10:00",
        "kind: chapter",
        "at: 1m",
        "title: The day before",
        "to: 2026-03-09 10:00",
        "why: x",
    ),
    mistake("SD512", "functions: [comms], authority: 4", "functions: [safety], authority: 4"),
    Mistake(
        "SD513",
        (
            ("starts: 2026-03-10 10:00, pace: 20", "starts: 2026-03-10 16:00, pace: 60"),
            ("functions: [comms], authority: 4, within: 75s", "functions: [hr], authority: 3, within: 75s"),
            ('    at: "4:00"\n', "    when: {ignored: missed-flight, for: 10s}\n"),
        ),
        "functions: [hr]",
    ),
    mistake("SD514", "needs: {approval: 3, by: [care]", "needs: {approval: 5, by: [care]"),
    mistake("SD515", "needs: {approval: 4}", "needs: {approval: 5, by: [care]}"),
    mistake("SD516", "promise: 4m", "promise: 9m"),
    mistake("SD517", "    raise: 80\n", "", "key: hold"),
    Mistake("SD518", (("    key: run\n", "    key: hold # notice\n"),), "key: hold # notice"),
    mistake("SD519", 'text: "Seven letters', 'until: closed\n    text: "Seven letters', "until: closed"),
    mistake("SD521", 'at: "3:00"\n    channel: social-network\n    kind: advert', 'at: "0:10" # early\n    channel: social-network\n    kind: advert', 'at: "0:10" # early'),
    Mistake("SD523", (), "feed:", "".join(CARRIED.format(number) for number in range(7))),
    mistake("SD522", "seat: community-manager", "seat: hub-lead"),
    mistake("SD520", "    from: {functions: [product], authority: 2}\n", "", "  old-plan:"),
]

EYE = [
    mistake("SD609", "is: [asks, off-topic]\n    class: question", "is: [off-topic]\n    class: noise", "feed:"),
    mistake(
        "SD601",
        "best: monitor, acceptable: [let-stand]}\n    drafts:\n      map",
        "best: respond, acceptable: [let-stand]}\n    drafts:\n      map",
        "feed:",
    ),
    Mistake(
        "SD602",
        (
            ('needs: {approval: 2}, why: "True, and no help', 'why: "True, and no help'),
            ("    drafts:\n      missed-voucher", "    drafts: # here\n      missed-voucher"),
        ),
        "drafts: # here",
    ),
    Mistake(
        "SD603",
        (
            (', needs: {approval: 2}, why: "An advert', ', why: "An advert'),
            (', needs: {approval: 2}, why: "Nobody complained', ', why: "Nobody complained'),
            (', needs: {approval: 2}, why: "An apology', ', why: "An apology'),
            (', needs: {approval: 2}, why: "Nobody has counted', ', why: "Nobody has counted'),
        ),
        "feed:",
    ),
    Mistake(
        "SD604",
        (
            ("Noor, you are on", "Sorry, sorry, sorry, Noor, you are on"),
            ("No break-in: the", "Sorry, sorry: no break-in: the"),
            ("Gate 4, Ilse", "Sorry, sorry! Gate 4, Ilse"),
            ("Received, Ms Voss.", "Sorry, sorry, Ms Voss."),
        ),
        "feed:",
    ),
    Mistake(
        "SD605",
        (
            ("best: hide, acceptable: [let-stand]", "best: let-stand"),
            ("best: monitor, acceptable: [let-stand]", "best: let-stand"),
            ("best: monitor, acceptable: [let-stand]", "best: let-stand"),
        ),
        "feed:",
    ),
    Mistake(
        "SD606",
        (
            ("best: monitor, acceptable: [let-stand]", "best: let-stand"),
            ('    storyline: gates\n    text: "Gate 4 crew', '    text: "Gate 4 crew'),
            ('    storyline: gates\n    text: "Gate chaos', '    text: "Gate chaos'),
        ),
        "feed:",
    ),
    Mistake(
        "SD607",
        (
            (
                "No break-in: the new app",
                "No break-in, and none of the kind that is feared here: as far as anybody can tell the new app",
            ),
            (
                "Gate 4, Ilse.",
                "Gate 4, Ilse, as all the screens in the whole of the building say to everybody who looks up.",
            ),
            (
                "Received, Ms Voss.",
                "Received, Ms Voss, with your deadline, and passed on to the person who speaks for us all.",
            ),
            ("Noor, you are on", "Noor, we have looked into it and this is what care has decided just now: you are on"),
        ),
        "feed:",
    ),
    Mistake(
        "SD608",
        (
            ("    by: pia\n", "    by: pia\n    storyline: gates\n"),
            ("    by: ana\n", "    by: ana\n    storyline: gates\n"),
            ("    by: deals\n", "    by: deals\n    storyline: gates\n"),
        ),
        "feed:",
    ),
]

LOAD = [
    mistake(
        "SD701",
        "",
        "",
        "minutes: 9",
        "  - {id: extra, kind: chat, from: hub-lead, at: 6m, why: x, text: " + "word " * 800 + "}\n",
    ),
    mistake(
        "SD702",
        "",
        "",
        "id: extra",
        "  - {id: extra, kind: chat, from: hub-lead, at: 6m, why: x, text: " + "word " * 300 + "}\n",
    ),
    mistake(
        "SD703",
        "",
        "",
        "id: extra",
        "  - {id: extra, kind: chat, from: hub-lead, at: 6m, why: x, text: " + "word " * 90 + "}\n",
    ),
    mistake(
        "SD704",
        "",
        "",
        "minutes: 9",
        "  - {id: extra, kind: chat, from: hub-lead, at: 6m, why: x, text: " + "word " * 1600 + "}\n",
    ),
]

SCENARIO = [*SHAPE, *NAMES, *KEY, *TIME, *EYE, *LOAD]
