"""Called: by which names a greeting may call each person, told only when it is asked."""

from collections.abc import Sequence

from regard.joining.join import spoken
from regard.joining.persons import Persons


class Called(Sequence[Sequence[str]]):
    """By person: the cleaned names by which a greeting may call."""

    def __init__(self, persons: Persons) -> None:
        self.persons = persons

    def __len__(self) -> int:
        return len(self.persons.persons)

    def __getitem__(self, number: int) -> list[str]:  # type: ignore[override]
        return spoken(self.persons._replace(persons=[self.persons.persons[number]], names=[self.persons.names[number]]))[0]
