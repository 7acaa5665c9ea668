"""Records how many rows each query of queries.sql returns in DuckDB, over empty tables and over filled ones.

python -m venv /tmp/duckdb && /tmp/duckdb/bin/pip install duckdb==1.4.2
/tmp/duckdb/bin/python conformance/sql-rows/record.py
"""

import json
import pathlib

import duckdb

home = pathlib.Path(__file__).parent


def rows(query: str, filled: bool) -> int:
    connection = duckdb.connect()
    connection.execute("create table t (x int); create table u (x int)")
    if filled:
        connection.execute("insert into t values (1), (1), (2), (null); insert into u values (3)")
    return len(connection.execute(query).fetchall())


queries = [line for line in (home / "queries.sql").read_text().splitlines() if line]
recording = {
    "peer": "duckdb",
    "version": duckdb.__version__,
    "queries": [{"query": query, "empty": rows(query, False), "filled": rows(query, True)} for query in queries],
}
(home / "recording.json").write_text(json.dumps(recording, indent=2) + "\n")
