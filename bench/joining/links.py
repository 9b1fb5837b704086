"""Links between acts on real mail: precision by kind, over the links that were read by eye (verdicts by the link's key, without a word of the mail).

Of each kind and certainty the twenty links with the smallest keys are read: a fixed draw that no one chose. `--show` prints those not read yet.

    python -m bench.joining.links [--show]
"""

import sys
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench.real_mail import real_mail
from regard.facts.keys import key_of
from regard.facts.link import ActLink
from regard.facts.message import Message
from regard.joining.columns import Folders, columns_of
from regard.joining.deeds import acts_of
from regard.joining.join import join
from regard.office.linking import links
from regard.office.tables import Facts
from regard.reading.pool import read_all
from regard.sources.opening import open_source

FILE = Path(__file__).parent / "links.toml"
MAILBOXES = ("buy-r", "grigsby-m", "keavey-p", "dickson-s")
LISTS = ("usrp-users.mbox", "util-linux.mbox")
DRAWN = 20
WIDE = 300


class Read(NamedTuple):
    """A link, its key, and the words of both ends."""

    key: str
    link: ActLink
    words: str
    about: str


def main() -> None:
    """Print how many links of each kind were right."""
    folders = {path.name: path for path in real_mail()}
    paths = [*(folders["enron"] / name for name in MAILBOXES), *(folders[name] for name in LISTS)]
    found = [one for path in paths for one in links_of(path)]
    kept = tomllib.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    drawn = draw(found)
    for kind, several in sorted(drawn.items()):
        judged = Counter(kept.get("verdicts", {}).get(one.key, "unread") for one in several)
        right, known = judged["right"], judged["right"] + judged["wrong"]
        share = f"{right / known:.2f}" if known else "  - "
        print(f"{' '.join(kind):22} {share}   {right:3} right of {known:3} read, {judged['unread']:3} unread, {len(several):3} drawn")
    if "--show" in sys.argv:
        for one in (one for several in drawn.values() for one in several if one.key not in kept.get("verdicts", {})):
            print(f"\n{one.key} {one.link.kind} {one.link.certainty} {one.link.reason}\n  about: {one.about}\n  does:  {one.words}")


def draw(found: list[Read]) -> dict[tuple[str, str], list[Read]]:
    """The links with the smallest keys, by kind and certainty."""
    several: dict[tuple[str, str], list[Read]] = defaultdict(list)
    for one in sorted(found):
        if len(several[one.link.kind, one.link.certainty]) < DRAWN:
            several[one.link.kind, one.link.certainty].append(one)
    return several


def links_of(path: Path) -> Iterator[Read]:
    """The links of one archive."""
    source = open_source(path)
    mail = [found.data for file in source.files() for found in source.fetch(file, source.outline(file))]
    messages = {
        said.moment.key: said for some in read_all((number, data, 0) for number, data in enumerate(mail)) for _, said in some if isinstance(said, Message)
    }
    said = [messages[key] for key in sorted(messages)]
    facts = Facts(
        columns_of((one.moment, one.participants) for one in said),
        Folders(range(len(said)), [path.name] * len(said), ["Inbox"] * len(said)),
        acts_of(said),
        [bool(one.moment.attachments) for one in said],
        [one.moment.voiced for one in said],
    )
    joined = join(facts.columns, facts.folders)
    begun = time.process_time()
    found = links(facts, joined)
    print(f"{path.name}: {len(said)} moments, {len(facts.acts.key)} acts, {len(found)} links in {time.process_time() - begun:.2f} s")
    for one in found:
        key = key_of("link", one.kind, one.moment, one.to_moment, one.to_act)[:12]
        yield Read(key, one, words_of(messages[one.moment], one.act), words_of(messages[one.to_moment], one.to_act))


def words_of(message: Message, act: str) -> str:
    """The act's sentence, or the beginning of the mail."""
    quotes = [one.quote for sentence in message.sentences for one in sentence.acts if one.key == act]
    text = " ".join(message.text.split())[:WIDE]
    return f"[{message.participants[0].address} | {message.moment.subject[:60]}] {quotes[0] if quotes else text}"


if __name__ == "__main__":
    main()
