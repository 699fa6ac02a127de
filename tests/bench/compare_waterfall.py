#!/usr/bin/env python3
"""Asks this program's waterfall, DuckDB and SQLite the same questions over the same stage events, in turn and in the same run, and prints
one table: medians in ms, ratios, and a mark that all gave the same counts.

    tests/bench/compare_waterfall.py PEERS FOLDER --program build/bench/tests/bench/bench_waterfall --leads 1000000 --rounds 7

PEERS is the folder of the peers (see compare.py). FOLDER is written to. Peers answer from a table of first entries, a row per cycle, that
is made beforehand and timed apart ("flow"); counting from the raw events each time would cost them several times as much.
"""
import argparse, os, statistics
from compare import Asked, Peers, SqliteShell, log

ROLES = ["market", "fit", "mql", "handed", "sal", "sql", "opp", "won"]
DRAWN = [0, 1, 2, 4, 5, 6, 7]
DAY, START = 86_400, 1_704_067_200
AS_OF = START + 900 * DAY
WIDE = ("CREATE TABLE entry AS SELECT cycle, max(source) AS source, " +
        ", ".join(f"min(CASE WHEN role = {n} THEN moment END) AS {name}" for n, name in enumerate(ROLES)) + " FROM event GROUP BY cycle ORDER BY cycle")


def counted(mode, first, last, where="", by=False):
    first, last = START + first * DAY, START + last * DAY
    inside = lambda name: f"{name} >= {first} AND {name} < {last}"
    cohort = f"{inside('mql')} AND mql + 90 * {DAY} <= {AS_OF}"
    terms = [cohort if mode == "cohort" else inside("mql")]
    for number in DRAWN:
        name = ROLES[number]
        if mode == "period" or number < 2:
            terms.append(inside(name))
        else:
            terms.append(f"{cohort} AND {name} >= mql AND {name} - mql <= 90 * {DAY}")
    sums = ", ".join(f"sum(CASE WHEN {term} THEN 1 ELSE 0 END)" for term in terms)
    return f"SELECT {sums} FROM entry {where}" + (" GROUP BY source ORDER BY source" if by else "")


def counted_with_days(first, last):
    """The counts and what stands beside them in the waterfall: quartiles and P90 of the days from the anchor and from the stage before."""
    counts = counted("cohort", first, last)
    start, end = START + first * DAY, START + last * DAY
    lags = []
    for number in (4, 5, 6, 7):
        name, before = ROLES[number], ROLES[2 if number == 4 else number - 1]
        entered = f"mql >= {start} AND mql < {end} AND mql + 90 * {DAY} <= {AS_OF} AND {name} >= mql AND {name} - mql <= 90 * {DAY}"
        lags += [f"quantile_cont(CASE WHEN {entered} AND {name} >= {since} THEN {name} - {since} END, [0.25, 0.5, 0.75, 0.9])" for since in ("mql", before)]
    return counts.replace(" FROM entry", ", " + ", ".join(lags) + " FROM entry")


# What SQLite has no function for, or what would be another program in SQL, is asked of fewer.
WITH_DAYS = {"cohort with its days, two years": ("cohort 0 730", counted_with_days(0, 730)),
             "cohort with its days, a quarter": ("cohort 400 490", counted_with_days(400, 490))}
