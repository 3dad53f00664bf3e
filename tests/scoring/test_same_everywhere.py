"""The same commands give the same ledger whatever the hash seed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_PROGRAM = """
from hashlib import sha256
from app.engine.scoring import ledger_json, score
from app.rehearsal.play import play
from tests.helpers.crisis import crisis
scenario = crisis()
seen = sha256(scenario.digest.encode())
for player in ("playbook", "skilled:500", "random", "sly", "late"):
    run = play(scenario, player, 5)
    seen.update((run.drill.digest() + ledger_json(score(run.drill))).encode())
print(seen.hexdigest())
"""


def test_three_hash_seeds_give_one_ledger() -> None:
    said = {
        subprocess.run([sys.executable, "-c", _PROGRAM], cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed},
                       capture_output=True, text=True, timeout=120, check=True).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(said) == 1
