"""What has to do with people: rosters, signing in, guarded areas, accommodations, privacy."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.clock import Clock
    from app.services.accommodations import Accommodations
    from app.services.areas import Areas
    from app.services.laptop_roster import LaptopRosters
    from app.services.privacy.erasure import Erasure
    from app.services.privacy.personal import PersonalData
    from app.services.privacy.retention import Retention
    from app.services.privacy.stored import StoredTable
    from app.services.rosters import Rosters
    from app.services.signing_in import SigningIn
    from app.settings import Settings
    from app.storage.database import Database
    from app.storage.people import People


class PeopleParts:
    """The part of the program that knows people by name."""

    PARTS = ("people", "rosters", "laptop_rosters", "signing_in", "areas", "accommodations", "personal_data")
    """Made from the data file, and gone with it."""

    if TYPE_CHECKING:
        database: Database
        settings: Settings
        clock: Clock

    @cached_property
    def people(self) -> People:
        """The roster."""
        from app.storage.people import People

        return People(self.database)

    @cached_property
    def rosters(self) -> Rosters:
        """Takes rosters in from tables."""
        from app.services.rosters import Rosters

        return Rosters(self.people, self.clock)

    @cached_property
    def laptop_rosters(self) -> LaptopRosters:
        """People files for laptops, out and in."""
        from app.services.laptop_roster import LaptopRosters

        return LaptopRosters(self.people, self.clock)

    @cached_property
    def signing_in(self) -> SigningIn:
        """Who sits here, and their PINs."""
        from app.services.signing_in import SigningIn
        from app.storage.tries import WrongTries

        return SigningIn(self.people, WrongTries(self.database), self.clock)

    @cached_property
    def areas(self) -> Areas:
        """The guarded areas, and which of them are open."""
        from app.services.areas import Areas
        from app.storage.areas import AreaPassphrases
        from app.storage.looks import Looks
        from app.storage.tries import WrongTries

        return Areas(AreaPassphrases(self.database), WrongTries(self.database), Looks(self.database), self.clock)

    @cached_property
    def accommodations(self) -> Accommodations:
        """Extra time and breaks in exams."""
        from app.services.accommodations import Accommodations
        from app.storage.accommodations import Accommodations as Kept

        return Accommodations(Kept(self.database), self.people, self.areas, self.clock)

    @cached_property
    def personal_data(self) -> PersonalData:
        """Hands people their data."""
        from app.services.privacy.personal import PersonalData

        return PersonalData(self.database, self.clock, lambda number, pin: self.signing_in.enter_pin(number, pin))

    @property
    def erasure(self) -> Erasure:
        """Forgets people; voids statements where a store is set up at this moment."""
        from app.services.privacy.erasure import Erasure

        return Erasure(self.database, self.clock, self._void if self.settings.lrs_endpoint else None)

    @property
    def retention(self) -> Retention:
        """What has been kept for long enough, by the settings of this moment."""
        from app.services.privacy.retention import Retention

        return Retention(self.database, self.settings, self.clock)

    def what_is_stored(self) -> tuple[StoredTable, ...]:
        """Every table and column of the data file, with its purpose."""
        from app.services.privacy.stored import what_is_stored

        return what_is_stored(self.database, self.settings)

    def _void(self, ids: tuple[str, ...]) -> int:
        return self.xapi.queue_voiding(ids)
