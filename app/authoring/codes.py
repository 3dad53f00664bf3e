"""Every problem the checks can find: its number, its title, its weight, and what to do by default.

The hundreds say what a problem is about: 1 the text, 2 its shape, 3 names, 4 the key, 5 time and
ways, 6 what the eye must not tell, 7 reading load, 8 charts, 9 policies
and, from 930 on, programmes.
"""

from __future__ import annotations

from typing import NamedTuple

ERROR, WARNING = "error", "warning"


class Code(NamedTuple):
    """What is known of a code apart from the place where it is found."""

    title: str
    severity: str
    remedy: str


def _error(title: str, remedy: str) -> Code:
    return Code(title, ERROR, remedy)


def _warning(title: str, remedy: str) -> Code:
    return Code(title, WARNING, remedy)


_TEXT = {
    "SD101": _error("File missing", "Check the path."),
    "SD102": _error("Folder instead of file", "Name a file in it."),
    "SD103": _error("File unreadable", "Give yourself leave to read it, or copy it elsewhere."),
    "SD104": _error("File too large", "Split it, or check that it is the right file."),
    "SD105": _error("Not a text file", "Save it as plain text."),
    "SD106": _error("Not UTF-8", "Save it with the encoding UTF-8."),
    "SD107": _error("Invisible character", "Delete it."),
    "SD110": _error("Not YAML", "Look at indentation, colons and quotes in and above this line."),
    "SD111": _error("Empty file", "Start from the blank scenario: `new ID`."),
    "SD112": _error("Key twice", "Keep one of the two."),
    "SD113": _error("Anchor", "Put the text in quotes, or write it out where it is needed."),
    "SD114": _error("Alias", "Put the text in quotes, or write out what it stands for."),
    "SD115": _error("Tag", "Put the text in quotes; no tags are needed: every value is text."),
    "SD116": _error("Key that is no word", "Write `key: value`."),
    "SD117": _error("Nested too deep", "Flatten it."),
    "SD118": _error("Second document", "Keep one document a file: delete the `---` and what follows."),
    "SD119": _error("Tab", "Indent with spaces."),
    "SD120": _error("Unknown kind of file", "A scenario has `feed`, a chart `roles`, a policy `classes`, a programme `company` and `levels`."),
    "SD121": _error("Folder without YAML files", "Name another folder, or a file."),
}

_SHAPE = {
    "SD201": _error("Missing key", "Add it."),
    "SD202": _error("Unknown key", "Delete it, or correct its spelling."),
    "SD203": _error("Not one of the choices", "Use one of the words there are."),
    "SD204": _error("Unknown form", "Write one of the forms there are."),
    "SD205": _error("Wrong shape", "Write it as it is in the shipped files."),
    "SD206": _error("Not a name", "Use lower-case letters, digits and hyphens, at most 64."),
    "SD207": _error("Empty text", "Write something, or leave the key out."),
    "SD208": _error("Too few or too many entries", "Add or delete entries."),
    "SD209": _error("Unclear condition", "Give exactly one of `over` and `under`."),
    "SD210": _error("Not a whole number", "Write digits only."),
    "SD211": _error("Number out of range", "Choose one inside the range."),
    "SD212": _error("Not a duration", "Write 90s, 2m, 1m30s or 2:30 (minutes:seconds)."),
    "SD213": _error("Not a date and time", "Write 2026-03-06 08:40."),
    "SD214": _error("Not a rate", "Write points a minute: 60/min."),
    "SD215": _error("Not an effect", "Write turn, slow, none or raise 80."),
    "SD216": _error("Neither true nor false", "Write true or false."),
    "SD217": _error("Unknown format", "Write `format: 1`."),
    "SD218": _error("Unclear link", "Write {from: a, to: b, takes: 5s} or {between: [a, b], takes: 5s}."),
    "SD219": _error("Not duty hours", "Write day ranges with hours, such as Mon-Fri 09:00-17:00, or always."),
}

_NAMES = {
    "SD301": _error("Id twice", "Injects, drafts and queue pieces share one name space: rename one."),
    "SD302": _error("Unknown persona", "Add the persona under `personas`."),
    "SD303": _error("Unknown storyline", "Add the storyline under `storylines`."),
    "SD304": _error("Unknown fact", "Add the fact under `facts`."),
    "SD305": _error("Unknown deed", "Add the deed under `deeds`."),
    "SD306": _error("Unknown inject", "Name an inject of `feed`."),
    "SD307": _error("Unknown draft", "Name a draft, or a post that has drafts."),
    "SD308": _error("Unknown class", "Name a class of the policy."),
    "SD309": _error("Unknown trait", "Use a trait of the policy, or add it there."),
    "SD310": _error("Unknown role", "Name a role of the chart."),
    "SD311": _error("Chart not usable", "Correct the chart's own problems, or name another."),
    "SD312": _error("Policy not usable", "Correct the policy's own problems, or name another."),
    "SD313": _error("Unknown case", "Name a case of cases.json."),
    "SD314": _warning("Id differs from the file's name", "Rename the file or change the id."),
    "SD315": _error("Path leads outside", "Name a file inside the scenarios folder."),
    "SD316": _warning("Never used", "Use it, or delete it."),
}