QUESTIONS = {
    "cohort, two years": ("cohort 0 730", counted("cohort", 0, 730)),
    "cohort, a quarter": ("cohort 400 490", counted("cohort", 400, 490)),
    "period, two years": ("period 0 730", counted("period", 0, 730)),
    "period, a quarter": ("period 400 490", counted("period", 400, 490)),
    "by source (24), a quarter": ("groups 400 490", counted("cohort", 400, 490, by=True)),
    "of three sources, a quarter": ("filter 400 490", counted("cohort", 400, 490, "WHERE source < 3")),
    "week by week, a quarter": ("trend 400 490", None),
    "in business time, a quarter": ("business 400 490", None),
    "by source (24), two years": ("groups 0 730", counted("cohort", 0, 730, by=True)),
    "of three sources, two years": ("filter 0 730", counted("cohort", 0, 730, "WHERE source < 3")),
    "week by week, two years": ("trend 0 730", None),
    "in business time, two years": ("business 0 730", None),
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("peers"), parser.add_argument("folder"), parser.add_argument("--program", required=True)
    parser.add_argument("--leads", type=int, default=100_000), parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    events = os.path.abspath(os.path.join(options.folder, "events.csv"))
    ours = Asked([os.path.abspath(options.program), str(options.leads), "--events", events])
    log(ours.introduction)
    peers = Peers(options.peers, "10k")
    duckdb = Asked(["node", "peers/duckdb.mjs", "data/10k", "2", os.path.join(os.path.abspath(options.folder), "duck.db")], peers.folder)
    duckdb.ask(f"sql CREATE OR REPLACE TABLE event AS SELECT * FROM read_csv('{events}')")
    sqlite = SqliteShell(options.folder)
    sqlite.run(f".mode csv\n.import '{events}' raw\n.mode list\nCREATE TABLE event AS SELECT CAST(cycle AS INTEGER) cycle, "
               "CAST(source AS INTEGER) source, CAST(role AS INTEGER) role, CAST(moment AS INTEGER) moment FROM raw;")
    samples = {}
    add = lambda question, contender, answer: samples.setdefault(question, {}).setdefault(contender, []).append(answer)
    for _ in range(max(1, options.rounds // 3)):
        add("flow", "ours", ours.ask("flow"))
        duckdb.ask("sql DROP TABLE IF EXISTS entry")
        add("flow", "duckdb", duckdb.ask("sql " + WIDE))
        sqlite.run("DROP TABLE IF EXISTS entry;")
        add("flow", "sqlite", sqlite.run(WIDE + ";"))
    for _ in range(options.rounds):
        for question, (words, sql) in QUESTIONS.items():
            add(question, "ours", ours.ask(words))
            if not sql:
                continue
            add(question, "duckdb", duckdb.ask("sql " + sql))
            add(question, "sqlite", sqlite.run(sql + ";"))
        for question, (words, sql) in WITH_DAYS.items():
            add(question, "ours", ours.ask(words))
            add(question, "duckdb", duckdb.ask("sql " + sql))
    print(f"{options.leads} leads, {ours.introduction['events']} stage events, 2 threads, {options.rounds} rounds; ms, medians")
    print("| question | ours | p95 | DuckDB | x | SQLite | x | same counts |\n|---|---|---|---|---|---|---|---|")
    for question, contenders in samples.items():
        ms = {name: statistics.median(answer["ms"] for answer in answers) for name, answers in contenders.items()}
        worst = sorted(answer["ms"] for answer in contenders["ours"])[int(0.95 * (len(contenders["ours"]) - 1) + 0.5)]
        texts = {answer.get("text", "").replace("\\n", "\n").strip() for answers in contenders.values() for answer in answers}
        same = "-" if len(contenders) == 1 or question == "flow" or question in WITH_DAYS else "yes" if len(texts) == 1 else "NO"
        cells = [f"{ms[name]:.1f} | {ms[name] / ms['ours']:.1f}" if name in ms else "- | -" for name in ("duckdb", "sqlite")]
        print(f"| {question} | {ms['ours']:.1f} | {worst:.1f} | {cells[0]} | {cells[1]} | {same} |")
    changes = sorted(answer["ms"] for question, contenders in samples.items() if question != "flow" for answer in contenders["ours"])
    print(f"any change of these: median {statistics.median(changes):.1f} ms, p95 {changes[int(0.95 * (len(changes) - 1) + 0.5)]:.1f} ms")
    for contender in (ours, duckdb, sqlite):
        contender.close()


main()
