"""certify: what has been earned is proposed; a named person decides; page and badge are written."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter

from app.cli.arguments import some_path
from app.cli.passphrases import add_passphrase
from app.errors import UsageError

HELP = "propose what has been earned, decide about it by name, write certificates and badges, keep the issuer's keys"
DATA = True
_ACTS = """
acts:
  propose                 find what has been earned and not been proposed yet
  waiting                 what waits for a decision, appeals included
  confirm [ID ...|--all]  give it: --by NAME, a ground where the program has doubts
  decline ID ...          do not give it: --by NAME --ground TEXT
  suspend, reinstate, revoke NUMBER
                          a certificate: --by NAME --ground TEXT
  appeal TARGET           against a certificate's suspension or revocation, a declined proposal or a failed set;
                          --by whoever appeals --ground TEXT; the records are folded again
  allow, reject ID        decide an appeal, by somebody who decided nothing of it before
  print NUMBER ...        write page and badge again, the same bytes
  history NUMBER          all that was decided about a certificate
  revocations             write the signed list of what is suspended or revoked, to --out FILE
  key new, key rotate     make the issuer's key, or a new one that takes its place
  key export              write the file of known issuers, to --out FILE, with --name COMPANY
"""
ACTS = ("propose", "waiting", "confirm", "decline", "suspend", "reinstate", "revoke", "appeal", "allow", "reject",
        "print", "history", "revocations", "key")  # fmt: skip


def add(parser: ArgumentParser) -> None:
    """Describe the verb's own options."""
    parser.formatter_class, parser.epilog = RawDescriptionHelpFormatter, _ACTS
    parser.add_argument("act", choices=ACTS, metavar="ACT", help="what to do, see below")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help="proposals by id, certificates by number")
    parser.add_argument("--all", action="store_true", help="every proposal that waits")
    parser.add_argument("--by", metavar="NAME", default="", help="who decides; for an appeal, who appeals")
    parser.add_argument("--ground", metavar="TEXT", default="", help="why")
    parser.add_argument("--trained-by", metavar="NAME", action="append", default=[],
                        help="who trained the candidates and so may not decide; may be repeated")
    parser.add_argument("--folder", metavar="DIR", type=some_path, default=None,
                        help="where pages and badges go; absent: the exports folder of the home")
    parser.add_argument("--out", metavar="FILE", type=some_path, default=None, help="the file to write")
    parser.add_argument("--name", metavar="COMPANY", default="", help="the company's name for the file of known issuers")
    add_passphrase(parser)


def run(options: Namespace) -> int:
    """Carry out one act; 1 if something that was asked for was refused."""
    from app.cli import certifying
    from app.cli.home import paths_of
    from app.wiring import open_app

    act = options.act
    if options.all and act != "confirm":
        raise UsageError(f"--all means nothing to {act}.", "Leave it out.")
    with open_app(paths_of(options)) as app:
        return certifying.CARRY_OUT[act](app, options)
