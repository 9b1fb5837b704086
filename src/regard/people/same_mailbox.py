"""Same mailbox: two spellings that the mail system itself delivers to one box (RFC 5233; Gmail ignores dots)."""

from collections.abc import Iterator, Sequence

from regard.people.addresses import domain, is_broken, local
from regard.people.known import SAME_MAILBOX, Join, Known, join
from regard.people.roles import is_role

GOOGLE = frozenset(("gmail.com", "googlemail.com"))


def box(address: str) -> str:
    """The address without what follows "+"; for Gmail without dots and by its one domain."""
    name, where = local(address).partition("+")[0], domain(address)
    return f"{name.replace('.', '')}@gmail.com" if where in GOOGLE else f"{name}@{where}"


def joins(known: Sequence[Known]) -> Iterator[Join]:
    """Addresses of one box, each with the smallest of them."""
    boxes: dict[str, list[str]] = {}
    for one in known:
        if (
            ("+" in one.address or domain(one.address) in GOOGLE)
            and not is_broken(one.address)
            and not is_role(one.address)
            and box(one.address) != one.address
        ):
            boxes.setdefault(box(one.address), []).append(one.address)
    plain = {one.address for one in known if one.address in boxes}
    for name, several in boxes.items():
        group = sorted({*several, name} if name in plain else set(several))
        for other in group[1:]:
            yield join(SAME_MAILBOX, group[0], other, f"Mail to {group[0]} and to {other} is delivered to one mailbox.")
