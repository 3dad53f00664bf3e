"""Which columns there are, that their order is fixed, and that none of them shows what must not leave."""

from __future__ import annotations

import re

import pytest

from app.errors import UsageError
from app.exports.tables.columns import GROUPS, STANDING, WHATS
from app.exports.tables.presets import PRESETS, preset_of, presets_of
from app.exports.tables.screening import keys_of
from app.storage.export_columns import COLUMNS, DAY_OF_ATTEMPT, TABLES

FORBIDDEN = re.compile(
    r"wall_ms|mono|clock_percent|breaks|accommodation|extra|\bpin\b|salt|hash|record|badge|kid\b|evidence|passphrase"
    r"|email|manager|started_on|language|added|seed|installation|previous|digest|taken|runs\b|commands|practice|shared"
)
"""Nothing that tells how fast somebody's clock ran, who they are beyond HR's own words, or how they sign in."""
HEADERS = {
    ("certificates", "plain"): "certificate,employee_number,name,unit,programme,programme_title,level,level_title,company,"
    "issued_at,valid_from,valid_until,status,provisional,supervised_by,schema_version",
    ("attempts", "plain"): "attempt,exam_set,position,employee_number,name,unit,level,scenario,completed_on,status,"
    "provisional,supervised_by,schema_version",
    ("ledger", "plain"): "attempt,line,employee_number,name,unit,level,scenario,completed_on,status,dimension,reference,"
    "title,earned,possible,reason,schema_version",
    ("standing", "plain"): "employee_number,name,unit,programme,level,level_title,status,certificate,valid_from,valid_until,schema_version",
    ("standing", "manager"): "employee_number,name,unit,level_title,valid,until,schema_version",
    ("certificates", "successfactors"): "StudentId,ItemId,ItemDescription,CompletionDate,CompletionTimezoneId,Grade,"
    "CreditHours,TotalHours,InstructorName,Comments",
    ("attempts", "successfactors"): "StudentId,ItemId,ItemDescription,CompletionDate,CompletionTimezoneId,Grade,"
    "CreditHours,TotalHours,InstructorName,Comments",
    ("certificates", "workday"): "Employee_ID,Certification_Name,Issuer,Certification_Number,Issued_Date,Expiration_Date",
}  # fmt: skip
OF_STANDING = {"employee_number", "name", "unit", "email", "programme", "level", "level_title", "status", "certificate", "valid_from",
               "valid_until", "until_if_valid", "lacks", "valid"}  # fmt: skip


@pytest.mark.parametrize(("what", "name"), PRESETS)
def test_the_header_of_every_preset_is_fixed(what: str, name: str) -> None:
    assert ",".join(column.title for column in preset_of(what, name).chosen(frozenset())) == HEADERS[what, name]


@pytest.mark.parametrize(("what", "name"), PRESETS)
def test_no_column_of_any_preset_shows_what_must_not_leave(what: str, name: str) -> None:
    columns = preset_of(what, name).chosen(frozenset(GROUPS))
    if what == STANDING:
        assert set(keys_of(columns)) <= OF_STANDING
        return
    for column in columns:
        if not column.key:
            continue
        source = COLUMNS[what][column.key]
        if column.group == "email":
            assert source == "p.email"
            continue
        # Of an attempt the day alone; of a certificate the moment of its decision, which no clock of a drill touches.
        allowed = source.replace(f"date({DAY_OF_ATTEMPT} / 1000", "day").replace("c.issued_wall_ms", "issued")
        assert not FORBIDDEN.search(allowed), (column, source)


def test_tables_of_practice_are_in_no_export() -> None:
    assert not re.search(r"\b(runs|commands|heartbeats|opened|accommodations|person_hashes|areas)\b", " ".join(TABLES.values()))


@pytest.mark.parametrize("what", WHATS)
def test_what_is_sensitive_has_to_be_asked_for(what: str) -> None:
    for preset in presets_of(what):
        shown = {column.key for column in preset.chosen(frozenset())}
        assert not shown & {"email", "score", "scaled", "cut", "critical", "serious", "lacks"}


def test_a_grade_that_was_not_asked_for_leaves_its_column_empty_where_the_order_is_fixed() -> None:
    preset = preset_of("attempts", "successfactors")
    grades = [next(column for column in preset.chosen(groups) if column.title == "Grade")
              for groups in (frozenset(), frozenset({"grade"}))]
    assert [column.key for column in grades] == ["", "scaled"]


def test_a_preset_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(UsageError) as caught:
        preset_of("ledger", "workday")
    assert "workday" in caught.value.message and "plain" in caught.value.remedy
