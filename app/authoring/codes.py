"""Every problem the checks can find: its number, its title, its weight, and what to do by default.

The hundreds say what a problem is about: 1 the text, 2 its shape, 3 names, 4 the key, 5 time and
ways, 6 what the eye must not tell, 7 reading load, 8 charts, 9 policies
and, from 930 on, programmes.
"""

from __future__ import annotations

from typing import NamedTuple

from app.said import mark

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
    "SD101": _error("File missing", mark("Check the path.")),
    "SD102": _error("Folder instead of file", mark("Name a file in it.")),
    "SD103": _error("File unreadable", mark("Give yourself leave to read it, or copy it elsewhere.")),
    "SD104": _error("File too large", mark("Split it, or check that it is the right file.")),
    "SD105": _error("Not a text file", mark("Save it as plain text.")),
    "SD106": _error("Not UTF-8", mark("Save it with the encoding UTF-8.")),
    "SD107": _error("Invisible character", mark("Delete it.")),
    "SD110": _error("Not YAML", mark("Look at indentation, colons and quotes in and above this line.")),
    "SD111": _error("Empty file", mark("Start from the blank scenario: `new ID`.")),
    "SD112": _error("Key twice", mark("Keep one of the two.")),
    "SD113": _error("Anchor", mark("Put the text in quotes, or write it out where it is needed.")),
    "SD114": _error("Alias", mark("Put the text in quotes, or write out what it stands for.")),
    "SD115": _error("Tag", mark("Put the text in quotes; no tags are needed: every value is text.")),
    "SD116": _error("Key that is no word", mark("Write `key: value`.")),
    "SD117": _error("Nested too deep", mark("Flatten it.")),
    "SD118": _error("Second document", mark("Keep one document a file: delete the `---` and what follows.")),
    "SD119": _error("Tab", mark("Indent with spaces.")),
    "SD120": _error("Unknown kind of file", mark("A scenario has `feed`, a chart `roles`, a policy `classes`, a programme `company` and `levels`.")),
    "SD121": _error("Folder without YAML files", mark("Name another folder, or a file.")),
}

_SHAPE = {
    "SD201": _error("Missing key", mark("Add it.")),
    "SD202": _error("Unknown key", mark("Delete it, or correct its spelling.")),
    "SD203": _error("Not one of the choices", mark("Use one of the words there are.")),
    "SD204": _error("Unknown form", mark("Write one of the forms there are.")),
    "SD205": _error("Wrong shape", mark("Write it as it is in the shipped files.")),
    "SD206": _error("Not a name", mark("Use lower-case letters, digits and hyphens, at most 64.")),
    "SD207": _error("Empty text", mark("Write something, or leave the key out.")),
    "SD208": _error("Too few or too many entries", mark("Add or delete entries.")),
    "SD209": _error("Unclear condition", mark("Give exactly one of `over` and `under`.")),
    "SD210": _error("Not a whole number", mark("Write digits only.")),
    "SD211": _error("Number out of range", mark("Choose one inside the range.")),
    "SD212": _error("Not a duration", mark("Write 90s, 2m, 1m30s or 2:30 (minutes:seconds).")),
    "SD213": _error("Not a date and time", mark("Write 2026-03-06 08:40.")),
    "SD214": _error("Not a rate", mark("Write points a minute: 60/min.")),
    "SD215": _error("Not an effect", mark("Write turn, slow, none or raise 80.")),
    "SD216": _error("Neither true nor false", mark("Write true or false.")),
    "SD217": _error("Unknown format", mark("Write `format: 1`.")),
    "SD218": _error("Unclear link", mark("Write {from: a, to: b, takes: 5s} or {between: [a, b], takes: 5s}.")),
    "SD219": _error("Not duty hours", mark("Write day ranges with hours, such as Mon-Fri 09:00-17:00, or always.")),
}

_NAMES = {
    "SD301": _error("Id twice", mark("Injects, drafts and queue pieces share one name space: rename one.")),
    "SD302": _error("Unknown persona", mark("Add the persona under `personas`.")),
    "SD303": _error("Unknown storyline", mark("Add the storyline under `storylines`.")),
    "SD304": _error("Unknown fact", mark("Add the fact under `facts`.")),
    "SD305": _error("Unknown deed", mark("Add the deed under `deeds`.")),
    "SD306": _error("Unknown inject", mark("Name an inject of `feed`.")),
    "SD307": _error("Unknown draft", mark("Name a draft, or a post that has drafts.")),
    "SD308": _error("Unknown class", mark("Name a class of the policy.")),
    "SD309": _error("Unknown trait", mark("Use a trait of the policy, or add it there.")),
    "SD310": _error("Unknown role", mark("Name a role of the chart.")),
    "SD311": _error("Chart not usable", mark("Correct the chart's own problems, or name another.")),
    "SD312": _error("Policy not usable", mark("Correct the policy's own problems, or name another.")),
    "SD313": _error("Unknown case", mark("Name a case of cases.json.")),
    "SD314": _warning("Id differs from the file's name", mark("Rename the file or change the id.")),
    "SD315": _error("Path leads outside", mark("Name a file inside the scenarios folder.")),
    "SD316": _warning("Never used", mark("Use it, or delete it.")),
}

