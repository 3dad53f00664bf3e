"""Made-up posts and charts for tests of the desk: the shapes of the engine's views, without a drill."""

from __future__ import annotations

from dataclasses import dataclass

from app.org.tables import ChartTables, Role


@dataclass
class FakeDraft:
    draft: int
    text: str
    approval: int = 0
    approval_by: tuple[str, ...] = ()
    approval_state: str = ""
    promise_ms: int = 0
    published: bool = False
    going_out: bool = False


@dataclass
class FakePost:
    inject: int
    published_ms: int = 0
    channel: str = "microblog"
    name: str = "Otto Keller"
    handle: str = "@otto_flies"
    kind: str = "customer"
    reach: int = 3_100
    text: str = "Is it true Skylark charges 90 for an instrument AND throws it? Someone confirm before I book the band's tour."
    gloss: str = ""
    class_id: str = ""
    disposition: str = ""
    storyline: str = ""
    due_kind: str = "first-look"
    due_ms: int = 130_000
    drafts: tuple[FakeDraft, ...] = ()
    language: str = ""
    views: int = 3_100
    likes: int = 0
    shares: int = 44
    handled: bool = False
    waiting: bool = False
    recall_until_ms: int = -1
    merged_into: int = -1
    returned: bool = False


NOW_MS = 378_000

WORDS = ["delayed", "again", "at", "the", "gate", "and", "nobody", "tells", "us", "anything", "while", "the", "app", "says", "boarding", "since", "an", "hour", "and", "my", "connection", "leaves", "without", "me", "https://example.test/a/very/long/link", "قطار", "ازرق", "航班又延误了", "thanks", "for", "nothing", "really"]


def picture_posts() -> list[FakePost]:
    """The five posts of the design picture."""
    return [
        FakePost(0, NOW_MS - 40_000, "video", "Dana Whitlock", "@danasings", "customer", 2_100,
                 "Nine months of “that's not our department.” So I wrote it down in four verses. Watch what your baggage "
                 "crew did to my guitar.", class_id="unhappy-customer", due_kind="first-word", due_ms=NOW_MS + 52_000,
                 views=48_200, likes=612, shares=1_900, storyline="The song"),
        FakePost(1, NOW_MS - 70_000, due_ms=NOW_MS + 130_000),
        FakePost(2, NOW_MS - 92_000, "microblog", "Mira Banerjee", "@mirab", "fan", 210,
                 "shoutout to the gate agent in Perrin who found my kid's bear. made our day", class_id="positive",
                 disposition="let-stand", handled=True, shares=0, views=210),
        FakePost(3, NOW_MS - 125_000, "blog", "SkyFail Daily", "@skyfail", "bystander", 9_800,
                 "BURN IT DOWN. every plane. every logo. clowns.", class_id="noise", disposition="let-stand",
                 handled=True, shares=0, views=9_800),
        FakePost(4, NOW_MS - 140_000, "e-mail", "Channel 6 Newsdesk", "", "journalist", 0,
                 "We are running the guitar story at six. Can someone senior confirm whether the crew has been "
                 "identified? Deadline 16:00.", due_ms=NOW_MS + 65_000),
    ]


def many_post(inject: int) -> FakePost:
    """One of any number of posts, the same every time."""
    long = 6 + inject * 7 % 34
    text = " ".join(WORDS[(inject + i * 3) % len(WORDS)] for i in range(long))
    return FakePost(inject, inject * 20, name=f"Person {inject}", handle=f"@p{inject}", text=text,
                    likes=inject % 900, shares=inject % 77, due_ms=inject * 20 + 120_000)


def chart() -> ChartTables:
    """A hub with six around it, as in the design picture and a little more."""
    always = ()
    office = tuple((day * 1440 + 540, day * 1440 + 1020) for day in range(5))
    roles = (
        Role("community-manager", "Community manager", "You", "Hub", ("community",), 1, always, 15_000, -1),
        Role("hub-lead", "Social hub lead", "Noor Haddad", "Hub", ("community", "comms"), 2, always, 15_000, -1),
        Role("care-lead", "Care lead", "Ines Varga", "Care", ("care",), 3, always, 20_000, -1),
        Role("legal-counsel", "Legal counsel", "Ruth Adler", "Legal", ("legal",), 4, office, 30_000, -1),
        Role("ops-control", "Operations control", "Sam Otieno", "Operations", ("operations",), 2, office, 20_000, -1),
        Role("comms-director", "Comms director", "Tomas Lind", "Comms", ("comms",), 4, always, 25_000, -1),
        Role("ceo", "Chief executive", "Ada Brandt", "Board", ("executive",), 5, always, 60_000, 5),
    )
    links = (
        ((1, 5_000),), ((0, 5_000), (2, 5_000), (3, 8_000), (4, 5_000)), ((1, 5_000), (5, 8_000)),
        ((1, 8_000), (5, 8_000)), ((1, 5_000),), ((2, 5_000), (6, 10_000)), (),
    )
    positions = ((60, 500), (300, 500), (540, 180), (540, 500), (540, 820), (780, 500), (940, 500))
    reach = tuple(tuple(range(7)) for _ in roles)
    return ChartTables("fake", "Fake hub", "hub-and-spoke", roles, links, reach, positions, (1,), "0" * 64)


def desk_scenario():
    """Three posts, a decision that wants approval, a notice of ours and a colleague's word: enough for every key."""
    from dataclasses import replace

    from app.engine.scenario import Persona
    from tests.helpers import build

    drafts = (
        build.draft("own-it", 100, "turn", text="We broke it and we are paying for the repair.", approval=3,
                    approval_functions=("care",)),
        build.draft("holding", 70, "slow", text="We have seen this and answer here within the hour.", holding=True,
                    promise_ms=120_000),
        build.draft("cold", 20, "none", text="Claims must be filed within 24 hours of landing."),
    )
    people = (
        Persona("dana", "Dana Whitlock", "@danasings", "customer", 2_100),
        Persona("otto", "Otto Keller", "@otto_flies", "customer", 3_100),
        Persona("mira", "Mira Banerjee", "@mirab", "fan", 210),
    )
    injects = [
        build.post("clip", 1, "unhappy-customer", "restore", drafts=drafts, storyline=0, channel="video",
                   text="Nine months of <b>that is not our department</b>. Watch what your crew did to my guitar."),
        build.post("fee", 2, "question", "let-stand", persona=1, text="Is it true that an instrument costs 90?"),
        build.post("bear", 3, "positive", "let-stand", persona=2, text="shoutout to the gate agent who found my kid's bear"),
        build.post("later", 200, "noise", "let-stand", persona=1, text="BURN IT DOWN. every plane."),
    ]
    made = build.scenario(injects, chart=chart(), seat=0, personas=people, storylines=(build.storyline("The song"),),
                          queue=(build.piece("sale", 120), build.piece("gate", 150, key="run", kind="notice")))
    return replace(made, title="The guitar on the tarmac", company="Skylark Air")
