#!/usr/bin/env python3
"""Imports the same two files with this program, DuckDB and the sqlite3 shell, in turn and in the same run, and prints one table: medians in
seconds, ratios, and the most memory that was resident.

    tests/bench/compare_import.py PEERS FOLDER --program build/bench/tests/bench/bench_import --scale 1M --rounds 3

PEERS is the folder of the peers (see compare.py). FOLDER is written to. This program checks every cell against its type, finds leads and
activities that come twice, writes history, indexes and what an undo needs, and is durable at the end; DuckDB's read_csv guesses types and
writes a DuckDB file; .import keeps text and makes no index.
"""
import argparse, os, re, statistics, subprocess, time
from compare import Asked, log

COLUMNS = "id,first_name,last_name,email,company,title,industry,country,employees,revenue,phone,source,created,bounced,budget,authority,need,timeline,outcome".split(",")


def removed(*paths):
    for path in paths:
        for name in (path, path + "-wal", path + "-shm", path + "-journal"):
            if os.path.exists(name):
                os.remove(name)
    return paths[0]


def ours(program, folder, data):
    out = subprocess.run([program, removed(f"{folder}/import.handschlag"), f"{data}/leads.csv", f"{data}/activities.csv"], check=True, capture_output=True, text=True).stdout
    seconds = [int(number) / 1000 for number in re.findall(r": (\d+) ms", out)]
    memory = [int(number) for number in re.findall(r"(\d+) MiB", out)]
    return {"leads": seconds[0], "activities": seconds[1], "together": seconds[2], "again": seconds[3]}, memory, out


def duckdb(peers, folder, data):
    asked = Asked(["node", f"{peers}/peers/duckdb.mjs", data, "2", removed(f"{folder}/import.duckdb")])
    seconds = {}
    statements = {"leads": f"CREATE TABLE lead AS SELECT * FROM read_csv('{data}/leads.csv', header=true)",
                  "activities": f"CREATE TABLE activity AS SELECT * FROM read_csv('{data}/activities.csv', header=true, columns={{'lead_id':'INTEGER','type':'VARCHAR','ts':'TIMESTAMP'}})",
                  "checkpoint": "CHECKPOINT"}
    for name, statement in statements.items():
        start = time.perf_counter()
        asked.ask("sql " + statement)
        seconds[name] = time.perf_counter() - start
    asked.close()
    seconds["together"] = sum(seconds.values())
    return seconds


def sqlite(folder, data):
    start = time.perf_counter()
    script = f"CREATE TABLE lead({','.join(COLUMNS)});\nCREATE TABLE activity(lead_id INTEGER, type TEXT, ts TEXT);\n.mode csv\n.import --skip 1 {data}/leads.csv lead\n"
    path = removed(f"{folder}/import.db")
    subprocess.run(["sqlite3", path], input=script, check=True, text=True)
    leads = time.perf_counter() - start
    subprocess.run(["sqlite3", path], input=f".mode csv\n.import --skip 1 {data}/activities.csv activity\n", check=True, text=True)
    together = time.perf_counter() - start
    return {"leads": leads, "activities": together - leads, "together": together}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("peers"), parser.add_argument("folder"), parser.add_argument("--program", required=True)
    parser.add_argument("--scale", default="1M"), parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    data = os.path.join(os.path.abspath(chosen.peers), "data", chosen.scale)
    found, memory, said = {"ours": [], "DuckDB": [], ".import": []}, [], ""
    for number in range(chosen.rounds):
        seconds, resident, said = ours(chosen.program, chosen.folder, data)
        found["ours"].append(seconds)
        memory.append(resident)
        found["DuckDB"].append(duckdb(os.path.abspath(chosen.peers), chosen.folder, data))
        found[".import"].append(sqlite(chosen.folder, data))
        log(f"round {number + 1}: {seconds}")
    removed(*(f"{chosen.folder}/import.{kind}" for kind in ("handschlag", "duckdb", "db")))
    print(said)
    print("| work | ours | DuckDB | sqlite3 .import | ours : DuckDB | ours : .import |\n|---|---|---|---|---|---|")
    for name in ("leads", "activities", "together"):
        mine, duck, lite = (statistics.median(each[name] for each in found[who]) for who in ("ours", "DuckDB", ".import"))
        print(f"| {name} | {mine:.1f} s | {duck:.1f} s | {lite:.1f} s | {mine / duck:.2f} | {mine / lite:.2f} |")
    first, again = (statistics.median(each[which] for each in memory) for which in (1, 2))
    print(f"\nMost memory resident: {first} MiB. The same leads again: {statistics.median(each['again'] for each in found['ours']):.1f} s, {again} MiB.")


if __name__ == "__main__":
    main()