_KEY = {
    "SD401": _error("Class does not follow from the traits", mark("Change `is` or `class`.")),
    "SD402": _warning("Post without class", mark("Add `class`, so that it is checked against the traits.")),
    "SD403": _error("Post without disposition", mark("Add `disposition: {best: ...}`.")),
    "SD404": _warning("No reason", mark("Add `why`: the debrief tells it to the trainee.")),
    "SD405": _warning("Draft without reason", mark("Add `why`: the debrief tells it to the trainee.")),
    "SD406": _error("Answer due, no drafts", mark("Write drafts, or choose a disposition that does not speak.")),
    "SD407": _error("No right answer", mark("Give one draft that is no first word a worth of 60 or more.")),
    "SD408": _error("Right answer where none is due", mark("Keep every worth under 60 here.")),
    "SD409": _error("A breach that is worth something", mark("Lower its worth under 60, or drop `breach`.")),
    "SD410": _error("Breach only the drill can find", mark("Drop it: the drill notices this one itself.")),
    "SD411": _error("Wrong answer that turns", mark("Raise its worth to 60 or more, or change its effect.")),
    "SD412": _error("Right answer that heats", mark("Lower its worth under 60, or change its effect.")),
    "SD413": _warning("Best named again as acceptable", mark("Delete it from `acceptable`.")),
    "SD414": _error("Due where no public word is due", mark("Delete `due`, or choose a disposition that speaks.")),
    "SD415": _warning("First word that turns", mark("Words slow, deeds turn: make it `slow`, or no first word.")),
    "SD416": _error(
        "Answer needs what nobody is asked for", mark("Add `escalate` with functions and authority that bring it.")
    ),
    "SD417": _error("Escalation does not bring what the answer needs", mark("Add functions or authority to `escalate`.")),
    "SD418": _error("Weights do not make 100", mark("Change `rubric` so that the six weights make 100.")),
    "SD419": _error("Levels not in order", mark("Give three levels with rising pressure.")),
    "SD420": _warning("Hiding is the key outside noise and danger", mark("Hide only under a published house rule.")),
    "SD421": _error("A fact revises itself in a circle", mark("Let each fact revise an earlier one.")),
    "SD422": _warning("Danger carried to nobody", mark("Add `escalate`: a danger goes up the chart at once.")),
    "SD423": _warning("Theme that the text does not bear out", mark("Take it out of `themes`, or write what it promises.")),
    "SD424": _warning("Off-hours start not named", mark("Add `off-hours` to `themes`.")),
}

_TIME = {
    "SD501": _error("Never happens", mark("Give it `at` or `when`.")),
    "SD502": _error("After the end", mark("Move it forward, or lengthen the drill.")),
    "SD503": _error("Condition that can never hold", mark("Change the condition, or what it waits for.")),
    "SD504": _warning("Holds from the first moment", mark("Add what it should wait for beside it, with `all`.")),
    "SD505": _error("Cycle through `not`", mark("Take one of the conditions out of the circle.")),
    "SD506": _error("Due time cannot be met", mark("Lengthen `answer` or shorten `within`.")),
    "SD507": _error("Fact comes after the answer is due", mark("Let the fact come earlier, or lengthen `answer`.")),
    "SD508": _warning("Due earlier than the desk shows", mark("Lengthen `due` to the policy's times, or leave it out.")),
    "SD509": _warning("Due after the end", mark("Move the post forward, or lengthen the drill.")),
    "SD510": _error("First word due after the answer", mark("Make `first-word` at most as long as `answer`.")),
    "SD511": _error("Story time runs backwards", mark("Let the chapter jump forward.")),
    "SD512": _error(
        "No walk satisfies the escalation", mark("Ask for other functions or less authority, or change duty hours.")
    ),
    "SD513": _warning("Escalation fails at some hours", mark("Give somebody a deputy, or bound the time of the post.")),
    "SD514": _error("Nobody can approve the right answer", mark("Lower `approval`, or change `by`.")),
    "SD515": _warning("Nobody can approve this draft", mark("Lower `approval`, or change `by`.")),
    "SD516": _warning("Promise runs past the end", mark("Shorten `promise`, or move the post forward.")),
    "SD517": _warning("Held piece that would harm nothing", mark("Give it a storyline that is open then and a `raise`.")),
    "SD518": _warning("Odd key for this kind of piece", mark("A notice runs, promotion is held beside harm.")),
    "SD519": _error("`until: closed` without a storyline", mark("Name the storyline, or delete `until`.")),
    "SD520": _error("Nothing to ask and nothing to become known", mark("Add `from` to the fact, or an inject of kind fact.")),
    "SD521": _warning("Own piece at the very start", mark("Give the trainee the time to look at the queue.")),
    "SD522": _warning("Seat deputises for somebody", mark("Name another deputy: the trainee cannot grant what the trainee asks.")),
    "SD523": _warning("Too many escalations expected", mark("Expect only those that bring something; what the policy carries up costs nothing.")),
}

