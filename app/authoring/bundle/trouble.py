"""Why a bundle is refused."""

from __future__ import annotations

from app.errors import InputError

ASK_AGAIN = "Ask for it again, and take nothing from it."


class BundleError(InputError):
    """A file that is no bundle, or one that this program will not open."""

    def __init__(self, message: str, remedy: str = ASK_AGAIN) -> None:
        super().__init__(message, remedy)


class AlteredError(BundleError):
    """A bundle whose digests do not hold: it was damaged on the way, or changed."""

    exit_code = 1
