"""Every scenario of the library can be carried, and is on the other side what it was."""

from __future__ import annotations

import pytest

from app.authoring import check_paths
from app.authoring.bundle.compiling import check_bundle, compile_bundle
from app.authoring.bundle.gather import gather
from app.authoring.bundle.manifest import PLAIN, manifest_of
from app.authoring.bundle.pack import packed
from app.authoring.bundle.unpack import Bundle, unpacked
from tests.authoring.shipped import NAMES, SCENARIOS, drill


def carried(name: str) -> Bundle:
    gathered = gather(SCENARIOS / f"{name}.yaml")
    return unpacked(packed(manifest_of(PLAIN, gathered.parts, gathered.ids), gathered.parts))


@pytest.mark.parametrize("name", NAMES)
def test_the_same_problems_on_the_other_side(name: str) -> None:
    bundle = carried(name)
    here = check_paths([SCENARIOS / f"{name}.yaml"])
    assert [entry[1:] for entry in check_bundle(bundle.manifest, bundle.parts)] == [entry[1:] for entry in here]


@pytest.mark.parametrize("name", NAMES[::12])
def test_the_same_drill_on_the_other_side(name: str) -> None:
    bundle = carried(name)
    scenario = compile_bundle(bundle.manifest, bundle.parts).scenario
    assert scenario == drill(name) and scenario.digest == drill(name).digest
