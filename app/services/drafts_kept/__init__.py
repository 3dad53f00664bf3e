"""What an instructor writes is never lost: the file itself, saved whole, and the unsaved text kept beside it.

`opening` reads and saves the file as it was made (line endings, byte-order mark) and refuses to
save over what somebody else wrote in between. `keeping` holds what is not saved yet. `difference`
tells in lines how two texts differ.
"""

from __future__ import annotations

from app.services.drafts_kept.difference import Change, changes
from app.services.drafts_kept.keeping import SUFFIX, DraftsKept, Offer
from app.services.drafts_kept.opening import ChangedOnDiskError, Opened, changed_since, open_text, put_bytes, save_text

__all__ = [
    "SUFFIX",
    "Change",
    "ChangedOnDiskError",
    "DraftsKept",
    "Offer",
    "Opened",
    "changed_since",
    "changes",
    "open_text",
    "put_bytes",
    "save_text",
]
