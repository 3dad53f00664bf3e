"""xapi: the company's learning record store: set it up, send, see how it stands, try again."""

from __future__ import annotations

import os
from argparse import ArgumentParser, BooleanOptionalAction, Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from app.cli.output import say, say_json, tell

if TYPE_CHECKING:
    from app.services.xapi_queue import Status
    from app.wiring import App

HELP = "tell the company's learning record store of exams and decisions"
DATA = True
VARIABLE = "STORMDRILL_LRS_SECRET"
"""Never an argument: everybody on the machine can read those."""
_SETTINGS = {"on": "lrs_on", "endpoint": "lrs_endpoint", "user": "lrs_user", "home_page": "lrs_home_page",
             "owner": "lrs_owner", "answer_times": "lrs_answer_times"}  # fmt: skip


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.add_argument("deed", choices=("send", "status", "retry", "store"), metavar="send|status|retry|store",
                        help="send what is due; how it stands; let what was refused be sent again; set the store up")
    parser.add_argument("--missing", action="store_true",
                        help="send: also what was taken in or decided while no store was set up")
    parser.add_argument("--endpoint", metavar="ADDRESS", help="store: its address as it ends before /statements")
    parser.add_argument("--user", metavar="NAME", help=f"store: our name there; the secret is taken from {VARIABLE}")
    parser.add_argument("--home-page", metavar="ADDRESS", help="store: the system that people's ids belong to")
    parser.add_argument("--owner", metavar="ADDRESS", help="store: where the company explains its own words")
    parser.add_argument("--on", action=BooleanOptionalAction, default=None, help="store: tell it, or no longer")
    parser.add_argument("--answer-times", action=BooleanOptionalAction, default=None,
                        help="store: tell how long each answer took")


def run(options: Namespace) -> int:
    """Do it and say how it stands; 1 if something needs a person."""
    from app.cli.home import paths_of
    from app.wiring import open_app

    with open_app(paths_of(options)) as app:
        message = {"send": _send, "retry": _retry, "store": _set_up, "status": lambda *_: ""}[options.deed](app, options)
        status = app.xapi.status()
    if options.json:
        say_json({**_data(status), "message": message})
    else:
        _tell(status, message)
    return 0 if status.fine and not (message and options.deed == "send") else 1


def _send(app: App, options: Namespace) -> str:
    if options.missing:
        new, trouble = app.xapi.queue_missing()
        tell(f"{new} statement{'' if new == 1 else 's'} queued.")
        for sentence in trouble:
            tell(sentence)
    return app.xapi.send().message


def _retry(app: App, options: Namespace) -> str:
    app.xapi.retry()
    return ""


def _set_up(app: App, options: Namespace) -> str:
    from app.services.lrs_store import check_store, store_of

    given = {_SETTINGS[name]: value for name in _SETTINGS if (value := getattr(options, name)) is not None}
    settings = replace(app.settings, **given)
    if settings.lrs_on:
        check_store(store_of(settings))
    if VARIABLE in os.environ:
        app.xapi.keep_secret(os.environ[VARIABLE].rstrip("\r\n"))
    app.change(settings)
    return ""


def _tell(status: Status, message: str) -> None:
    say(f"store {status.endpoint or 'none'}, {'on' if status.on else 'off'}")
    say(f"{status.done} sent, {status.waiting} waiting, {status.stopped} stopped, {status.failed} refused")
    for entry in status.trouble:
        say(f"    {entry.id} {entry.state}: {_shown(entry.error)}")
    if message:
        tell(_shown(message))


def _shown(text: str) -> str:
    """A stranger's text, without what would steer the terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def _data(status: Status) -> dict[str, object]:
    return {
        "on": status.on,
        "endpoint": status.endpoint,
        "done": status.done,
        "waiting": status.waiting,
        "stopped": status.stopped,
        "failed": status.failed,
        "next_due_ms": status.next_due_ms,
        "trouble": [{"id": entry.id, "state": entry.state, "tries": entry.tries, "error": entry.error}
                    for entry in status.trouble],
    }  # fmt: skip
