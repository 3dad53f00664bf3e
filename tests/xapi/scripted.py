"""A learning record store on loopback that does as it is told: it can say anything, slowly, by halves or not at all."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from urllib.parse import parse_qs, urlsplit

Deed = Callable[["Handler"], None]


class Store(ThreadingHTTPServer):
    """Keeps statements as a store does, unless `script` says otherwise for the next question."""

    daemon_threads = False

    def __init__(self) -> None:
        self.script: list[Deed | int] = []
        self.kept: dict[str, dict] = {}
        self.asked: list[tuple[str, str, int]] = []
        """(method, path, statements in it)."""
        self.headers_seen: list[dict] = []
        self.closing = Event()
        self.reached = Event()
        self.refuses: set[str] = set()
        """Ids that it does not like; it then says `refusal`."""
        self.refusal = 400
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def endpoint(self) -> str:
        """Its address as it ends before /statements."""
        return f"http://127.0.0.1:{self.server_address[1]}/xapi"

    @property
    def order(self) -> list[str]:
        """Ids in the order in which they arrived."""
        return list(self.kept)

    def handle_error(self, request: object, client_address: object) -> None:
        """A cut connection is what some of the scripts are about."""


class Handler(BaseHTTPRequestHandler):
    """One question."""

    server: Store
    timeout = 10

    def log_message(self, *_: object) -> None:
        """Nothing is logged."""

    def do_POST(self) -> None:
        self.body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self._note(len(self.body))
        if not self._scripted():
            self.take()

    def do_GET(self) -> None:
        self._note(0)
        if not self._scripted():
            query = parse_qs(urlsplit(self.path).query)
            found = self.server.kept.get(query.get("statementId", [""])[0])
            self.say(404, {}) if found is None else self.say(200, found | {
                "stored": "2026-01-02T00:00:00Z", "version": "1.0.3", "authority": {"mbox": "mailto:a@example.com"}})

    def take(self) -> None:
        """Keep what came, as the xAPI text asks."""
        if any(one["id"] in self.server.refuses for one in self.body):
            self.say(self.server.refusal, {"detail": "I do not like \x1b[31mthis"})
        elif any(one["id"] in self.server.kept for one in self.body):
            self.say(409, {"detail": "conflict"})
        else:
            self.server.kept |= {one["id"]: one for one in self.body}
            self.say(200, [one["id"] for one in self.body])

    def say(self, status: int, body: object, **headers: str) -> None:
        """Answer with JSON, or with bytes as they are."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        if status != 204:
            self.wfile.write(content)

    def _note(self, count: int) -> None:
        self.server.asked.append((self.command, self.path, count))
        self.server.headers_seen.append(dict(self.headers))
        self.server.reached.set()

    def _scripted(self) -> bool:
        if not self.server.script:
            return False
        deed = self.server.script.pop(0)
        if isinstance(deed, int):
            self.say(deed, {"detail": f"scripted {deed}"})
        else:
            deed(self)
        return True


def secret_of(headers: dict) -> str:
    """User and secret of a question."""
    return b64decode(headers["Authorization"].removeprefix("Basic ")).decode()


def cut(handler: Handler) -> None:
    """Say nothing and go."""
    handler.close_connection = True


def take_and_cut(handler: Handler) -> None:
    """Keep all of it, and go before saying so."""
    handler.server.kept |= {one["id"]: one for one in handler.body}
    handler.close_connection = True


def half(handler: Handler) -> None:
    """Promise more than comes."""
    handler.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n["')
    handler.close_connection = True


def garbage(handler: Handler) -> None:
    """Speak something else."""
    handler.wfile.write(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")
    handler.close_connection = True


def huge(handler: Handler) -> None:
    """Never come to an end of it."""
    handler.say(200, b"[" + b" " * 3_000_000 + b"]")


def slow(handler: Handler) -> None:
    """Answer a letter at a time, for ever."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while not handler.server.closing.wait(0.02):
        handler.wfile.write(b"a")
        handler.wfile.flush()


def page(handler: Handler) -> None:
    """Be a hotel's sign-in page."""
    handler.say(200, b"<html>Welcome to our network</html>", Content_Type="text/html")


@contextmanager
def running() -> Iterator[Store]:
    """A store that listens, gone at the end."""
    store = Store()
    thread = Thread(target=store.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield store
    finally:
        store.closing.set()
        store.shutdown()
        store.server_close()
        thread.join()
