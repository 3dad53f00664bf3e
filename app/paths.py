"""Where everything lies: the user's data under one home, the shipped files beside the program."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from app.errors import StorageError
from app.said import say

APP_NAME = "Stormdrill"


@dataclass(frozen=True, slots=True)
class Paths:
    """All folders and files the program uses. Nothing is created before `ensure` is called."""

    home: Path
    """All the user's data is under it."""
    database: Path
    exports: Path
    cache: Path
    """Compiled scenarios and the library's index: may be deleted at any time."""
    keys: Path
    """The installation's own key; whoever can read it can sign as this installation."""
    logs: Path
    scenarios: Path
    """Shipped scenarios, charts and policies; read only."""
    assets: Path

    @classmethod
    def default(cls) -> Paths:
        """The platform's data folder of this user."""
        import platformdirs  # costs 20 ms that a run with --home need not pay

        return cls.under(Path(platformdirs.user_data_dir(APP_NAME, appauthor=False)))

    @classmethod
    def under(cls, folder: Path | str) -> Paths:
        """All data under `folder`, which need not exist yet."""
        home, shipped = Path(folder).expanduser().absolute(), shipped_root()
        return cls(
            home=home,
            database=home / "stormdrill.db",
            exports=home / "exports",
            cache=home / "cache",
            keys=home / "keys",
            logs=home / "logs",
            scenarios=shipped / "scenarios",
            assets=shipped / "assets",
        )

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.home / "settings.json"

    def ensure(self) -> None:
        """Create the data folders that are missing.

        Raises: StorageError if one cannot be created.
        """
        for folder in (self.home, self.exports, self.cache, self.keys, self.logs):
            make_folder(folder)


def make_folder(folder: Path) -> None:
    """Create one folder and those above it, for this user's eyes only where the platform can.

    Raises: StorageError if it cannot be created.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise StorageError(
            say("{folder} cannot be a folder: there is a file of that name in the way.", folder=folder),
            say("Move the file away or choose another folder with --home."),
        ) from error
    except OSError as error:
        raise StorageError(
            say("The folder {folder} cannot be created: {why}.", folder=folder, why=error.strerror),
            say("Check the permissions or choose another folder with --home."),
        ) from error


def shipped_root() -> Path:
    """The folder that holds `scenarios/` and `assets/`, from source and from a frozen build alike."""
    if getattr(sys, "frozen", False):
        return Path(getattr(sys, "_MEIPASS", "") or Path(sys.executable).parent)
    return Path(__file__).resolve().parent.parent
