"""One question to a learning record store and what it answered, whatever it answered.

The standard library's `http.client` is enough and better here than a larger library: redirects are never followed,
nothing is kept alive between questions, and the socket is ours, so that a question can be cut off from another
thread and ends after a time however slowly the answer drips in.
"""

from __future__ import annotations

import json
import socket
import ssl
from base64 import b64encode
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from threading import Lock, Timer
from urllib.parse import urlencode, urlsplit

from app.said import say
from app.services.lrs_store import Store, is_loopback

VERSION = "1.0.3"
LARGEST_ANSWER_BYTES = 1_000_000
STEP_SECONDS, WHOLE_SECONDS = 10, 30


@dataclass(frozen=True, slots=True)
class Answer:
    """`status` is 0 where there was none; `trouble` then says why. `untrusted`: it is not who it says it is."""

    status: int
    body: bytes = b""
    trouble: str = ""
    untrusted: bool = False
    retry_after_ms: int = 0

    def json(self) -> object:
        """The body read as JSON, None where it is none."""
        try:
            return json.loads(self.body.decode("utf-8"))
        except (ValueError, RecursionError):
            return None


class LrsClient:
    """Talks to one store.

    Args:
        store: checked.
        whole_seconds: after which a question is given up, however far it has come.
    """

    def __init__(self, store: Store, secret: str, whole_seconds: float = WHOLE_SECONDS) -> None:
        self._address, self._seconds = urlsplit(store.statements), whole_seconds
        token = b64encode(f"{store.user}:{secret}".encode()).decode("ascii")
        self._headers = {
            "Host": self._address.netloc,
            "Authorization": f"Basic {token}",
            "X-Experience-API-Version": VERSION,
            "Accept": "application/json",
            "Connection": "close",
        }
        self._lock = Lock()
        self._socket: socket.socket | None = None
        self.cancelled = False

    def post(self, statements: list[dict]) -> Answer:
        """Give statements to the store."""
        body = json.dumps(statements, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
        return self._ask("POST", "", body)

    def get(self, name: str, voided: bool = False) -> Answer:
        """Ask for one statement by its id."""
        return self._ask("GET", "?" + urlencode({"voidedStatementId" if voided else "statementId": name}), None)

    def cancel(self) -> None:
        """Give up, from any thread: what is under way ends at once, and nothing new is asked."""
        self.cancelled = True
        self._cut()

    def _ask(self, method: str, query: str, body: bytes | None) -> Answer:
        if self.cancelled:
            return Answer(0, trouble=say("Sending was stopped."))
        connection = self._connection()
        watch = Timer(self._seconds, self._cut)
        watch.start()
        try:
            with closing(connection):
                return self._exchange(connection, method, query, body)
        except ssl.SSLCertVerificationError as error:
            return Answer(0, trouble=say(
                "The store cannot prove that it is who it says it is ({why}), so nothing was sent.", why=error.verify_message
            ), untrusted=True)  # fmt: skip
        except (OSError, HTTPException, ValueError) as error:  # ValueError: a header that is none, a socket cut off
            return Answer(0, trouble=self._lost(error))
        finally:
            with self._lock:
                self._socket = None
            watch.cancel()
            watch.join()

    def _connection(self) -> HTTPConnection:
        host, port = self._address.hostname or "", self._address.port
        port = port or (443 if self._address.scheme == "https" else 80)
        proxy = None if is_loopback(host) or self._address.scheme != "https" else _proxy(host)
        if proxy is None:
            return HTTPConnection(host, port, timeout=STEP_SECONDS)
        connection = HTTPConnection(proxy[0], proxy[1], timeout=STEP_SECONDS)
        connection.set_tunnel(host, port)
        return connection

    def _exchange(self, connection: HTTPConnection, method: str, query: str, body: bytes | None) -> Answer:
        connection.connect()
        self._hold(connection.sock)
        if self._address.scheme == "https":
            context = ssl.create_default_context()
            secured = context.wrap_socket(
                connection.sock, server_hostname=self._address.hostname, do_handshake_on_connect=False
            )
            connection.sock = secured
            self._hold(secured)
            secured.do_handshake()
        headers = dict(self._headers) if body is None else {**self._headers, "Content-Type": "application/json"}
        connection.request(method, self._address.path + query, body, headers)
        with connection.getresponse() as response:
            content = response.read(LARGEST_ANSWER_BYTES + 1)
            if len(content) > LARGEST_ANSWER_BYTES:
                return Answer(0, trouble=say("The store answered with more than any store has to say."))
            expected = response.length  # what was promised and never came
            if expected:
                return Answer(0, trouble=say("The store's answer broke off."))
            return Answer(response.status, content, retry_after_ms=_retry_after(response.getheader("Retry-After")))

    def _hold(self, open_socket: socket.socket) -> None:
        with self._lock:
            self._socket = open_socket
        if self.cancelled:
            self._cut()

    def _cut(self) -> None:
        with self._lock:
            if self._socket is None:
                return
            try:
                # Not the secured socket's own way, which would first talk to the other side.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
            except OSError:
                return  # it is closed already

    def _lost(self, error: Exception) -> str:
        if self.cancelled:
            return say("Sending was stopped.")
        if isinstance(error, socket.gaierror):
            return say("The store {host} cannot be found; perhaps there is no network.", host=self._address.hostname)
        if isinstance(error, TimeoutError):
            return say("The store did not answer in time.")
        if isinstance(error, ConnectionRefusedError):
            return say("Nothing answers at the store's address.")
        if isinstance(error, ssl.SSLError):
            return say("No secure connection to the store came about ({why}).", why=error.reason or "-")
        return say("The connection to the store broke off.")


def _proxy(host: str) -> tuple[str, int] | None:
    """The way out that this machine uses for the web, None where there is none or the host does not need it."""
    from urllib.request import getproxies, proxy_bypass

    found = getproxies().get("https", "")
    if not found or proxy_bypass(host):
        return None
    parts = urlsplit(found if "//" in found else f"//{found}")
    return (parts.hostname, parts.port or 8080) if parts.hostname else None


def _retry_after(text: str | None) -> int:
    return int(text) * 1_000 if text and text.isascii() and text.isdecimal() and len(text) < 8 else 0
