"""Every text of the window can be shown in German, and whoever writes a new one is told what it still needs.

`--accept` writes what has come and gone into assets/languages; new texts stand there as unfinished until
somebody has translated them, with Qt Linguist or by hand.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter

import pytest

from app.authoring.codes import CODES
from app.said import counted
from tests.ui.helpers_languages import FOLDER, ROOT, Message, english, found, merged, read, released, write

GERMAN, ENGLISH = FOLDER / "stormdrill_de.ts", FOLDER / "stormdrill_en.ts"
_PART = re.compile(r"\{\w*\}|%n")


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> list[Message]:
    """All texts of the program as it is now."""
    return found(tmp_path_factory.mktemp("texts"))


@pytest.fixture(scope="module", autouse=True)
def accepted(request: pytest.FixtureRequest, texts, tmp_path_factory) -> None:
    """With `--accept`: the files follow the program before they are looked at."""
    if request.config.getoption("--accept"):
        scratch = tmp_path_factory.mktemp("accepted")
        write(GERMAN, "de", merged(texts, read(GERMAN)))
        write(ENGLISH, "en", english(texts))
        for file in (GERMAN, ENGLISH):
            file.with_suffix(".qm").write_bytes(released(file, scratch))


def test_every_text_of_the_program_stands_in_the_german_file_and_none_besides(texts):
    there, wanted = {message.key for message in read(GERMAN)}, {text.key for text in texts}
    assert (sorted(wanted - there), sorted(there - wanted)) == ([], [])


def test_every_text_has_its_german_words():
    assert [message.source for message in read(GERMAN) if not message.finished or not all(message.forms)] == []


def test_a_translation_keeps_the_named_parts_of_its_text():
    parted = [(message.source, form) for message in read(GERMAN) for form in message.forms
              if form and set(_PART.findall(form)) | _own(message) != set(_PART.findall(message.source)) | _own(message)]
    assert parted == []


def _own(message: Message) -> set[str]:
    """A form for one thing alone may say it without its figure."""
    return {"%n"} if message.plural else set()


def test_what_to_do_about_a_problem_is_said_in_german_for_every_code():
    known = {message.source for message in read(GERMAN)}
    assert [code for code, entry in CODES.items() if entry.remedy and entry.remedy not in known] == []


def test_every_text_can_have_its_parts_filled_in():
    """A brace that opens no part would break the window where it is shown."""
    broken = []
    for text in read(GERMAN):
        for words in (text.source, *text.forms):
            try:
                fields = [name for _, name, _, _ in Formatter().parse(words) if name is not None]
            except ValueError:
                broken.append(words)
                continue
            broken += [words for name in fields if not re.fullmatch(r"[a-z_0-9]+", name)]
    assert broken == []


def test_a_text_with_a_number_has_a_form_for_one_and_one_for_many():
    plural = [message for file in (GERMAN, ENGLISH) for message in read(file) if message.plural]
    assert plural
    assert [message.source for message in plural if len(message.forms) != 2] == []
    assert {message.source for message in plural if "%n" not in message.source} == set()


def test_the_english_file_holds_the_plural_forms_and_nothing_else(texts):
    assert read(ENGLISH) == english(texts)
    forms = {message.source: message.forms for message in read(ENGLISH)}
    assert forms["%n post(s)."] == ("%n post.", "%n posts.")


@pytest.mark.parametrize("file", [GERMAN, ENGLISH], ids=["German", "English"])
def test_what_is_shown_is_what_was_translated(file: Path, tmp_path: Path):
    assert file.with_suffix(".qm").read_bytes() == released(file, tmp_path)


def test_a_count_chooses_its_form():
    assert [counted("%n post(s) and %n breach(es)", number) for number in (0, 1, 2)] == [
        "0 posts and 0 breaches", "1 post and 1 breach", "2 posts and 2 breaches",
    ]
    assert [counted("%n post(s) (is|are) open (see below)", number) for number in (0, 1, 2)] == [
        "0 posts are open (see below)", "1 post is open (see below)", "2 posts are open (see below)",
    ]


def test_a_number_of_the_text_itself_is_not_taken_for_the_count(texts):
    forms = {message.source: message.forms for message in english(texts)}
    assert forms["{spot}: {mean} of 100 over %n drill(s)"] == (
        "{spot}: {mean} of 100 over %n drill", "{spot}: {mean} of 100 over %n drills",
    )


# the code ---------------------------------------------------------------------------------------------

_FINDERS = frozenset({"tr", "mark", "say"})


def _literals(file: Path) -> list[tuple[int, str, str]]:
    """(line, text, comment) of every literal that is handed to one of the functions that translate."""
    texts = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _FINDERS and node.args:
            words = [argument.value if isinstance(argument, ast.Constant) else None for argument in node.args[:2]]
            if isinstance(words[0], str):
                comment = words[1] if len(words) > 1 and isinstance(words[1], str) else ""
                texts.append((node.lineno, words[0], comment))
    return texts


def _sources() -> list[Path]:
    return [file for file in sorted((ROOT / "app").rglob("*.py"))
            if file.relative_to(ROOT / "app").parts[0] != "cli" and file.name != "said.py"]


def test_no_text_hides_where_the_tools_of_translators_do_not_look(texts):
    """Such as inside an f-string: it would be shown in English for ever."""
    known = {text.key for text in texts}
    hidden = [f"{file.relative_to(ROOT)}:{line} {text!r}" for file in _sources()
              for line, text, comment in _literals(file) if (text, comment) not in known]
    assert hidden == []


def test_no_text_is_put_together_before_it_is_translated():
    made = []
    for file in _sources():
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _FINDERS:
                first = node.args[0] if node.args else None
                if isinstance(first, (ast.JoinedStr, ast.BinOp)):
                    made.append(f"{file.relative_to(ROOT)}:{node.lineno}")
    assert made == []


def test_no_text_is_translated_when_its_module_is_imported():
    early = []
    for file in sorted((ROOT / "app" / "ui").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        early += [f"{file.relative_to(ROOT)}:{line}" for line in _called_at_import(tree)]
    assert early == []


def _called_at_import(node: ast.AST) -> list[int]:
    lines = []
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            lines += [line for default in [*child.args.defaults, *child.args.kw_defaults] if default is not None
                      for line in _called_at_import(ast.Expr(default))]
        elif not isinstance(child, ast.Lambda):
            if isinstance(child, ast.Call) and isinstance(child.func, ast.Name) and child.func.id == "tr":
                lines.append(child.lineno)
            lines += _called_at_import(child)
    return lines


_SHOWN_FIRST = frozenset((
    "Label", "Elided", "Button", "Caps", "Tag", "Word", "Notice", "OneOf", "Step", "section", "setText", "setToolTip",
    "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setWindowTitle", "setTitle", "set_words",
    "show_word", "addAction", "on_or_off", "setting", "Chips", "setStatusTip", "setHeaderLabels",
))  # fmt: skip
"""What shows its first argument to a person."""
_SHOWN_ALL = frozenset({"EmptyState", "say", "show_words", "show_empty", "show_reading", "setItemText"})
"""What shows every text that it is given."""
_SHOWN_NAMES = frozenset({"hint", "text", "words", "title", "action", "yes", "no", "remedy", "note", "name"})
"""Names under which such functions take more texts."""
_TONES = frozenset({"calm", "good", "warn", "hot"})


def _bare(node: ast.AST) -> bool:
    """Whether this is words in English and nothing else."""
    if isinstance(node, ast.JoinedStr):
        return any(_bare(part) for part in node.values if isinstance(part, ast.Constant))
    if isinstance(node, (ast.IfExp, ast.BoolOp)):
        parts = [node.body, node.orelse] if isinstance(node, ast.IfExp) else node.values
        return any(_bare(part) for part in parts)
    if isinstance(node, ast.BinOp):
        return _bare(node.left) or _bare(node.right)
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and (
        re.search(r"[A-Za-z]{2}", node.value) is not None and node.value not in _TONES
    )


def _given(call: ast.Call) -> list[ast.AST]:
    """What of a call's arguments is shown."""
    if isinstance(call.func, ast.Attribute):
        name, of = call.func.attr, getattr(call.func.value, "id", "")
    else:
        name, of = getattr(call.func, "id", ""), ""
    if of == "QFont":
        return []
    if of == "notices":
        return [*call.args[:2]]
    if name in _SHOWN_ALL:
        first = 1 if name == "EmptyState" else 0  # the name of a picture
        return [*call.args[first:], *(keyword.value for keyword in call.keywords if keyword.arg in _SHOWN_NAMES)]
    if name in _SHOWN_FIRST:
        return [*call.args[:1], *(keyword.value for keyword in call.keywords if keyword.arg in _SHOWN_NAMES)]
    return []


def test_nothing_is_shown_to_a_person_past_the_translation():
    bare = []
    for file in sorted((ROOT / "app" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                bare += [f"{file.relative_to(ROOT)}:{given.lineno} {ast.unparse(given)[:80]}"
                         for given in _given(node) if _bare(given)]
            if isinstance(node, ast.FunctionDef) and node.name in ("title", "subtitle", "status", "keys"):
                bare += [f"{file.relative_to(ROOT)}:{made.lineno} {ast.unparse(made)[:80]}"
                         for made in ast.walk(node) if isinstance(made, ast.Return) and made.value and _bare(made.value)]
    assert bare == []
