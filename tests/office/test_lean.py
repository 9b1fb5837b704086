"""A page of a home that is derived is shown without loading what reads, derives or upgrades it: each costs as much as the page."""

import subprocess
import sys
from pathlib import Path

from regard.office import Office

HEAVY = ("numpy", "duckdb", "sqlalchemy", "alembic", "email.parser", "selectolax")
PROGRAM = """
import sys
from pathlib import Path
from regard.office import Office
office = Office.open(Path(sys.argv[1]))
office.today(), office.promises(), office.people(), office.search("word")
print([name for name in sys.argv[2:] if name in sys.modules])
"""


def test_a_page_loads_nothing_heavy(tmp_path: Path) -> None:
    office = Office.open(tmp_path)
    office.today()
    office.close()
    done = subprocess.run([sys.executable, "-c", PROGRAM, str(tmp_path), *HEAVY], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
