"""Everyone joined from several addresses in a folder tree of mail, with the reason, to be judged by eye.

python -m bench.joining.persons DATA/enron/keavey-p
"""

import sys
from pathlib import Path

from bench.joining.mail import moments_of_tree
from regard.joining.columns import Folders, columns_of
from regard.joining.join import join


def main() -> None:
    read = list(moments_of_tree(Path(sys.argv[1])))
    columns = columns_of((moment, people) for moment, people, _ in read)
    row = {key: place for place, key in enumerate(columns.key)}
    joined = join(columns, Folders([row[moment.key] for moment, _, _ in read], [sys.argv[1]] * len(read), [folder for _, _, folder in read]))
    print(joined.me_reason, *joined.notices, sep="\n")
    reasons = {belonging.address: belonging.reason for belonging in joined.belongings}
    for person in sorted(joined.persons, key=lambda one: one.name):
        if len(person.addresses) > 1:
            print(f"{person.name}: {reasons[person.addresses[1]]}")


if __name__ == "__main__":
    main()
