"""Small files and small functions, so that a newcomer finds any line's room."""

from __future__ import annotations

import ast
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "app").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST_FILE, LARGEST_MEDIAN, LONGEST_FUNCTION = 500, 120, 60


def _lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


def test_no_file_is_long() -> None:
    assert [str(file) for file in [*FILES, *TESTS] if _lines(file) > LONGEST_FILE] == []


def test_the_usual_file_is_short() -> None:
    assert median(_lines(file) for file in FILES if _lines(file) > 1) <= LARGEST_MEDIAN


def test_no_function_is_long() -> None:
    long = []
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                if node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION:
                    long.append(f"{file.name}:{node.lineno} {node.name}")
    assert long == []


def test_every_module_says_what_it_is() -> None:
    silent = [str(file) for file in FILES if ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) is None]
    assert silent == []


def test_every_folder_of_code_is_a_package() -> None:
    folders = {file.parent for file in FILES}
    assert [str(folder) for folder in sorted(folders) if not (folder / "__init__.py").is_file()] == []