_KEY = {
    "SD401": _error("Class does not follow from the traits", "Change `is` or `class`."),
    "SD402": _warning("Post without class", "Add `class`, so that it is checked against the traits."),
    "SD403": _error("Post without disposition", "Add `disposition: {best: ...}`."),
    "SD404": _warning("No reason", "Add `why`: the debrief tells it to the trainee."),
    "SD405": _warning("Draft without reason", "Add `why`: the debrief tells it to the trainee."),
    "SD406": _error("Answer due, no drafts", "Write drafts, or choose a disposition that does not speak."),
    "SD407": _error("No right answer", "Give one draft that is no first word a worth of 60 or more."),
    "SD408": _error("Right answer where none is due", "Keep every worth under 60 here."),
    "SD409": _error("A breach that is worth something", "Lower its worth under 60, or drop `breach`."),
    "SD410": _error("Breach only the drill can find", "Drop it: the drill notices this one itself."),
    "SD411": _error("Wrong answer that turns", "Raise its worth to 60 or more, or change its effect."),
    "SD412": _error("Right answer that heats", "Lower its worth under 60, or change its effect."),
    "SD413": _warning("Best named again as acceptable", "Delete it from `acceptable`."),
    "SD414": _error("Due where no public word is due", "Delete `due`, or choose a disposition that speaks."),
    "SD415": _warning("First word that turns", "Words slow, deeds turn: make it `slow`, or no first word."),
    "SD416": _error(
        "Answer needs what nobody is asked for", "Add `escalate` with functions and authority that bring it."
    ),
    "SD417": _error("Escalation does not bring what the answer needs", "Add functions or authority to `escalate`."),
    "SD418": _error("Weights do not make 100", "Change `rubric` so that the six weights make 100."),
    "SD419": _error("Levels not in order", "Give three levels with rising pressure."),
    "SD420": _warning("Hiding is the key outside noise and danger", "Hide only under a published house rule."),
    "SD421": _error("A fact revises itself in a circle", "Let each fact revise an earlier one."),
    "SD422": _warning("Danger carried to nobody", "Add `escalate`: a danger goes up the chart at once."),
    "SD423": _warning("Theme that the text does not bear out", "Take it out of `themes`, or write what it promises."),
    "SD424": _warning("Off-hours start not named", "Add `off-hours` to `themes`."),
}

_TIME = {
    "SD501": _error("Never happens", "Give it `at` or `when`."),
    "SD502": _error("After the end", "Move it forward, or lengthen the drill."),
    "SD503": _error("Condition that can never hold", "Change the condition, or what it waits for."),
    "SD504": _warning("Holds from the first moment", "Add what it should wait for beside it, with `all`."),
    "SD505": _error("Cycle through `not`", "Take one of the conditions out of the circle."),
    "SD506": _error("Due time cannot be met", "Lengthen `answer` or shorten `within`."),
    "SD507": _error("Fact comes after the answer is due", "Let the fact come earlier, or lengthen `answer`."),
    "SD508": _warning("Due earlier than the desk shows", "Lengthen `due` to the policy's times, or leave it out."),
    "SD509": _warning("Due after the end", "Move the post forward, or lengthen the drill."),
    "SD510": _error("First word due after the answer", "Make `first-word` at most as long as `answer`."),
    "SD511": _error("Story time runs backwards", "Let the chapter jump forward."),
    "SD512": _error(
        "No walk satisfies the escalation", "Ask for other functions or less authority, or change duty hours."
    ),
    "SD513": _warning("Escalation fails at some hours", "Give somebody a deputy, or bound the time of the post."),
    "SD514": _error("Nobody can approve the right answer", "Lower `approval`, or change `by`."),
    "SD515": _warning("Nobody can approve this draft", "Lower `approval`, or change `by`."),
    "SD516": _warning("Promise runs past the end", "Shorten `promise`, or move the post forward."),
    "SD517": _warning("Held piece that would harm nothing", "Give it a storyline that is open then and a `raise`."),
    "SD518": _warning("Odd key for this kind of piece", "A notice runs, promotion is held beside harm."),
    "SD519": _error("`until: closed` without a storyline", "Name the storyline, or delete `until`."),
    "SD520": _error("Nothing to ask and nothing to become known", "Add `from` to the fact, or an inject of kind fact."),
    "SD521": _warning("Own piece at the very start", "Give the trainee the time to look at the queue."),
    "SD522": _warning("Seat deputises for somebody", "Name another deputy: the trainee cannot grant what the trainee asks."),
    "SD523": _warning("Too many escalations expected", "Expect only those that bring something; what the policy carries up costs nothing."),
}

