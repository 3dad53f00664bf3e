"""Sealed exam scenarios: opened with a passphrase for one sitting, in memory; nothing of them is written before its time."""

from __future__ import annotations

import pytest

from app.engine.codec import scenario_digest
from app.errors import RefusedError
from app.services.bundles import SEALED_FOLDER, export_bundle
from app.storage.exam_sets import ExamSets
from tests.sittings.desk import KIM, PIN, laptop, opened
from tests.sittings.test_exam_debrief import EXAMS

PASSPHRASE = "seven quiet herons at dawn"


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sender")
    with laptop(folder) as app:
        target = folder / "sealed.stormdrill"
        export_bundle(app.paths, EXAMS[0], target, PASSPHRASE)
        return target.read_bytes()


@pytest.fixture
def sealed(tmp_path, bundle):
    """A laptop with two scenarios of its own and a sealed one: a set of three needs all of them."""
    folder = tmp_path / "scenarios" / SEALED_FOLDER
    folder.mkdir(parents=True)
    (folder / "sealed.stormdrill").write_bytes(bundle)
    return tmp_path


def home(folder):
    programmes = folder / "scenarios" / "programmes"
    if not programmes.is_dir():
        from tests.sittings.desk import PROGRAMME

        programmes.mkdir(parents=True)
        (programmes / "small.yaml").write_text(PROGRAMME, encoding="utf-8")
    return laptop(folder, count=2)


def test_unopened_they_are_no_part_of_the_pool_and_it_is_said_that_they_lie_here(sealed):
    with home(sealed) as app:
        assert app.sittings.sealed_here() == 1
        with pytest.raises(RefusedError) as refusal:
            opened(app)
        assert "passphrase" in refusal.value.remedy
        with pytest.raises(RefusedError, match="opens none"):
            app.sittings.unseal("a guess at the passphrase")


def test_opened_it_is_drawn_and_stands_nowhere_until_it_is_begun(sealed):
    with home(sealed) as app:
        assert app.sittings.unseal(PASSPHRASE) == 1
        name = opened(app)
        drills = ExamSets(app.database).drills(name)
        assert EXAMS[0] in {drill.scenario for drill in drills}
        hidden = next(drill for drill in drills if drill.scenario == EXAMS[0])
        assert not app.shelf.has(hidden.scenario_digest)


def test_after_a_kill_the_passphrase_is_asked_for_again_and_the_very_drill_is_sat(sealed):
    with home(sealed) as app:
        app.sittings.unseal(PASSPHRASE)
        name = opened(app)
        place = next(drill for drill in ExamSets(app.database).drills(name) if drill.scenario == EXAMS[0])
        app.database.write("UPDATE exam_drills SET status = 'missed' WHERE exam_set = ? AND position < ?", (name, place.position))
    with home(sealed) as app:
        app.sittings.admit(KIM, PIN)
        assert app.sittings.view(name).sealed
        with pytest.raises(RefusedError, match="sealed"):
            app.sittings.begin(name)
        app.sittings.unseal(PASSPHRASE)
        assert not app.sittings.view(name).sealed
        session = app.sittings.begin(name)
        assert scenario_digest(session.scenario) == place.scenario_digest
        session.start()
        run = session.run
    with home(sealed) as app:  # what was begun can be gone on with: its edition is kept like any other that was played
        assert app.sittings.begin(name).run == run


def test_the_sitting_over_they_are_forgotten(sealed):
    with home(sealed) as app:
        app.sittings.unseal(PASSPHRASE)
        app.sittings.sign_out()
        assert app.sittings.sealed_here() == 1


def test_my_standing_lets_one_begin_where_sealed_ones_may_make_up_for_what_is_lacking(sealed):
    from app.ui.standing_gathering import gather

    with home(sealed) as app:
        first = gather(app, KIM).levels[0]
        assert first.standing.next.may and first.lack == ""
