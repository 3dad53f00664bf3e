"""PyYAML's parser in Python, put together as the C one is: for machines without libyaml."""

from __future__ import annotations

from yaml.composer import Composer
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.resolver import BaseResolver
from yaml.scanner import Scanner


class PureParser(Reader, Scanner, Parser, Composer, BaseResolver):
    """Reads tokens, events and nodes from text, several times slower than libyaml."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)
        Composer.__init__(self)
        BaseResolver.__init__(self)