_EYE = {
    "SD601": _warning("Too few posts rightly left", "Give at least 4 posts drafts though the key lets them stand."),
    "SD602": _warning("Approval betrays the answer", "Let at least two wrong drafts need approval too."),
    "SD603": _warning("Approval always means an answer", "In two decisions let only wrong drafts need approval."),
    "SD604": _warning("Apology betrays the answer", "Let the most apologetic draft be wrong more often."),
    "SD605": _warning("One disposition for most posts", "Vary what is right."),
    "SD606": _warning("The class tells the disposition", "Let a third of the storyline posts need another one."),
    "SD607": _warning("Length betrays the answer", "Shorten right drafts, lengthen wrong ones."),
    "SD608": _warning("Too little chatter", "Add posts without a storyline."),
    "SD609": _warning("One class for most posts", "Let other kinds of post come in."),
}

_LOAD = {
    "SD701": _warning("Too much to read", "Cut text, or lengthen the drill."),
    "SD702": _warning("Too much to read at once", "Spread the posts of this minute."),
    "SD703": _warning("Long text", "Cut it to 400 characters."),
    "SD704": _error("Far too much to read", "Cut text, or lengthen the drill."),
}

_CHART = {
    "SD801": _error("Formation is another", "Change `formation`, or the links."),
    "SD802": _error("Role nobody can ask", "Add a link to it, or delete it."),
    "SD803": _error("Unknown deputy", "Name a role of this chart."),
    "SD804": _error("Link to an unknown role", "Name roles of this chart."),
    "SD805": _error("Role and deputy are one", "Name another role, or none."),
    "SD806": _error("Seat is not in the chart", "Name a role of the chart."),
    "SD807": _error("Link to itself", "Name two different roles."),
    "SD808": _error("Link twice", "Keep one of the two."),
    "SD809": _error("Seat that may ask nobody", "Add links from it."),
    "SD810": _error("Chart cannot be compiled", "Correct the roles and links."),
}

_POLICY = {
    "SD901": _error("Key twice", "Give every class its own key 1-9."),
    "SD902": _error("Last class is no catch-all", "Delete its `when`: it takes what the others leave."),
    "SD903": _error("Unknown trait", "Add it under `traits`, or correct it."),
    "SD904": _error("Class that nothing reaches", "Give it traits under `when` that no class before it takes."),
    "SD905": _error("Reach steps not in order", "Let reach rise and per cent fall from step to step."),
    "SD906": _error("Disposition without words", "Say in plain words what it means."),
    "SD907": _error("Default speaks, nothing due", "Add `due`, or choose another default."),
    "SD908": _error("Draft id twice", "Rename one."),
    "SD910": _error("First word due after the answer", "Make `first-word` at most as long as `answer`."),
}

_PROGRAMME = {
    "SD930": _error("Not a span of difficulty", "Write the lowest and the highest: 1 to 3."),
    "SD931": _error("Not a day of the year", "Write month and day: 12-31."),
    "SD932": _error("Requires a level that is not below", "Name a level that stands before this one."),
    "SD933": _error("Day and basis do not go together", "Give `day` with `counts-from: fixed-date`, and only with it."),
    "SD934": _error("Mix larger than the set", "Ask for less, or for more drills."),
    "SD935": _error("More sittings than drills", "Give fewer sittings, or more drills."),
    "SD936": _error("Floor above the mean", "Lower `floor` to `mean` or less."),
    "SD937": _error("Renewal window as long as the certificate", "Shorten `window-days`, or lengthen `valid-months`."),
    "SD938": _warning("Too few scenarios for a level", "Write more scenarios of this difficulty, some for exams only."),
    "SD939": _warning("Mix that cannot be drawn", "Ask for less, or write the scenarios that are missing."),
}

CODES: dict[str, Code] = {
    **_TEXT, **_SHAPE, **_NAMES, **_KEY, **_TIME, **_EYE, **_LOAD, **_CHART, **_POLICY, **_PROGRAMME,
}  # fmt: skip

UNREADABLE = frozenset({"SD101", "SD102", "SD103", "SD104", "SD105", "SD106"})
"""Codes of files that could not even be read as text."""
