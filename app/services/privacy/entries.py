"""Why each table and column of the data file is there, who sees it, and how long it stays.

A test holds this against the schema: a column without its entry fails it.
"""

from __future__ import annotations

from typing import NamedTuple

from app.said import mark

EVERYBODY = mark("whoever sits at this machine")
SELF = mark("the person")
HR = mark("the person, HR")
HR_ONLY = mark("HR")
OFFICER = mark("the accommodations officer; the clock of the exam obeys it")
NOBODY = mark("nobody; the program itself")
ALL_ABOUT_EXAMS = mark("the person, HR, whoever decides")

PERSON = mark("while on the roster; until erased")
OWNER = mark("until the person deletes it or is erased")
RESULTS = mark("{results} months; longer where a certificate rests on it")
LEDGER = mark("{results} months after the exam")
CERTIFICATE = mark("until {certificates} months after the certificate has run out")
FILE = mark("as long as the data file")
SHORT = mark("until the next right one, or a reset")


class Entry(NamedTuple):
    """One table."""

    title: str
    who: str
    how_long: str
    columns: dict[str, str]


_WHOSE = mark("whose it is; empty once erased")
_HASH = mark("salted hash that stands for the person; leads nowhere once the salt is gone")
_WHEN = mark("when it began, ended, or was noted")
_WHICH = mark("which drill, in which edition and variant")
_SIGNS = mark("signs and digests by which a change is detected")
_LINK = mark("number that ties rows together")
_STATE = mark("how it stands")
_PROGRAMME = mark("which programme and level")
_INVIGILATOR = mark("who supervised; empty: alone")
_POINTS = mark("what it came to, by written rules")
_DECIDER = mark("who decided, and on what ground")
_MACHINE = mark("which installation it comes from")


def _all(meaning: str, *names: str) -> dict[str, str]:
    return dict.fromkeys(names, meaning)