_EYE = {
    "SD601": _warning("Too few posts rightly left", mark("Give at least 4 posts drafts though the key lets them stand.")),
    "SD602": _warning("Approval betrays the answer", mark("Let at least two wrong drafts need approval too.")),
    "SD603": _warning("Approval always means an answer", mark("In two decisions let only wrong drafts need approval.")),
    "SD604": _warning("Apology betrays the answer", mark("Let the most apologetic draft be wrong more often.")),
    "SD605": _warning("One disposition for most posts", mark("Vary what is right.")),
    "SD606": _warning("The class tells the disposition", mark("Let a third of the storyline posts need another one.")),
    "SD607": _warning("Length betrays the answer", mark("Shorten right drafts, lengthen wrong ones.")),
    "SD608": _warning("Too little chatter", mark("Add posts without a storyline.")),
    "SD609": _warning("One class for most posts", mark("Let other kinds of post come in.")),
}

_LOAD = {
    "SD701": _warning("Too much to read", mark("Cut text, or lengthen the drill.")),
    "SD702": _warning("Too much to read at once", mark("Spread the posts of this minute.")),
    "SD703": _warning("Long text", mark("Cut it to 400 characters.")),
    "SD704": _error("Far too much to read", mark("Cut text, or lengthen the drill.")),
}

_CHART = {
    "SD801": _error("Formation is another", mark("Change `formation`, or the links.")),
    "SD802": _error("Role nobody can ask", mark("Add a link to it, or delete it.")),
    "SD803": _error("Unknown deputy", mark("Name a role of this chart.")),
    "SD804": _error("Link to an unknown role", mark("Name roles of this chart.")),
    "SD805": _error("Role and deputy are one", mark("Name another role, or none.")),
    "SD806": _error("Seat is not in the chart", mark("Name a role of the chart.")),
    "SD807": _error("Link to itself", mark("Name two different roles.")),
    "SD808": _error("Link twice", mark("Keep one of the two.")),
    "SD809": _error("Seat that may ask nobody", mark("Add links from it.")),
    "SD810": _error("Chart cannot be compiled", mark("Correct the roles and links.")),
}

_POLICY = {
    "SD901": _error("Key twice", mark("Give every class its own key 1-9.")),
    "SD902": _error("Last class is no catch-all", mark("Delete its `when`: it takes what the others leave.")),
    "SD903": _error("Unknown trait", mark("Add it under `traits`, or correct it.")),
    "SD904": _error("Class that nothing reaches", mark("Give it traits under `when` that no class before it takes.")),
    "SD905": _error("Reach steps not in order", mark("Let reach rise and per cent fall from step to step.")),
    "SD906": _error("Disposition without words", mark("Say in plain words what it means.")),
    "SD907": _error("Default speaks, nothing due", mark("Add `due`, or choose another default.")),
    "SD908": _error("Draft id twice", mark("Rename one.")),
    "SD910": _error("First word due after the answer", mark("Make `first-word` at most as long as `answer`.")),
}

_PROGRAMME = {
    "SD930": _error("Not a span of difficulty", mark("Write the lowest and the highest: 1 to 3.")),
    "SD931": _error("Not a day of the year", mark("Write month and day: 12-31.")),
    "SD932": _error("Requires a level that is not below", mark("Name a level that stands before this one.")),
    "SD933": _error("Day and basis do not go together", mark("Give `day` with `counts-from: fixed-date`, and only with it.")),
    "SD934": _error("Mix larger than the set", mark("Ask for less, or for more drills.")),
    "SD935": _error("More sittings than drills", mark("Give fewer sittings, or more drills.")),
    "SD936": _error("Floor above the mean", mark("Lower `floor` to `mean` or less.")),
    "SD937": _error("Renewal window as long as the certificate", mark("Shorten `window-days`, or lengthen `valid-months`.")),
    "SD938": _warning("Too few scenarios for a level", mark("Write more scenarios of this difficulty, some for exams only.")),
    "SD939": _warning("Mix that cannot be drawn", mark("Ask for less, or write the scenarios that are missing.")),
}

CODES: dict[str, Code] = {
    **_TEXT, **_SHAPE, **_NAMES, **_KEY, **_TIME, **_EYE, **_LOAD, **_CHART, **_POLICY, **_PROGRAMME,
}  # fmt: skip

UNREADABLE = frozenset({"SD101", "SD102", "SD103", "SD104", "SD105", "SD106"})
"""Codes of files that could not even be read as text."""