PEOPLE_TABLES: dict[str, Entry] = {
    "people": Entry(mark("People on the roster"), HR, PERSON, {
        **_all(mark("employee number, by which people are told apart"), "id"),
        **_all(mark("display name"), "name"), **_all(mark("unit; figures are shown from 5 people up"), "unit"),
        **_all(mark("language of the window"), "language"),
        **_all(mark("drops the tie to the records when it is dropped; seen by nobody"), "salt"), **_all(_HASH, "hash"),
        **_all(mark("when entered, and when noted as having left"), "added_wall_ms", "left_wall_ms"),
        **_all(mark("address for HR"), "email"), **_all(mark("employee number of the manager, who sees valid and until"), "manager"),
        **_all(mark("first day in the company"), "started_on"),
        **_all(mark("argon2id hash of the PIN for exams; the PIN itself is not stored"), "pin")}),
    "person_hashes": Entry(mark("Other hashes of the same people, from other installations"), NOBODY, PERSON, {
        **_all(_HASH, "hash"), **_all(_WHOSE, "person"), **_all(mark("dropped when the person is erased"), "salt"),
        **_all(_MACHINE, "installation")}),
    "accommodations": Entry(mark("Extra time and breaks in exams"), OFFICER, PERSON, {
        **_all(_WHOSE, "person"), **_all(mark("how long a drill takes, per cent of normal"), "clock_percent"),
        **_all(mark("whether the clock may stand at chapters"), "breaks"),
        **_all(mark("which officer set it, and when"), "set_by", "set_wall_ms")}),
    "wrong_tries": Entry(mark("PINs and passphrases that were typed wrongly"), NOBODY, SHORT, {
        **_all(mark("which PIN or area"), "name"), **_all(mark("how often in a row, and when last; never what was typed"),
                                                         "count", "last_wall_ms")}),
    "runs": Entry(mark("Drills that were played on this machine"), SELF, OWNER, {
        **_all(_LINK, "id"), **_all(_WHOSE, "person"), **_all(mark("practice or exam; practice is private"), "mode"),
        **_all(mark("person or robot"), "actor"), **_all(_WHICH, "scenario", "scenario_digest", "seed"),
        **_all(_STATE, "status"), **_all(_WHEN, "started_wall_ms", "ended_wall_ms"),
        **_all(mark("how long the drill took, per cent of normal; never leaves this data file"), "clock_percent"),
        **_all(_SIGNS, "header", "header_hash", "footer", "head"), **_all(_POINTS, "score", "passed", "level", "summary"),
        **_all(mark("whether the person has shared this practice run"), "shared")}),
    "commands": Entry(mark("What was done in a drill, act by act"), SELF, OWNER, {
        **_all(_LINK, "run", "seq"), **_all(mark("when in the drill"), "drill_ms"),
        **_all(mark("when on the machine's clocks, to detect changes"), "wall_ms", "mono_ms"),
        **_all(mark("the act"), "command"), **_all(_SIGNS, "hash")}),
    "heartbeats": Entry(mark("How far an open drill has come"), NOBODY, mark("until the drill is over"), {
        **_all(_LINK, "run"), **_all(mark("from where it goes on after a crash"), "drill_ms", "wall_ms", "mono_ms")}),
    "opened": Entry(mark("Which scenarios a person has opened"), SELF, PERSON, {
        **_all(_WHOSE, "person"), **_all(mark("an exam draws others"), "scenario"),
        **_all(mark("when first, and in practice or exam"), "first_wall_ms", "mode")}),
}  # fmt: skip
EXAM_TABLES: dict[str, Entry] = {
    "exam_sets": Entry(mark("Tries at a level"), ALL_ABOUT_EXAMS, RESULTS, {
        **_all(_LINK, "id"), **_all(_WHOSE, "person"), **_all(_HASH, "person_hash"),
        **_all(_PROGRAMME, "programme", "programme_digest", "level"), **_all(mark("first or renewal"), "kind"),
        **_all(mark("how many tries there were"), "number"), **_all(mark("from which the variants are made"), "seed"),
        **_all(_INVIGILATOR, "supervised_by"), **_all(_WHEN, "opened_wall_ms", "closed_wall_ms"),
        **_all(mark("when the honour statement was given"), "honoured_wall_ms"), **_all(_STATE, "status"),
        **_all(_MACHINE, "installation")}),
    "exam_drills": Entry(mark("The drills of a try"), ALL_ABOUT_EXAMS, RESULTS, {
        **_all(_LINK, "exam_set", "position", "run"), **_all(_WHICH, "scenario", "scenario_digest", "seed"),
        **_all(_SIGNS, "head"), **_all(_STATE, "status")}),
    "attempts": Entry(mark("Exam drills that were taken in and scored again"), ALL_ABOUT_EXAMS, RESULTS, {
        **_all(_SIGNS, "head", "previous", "ledger_digest"), **_all(_LINK, "exam_set", "position"),
        **_all(_WHOSE, "person"), **_all(_HASH, "person_hash"), **_all(_MACHINE, "installation"),
        **_all(_WHICH, "scenario", "scenario_digest", "seed"), **_all(_PROGRAMME, "programme_digest", "level"),
        **_all(_WHEN, "started_wall_ms", "ended_wall_ms", "taken_wall_ms"), **_all(_STATE, "status"),
        **_all(_POINTS, "score", "scaled", "cut", "provisional", "passed", "critical", "serious", "dimensions"),
        **_all(_INVIGILATOR, "supervised_by"), **_all(mark("whether it came from another machine"), "collected"),
        **_all(mark("the record itself, to be played again on appeal"), "record")}),
    "attempt_lines": Entry(mark("The ledger of an exam drill, line by line"), ALL_ABOUT_EXAMS, LEDGER, {
        **_all(_LINK, "head", "number"), **_all(mark("what was judged"), "dimension", "ref", "title"),
        **_all(_POINTS, "earned", "possible"), **_all(mark("the reason in words"), "reason")}),
    "refused_records": Entry(mark("Records that were not taken in"), HR_ONLY, RESULTS, {
        **_all(_LINK, "id"), **_all(mark("where it came from"), "source"), **_all(_SIGNS, "digest"),
        **_all(mark("why it was refused"), "reason"), **_all(_WHEN, "wall_ms"),
        **_all(mark("the record itself, to be looked at again"), "content")}),
    "proposals": Entry(mark("What was proposed and decided"), ALL_ABOUT_EXAMS, CERTIFICATE, {
        **_all(_LINK, "id", "certificate"), **_all(_WHOSE, "person"), **_all(_HASH, "person_hash"),
        **_all(_PROGRAMME, "programme", "programme_digest", "level"), **_all(mark("award, renewal or appeal"), "kind"),
        **_all(mark("the exams that it rests on"), "evidence"), **_all(mark("the program, or who appealed"), "proposed_by"),
        **_all(_WHEN, "proposed_wall_ms", "decided_wall_ms"), **_all(_STATE, "state"),
        **_all(_DECIDER, "decided_by", "ground")}),
    "certificates": Entry(mark("Certificates"), mark("the person, HR; a manager sees valid and until"), CERTIFICATE, {
        **_all(_LINK, "number", "proposal"), **_all(_WHOSE, "person"), **_all(_HASH, "person_hash"),
        **_all(mark("the name on it"), "name"),
        **_all(_PROGRAMME, "programme", "programme_digest", "programme_title", "level", "level_title"),
        **_all(mark("whose internal certificate it is"), "company"), **_all(_WHEN, "issued_wall_ms"),
        **_all(mark("from when to when"), "valid_from", "valid_until"), **_all(_INVIGILATOR, "supervised_by"),
        **_all(mark("the cut with its error, and whether it is provisional"), "cut", "provisional"),
        **_all(mark("the exams that it rests on"), "evidence"), **_all(_STATE, "state"),
        **_all(mark("the signed badge"), "badge"), **_all(mark("which key signed it"), "kid")}),
    "certificate_events": Entry(mark("What was decided about a certificate"), ALL_ABOUT_EXAMS, CERTIFICATE, {
        **_all(_LINK, "id", "certificate"), **_all(mark("what was decided"), "kind"), **_all(_WHEN, "wall_ms"),
        **_all(_DECIDER, "decided_by", "ground")}),
    "statements": Entry(mark("What is told to the company's learning record store"), HR_ONLY, RESULTS, {
        **_all(_LINK, "id", "head"), **_all(_WHOSE, "person"), **_all(mark("the statement itself"), "statement"),
        **_all(_WHEN, "queued_wall_ms", "tried_wall_ms", "due_wall_ms"),
        **_all(mark("whether it has arrived, or why not"), "tries", "state", "error")}),
}  # fmt: skip
OTHER_TABLES: dict[str, Entry] = {
    "areas": Entry(mark("Passphrases of the guarded areas"), NOBODY, mark("until changed or reset"), {
        **_all(mark("which area"), "name"), **_all(mark("argon2id hash; the passphrase itself is not stored"), "passphrase"),
        **_all(_WHEN, "set_wall_ms")}),
    "installations": Entry(mark("Machines whose records are believed"), HR_ONLY, FILE, {
        **_all(_MACHINE, "id", "name"), **_all(mark("checks its signatures"), "public_key"),
        **_all(mark("who enrolled it"), "enrolled_by"), **_all(_WHEN, "enrolled_wall_ms", "withdrawn_wall_ms")}),
    "issuer_keys": Entry(mark("Keys that sign badges"), HR_ONLY, FILE, {
        **_all(mark("name of the key"), "kid"), **_all(mark("checks its signatures"), "public_pem"),
        **_all(mark("where the locked private key lies"), "file"), **_all(_WHEN, "created_wall_ms", "retired_wall_ms")}),
    "export_log": Entry(mark("The log of exports"), mark("HR, the data officer"), FILE, {
        **_all(_LINK, "id"), **_all(_WHEN, "wall_ms"), **_all(mark("who exported"), "who"),
        **_all(mark("what, in which form, with which filters, where to"), "what", "format", "filters", "file"),
        **_all(mark("how many rows, and whether it was written"), "row_count", "outcome")}),
    "looks": Entry(mark("The log of what-if figures, resets, erasures and retention, in counts"), mark("HR, the data officer"), FILE, {
        **_all(_LINK, "id"), **_all(_WHEN, "wall_ms"), **_all(mark("who did it"), "who"),
        **_all(mark("what was done"), "what"), **_all(mark("details without anybody's name"), "detail")}),
    "scenarios": Entry(mark("Compiled scenarios that were played here"), EVERYBODY, FILE, {
        **_all(_WHICH, "digest", "id", "title", "compiled"), **_all(_WHEN, "added_wall_ms")}),
    "_sqlite_migrations": Entry(mark("Which steps have made the data file"), NOBODY, FILE, {
        **_all(_LINK, "id", "migration_set", "name"), **_all(_WHEN, "applied_at")}),
}  # fmt: skip
ENTRIES: dict[str, Entry] = PEOPLE_TABLES | EXAM_TABLES | OTHER_TABLES
