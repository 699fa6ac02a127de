#!/usr/bin/env python3
"""Asks this program's engine and its peers the same questions, in turn and in the same run, and writes one table.

    tests/bench/compare.py PEERS --program build/bench/tests/bench/bench_scoring --scale 100k --rounds 7

PEERS is the folder of the peers: cpp/ (generator, columnar bound, list view, store), peers/duckdb.mjs, emit.py, definition.py. It is written to
(data, builds, npm packages), so give a copy. What is missing there is made: needs g++, PCRE2, SQLite (library and shell), node and npm.
Everybody scores the same leads under the same agreement (benchmark_agreement.json says in our words what definition.py says); the counts
and checksums of all must be equal, else nothing is written. Before and after each question a probe looks how many of the two cores
are free; samples taken while they were not are used only where there are no three better ones.
"""
import argparse, hashlib, json, os, platform, re, shutil, statistics, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
LEADS = {"10k": 10_000, "100k": 100_000, "1M": 1_000_000}
FREE_CORES = 1.7
DUCKDB = "@duckdb/node-api@1.5.6-r.1"


def log(*words):
    print(*words, file=sys.stderr, flush=True)


class Asked:
    """A process that answers each line with one line of JSON."""

    def __init__(self, command, folder=None):
        self.process = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.introduction = json.loads(self.process.stdout.readline())
        log("  ready:", os.path.basename(command[0]), *command[1:3])

    def ask(self, question):
        self.process.stdin.write(question + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "error" in answer:
            sys.exit(f"{question}: {answer['error']}")
        return answer

    def close(self):
        self.process.stdin.write("quit\n")
        self.process.stdin.close()
        self.process.wait(60)


class SqliteShell:
    """The sqlite3 shell in memory, by its own timer."""

    def __init__(self, folder):
        self.process = subprocess.Popen(["stdbuf", "-oL", "sqlite3", ":memory:"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)
        self.run(".timer on\n.mode list\nPRAGMA cache_size=-1000000;\nPRAGMA temp_store=2;")

    def run(self, text):
        self.process.stdin.write(text + "\n.print @@END\n")
        self.process.stdin.flush()
        ms, rows = 0.0, []
        for line in self.process.stdout:
            line = line.rstrip("\n")
            if line == "@@END":
                break
            timed = re.match(r"Run Time: real ([0-9.]+)", line)
            if timed:
                ms += float(timed[1]) * 1e3
            elif "rror" in line[:40]:
                sys.exit("sqlite3: " + line)
            else:
                rows.append(line)
        return {"ms": ms, "text": "\n".join(rows)}

    def ask(self, question):
        return self.run(".read " + question.removeprefix("run "))

    def close(self):
        self.process.stdin.write(".quit\n")
        self.process.stdin.close()
        self.process.wait(60)


class Peers:
    def __init__(self, folder, scale):
        self.folder, self.scale, self.data = os.path.abspath(folder), scale, os.path.join("data", scale)

    def run(self, command, **options):
        log("  $", " ".join(command))
        return subprocess.run(command, cwd=self.folder, check=True, **options)

    def has(self, *path):
        return os.path.exists(os.path.join(self.folder, *path))

    def compile(self, name, source, *libraries, fast=True):
        if not self.has("build", name):
            flags = ["-O3", "-march=native"] if fast else ["-O2"]
            self.run(["g++", "-std=c++20", "-pthread", "-w", *flags, "-o", "build/" + name, source, *libraries])

    def prepare(self):
        for part in ("build", self.data, os.path.join("out", self.scale)):
            os.makedirs(os.path.join(self.folder, part), exist_ok=True)
        if not self.has("build", "sql", "duckdb_threshold.sql"):
            self.run([sys.executable, "emit.py"])
        self.compile("gen", "cpp/gen.cpp", fast=False)
        self.compile("calib", "cpp/calib.cpp", fast=False)
        self.compile("score_native", "cpp/score.cpp", "-lpcre2-8")
        self.compile("view", "cpp/view.cpp")
        self.compile("store", "cpp/store.cpp", "-lsqlite3")
        if not self.has("peers", "node", "node_modules", "@duckdb"):
            os.makedirs(os.path.join(self.folder, "peers", "node"), exist_ok=True)
            self.run(["npm", "install", "--no-audit", "--no-fund", "--prefix", "peers/node", DUCKDB])
        if not self.has(self.data, "activities.csv"):
            self.run(["build/gen", str(LEADS[self.scale]), self.data])

    def ask_once(self, *command):
        answer = subprocess.run(command, cwd=self.folder, check=True, capture_output=True, text=True)
        return json.loads(answer.stdout.strip().splitlines()[-1])

    def free_cores(self):
        return self.ask_once("build/calib", "1")["effective_cores"]

    def scoring(self, threads):
        return Asked(["build/score_native", self.data, str(threads)], self.folder)

    def view(self, threads):
        return Asked(["build/view", self.data, str(threads)], self.folder)

    def duckdb(self):
        duckdb = Asked(["node", "peers/duckdb.mjs", self.data, "2"], self.folder)
        duckdb.ask("run build/sql/duckdb_store_code_dims_act_sorted.sql")
        duckdb.ask("sql CREATE TABLE vt AS SELECT id, lower(first_name || ' ' || last_name) AS name, lower(company) AS company, employees FROM lead ORDER BY id")
        return duckdb

    def sqlite(self):
        shell = SqliteShell(self.folder)
        shell.run(".read build/sql/sqlite_def.sql")
        load = os.path.join("out", self.scale, "sqlite_load.sql")
        with open(os.path.join(self.folder, "build/sql/sqlite_load.sql")) as source, open(os.path.join(self.folder, load), "w") as target:
            target.write(source.read().replace("{dir}", self.data))
        shell.run(".read " + load)
        shell.run(".mode list")
        log("  ready: sqlite3")
        return shell


class Table:
    """Samples by operation and contender; a row of the result for each operation."""

    def __init__(self, peers):
        self.peers, self.samples, self.operations = peers, {}, []

    def add(self, operation, contender, ms, cores):
        if operation not in self.samples:
            self.samples[operation] = {}
            self.operations.append(operation)
        self.samples[operation].setdefault(contender, []).append((ms, cores))

    def sample(self, operation, contender, ask, repeats=1):
        before = self.peers.free_cores()
        answers = [ask() for _ in range(repeats)]
        cores = min(before, self.peers.free_cores())
        for answer in answers:
            self.add(operation, contender, answer["ms"], cores)
        return answers[-1]

    def median(self, operation, contender):
        samples = self.samples[operation].get(contender)
        if not samples:
            return None
        free = [ms for ms, cores in samples if cores >= FREE_CORES]
        return statistics.median(free if len(free) >= 3 else [ms for ms, _ in samples])

    def undisturbed_percent(self):
        cores = [cores for contenders in self.samples.values() for samples in contenders.values() for _, cores in samples]
        return round(100 * sum(free >= FREE_CORES for free in cores) / len(cores))

    def best(self, operation, contender):
        return min(ms for ms, _ in self.samples[operation][contender])


def md5(text):
    return hashlib.md5(text.encode()).hexdigest()


def text_of(ms):
    return f"{ms:.2f}" if ms < 10 else f"{ms:.1f}" if ms < 100 else f"{ms:,.0f}"


SQL = "build/sql/"
FULL_DUCKDB = f"run {SQL}t_duckdb_score_code_dims_act_sorted.sql"
FULL_SQLITE = f"run {SQL}t_sqlite_score_join_flat_act_sorted.sql"
OURS, OURS_1, BOUND, BOUND_1, PEER, SQLITE = "ours, 2 threads", "ours, 1 thread", "bound, 2 threads", "bound, 1 thread", "DuckDB, 2 threads", "SQLite"


def sql_search(word):
    return f"sql SELECT count(*) FROM vt WHERE contains(name, '{word}') OR contains(company, '{word}')"


def sql_sort(field, limit):
    order = f"SELECT id FROM vt ORDER BY {field} NULLS FIRST, id"
    return f"sql {order} LIMIT 50" if limit else f"sql CREATE OR REPLACE TABLE so AS {order}"


# operation, our question, the bound's, DuckDB's
SCORING = [
    ("full rescore, texts decided already", "full", "full_warm", FULL_DUCKDB),
    ("full rescore, from nothing (bound: titles decided anew)", "fresh", "full", None),
    ("edit: threshold", "threshold", "threshold", f"run {SQL}t_duckdb_threshold.sql"),
    ("edit: points of one behaviour rule", "edit_points", "edit_points", f"run {SQL}t_duckdb_incr_act.sql"),
    ("edit: points of the most frequent type", "edit_points_heavy", "edit_points_heavy", None),
    ("edit: window and half-life of the most frequent type", "edit_window", "edit_window", None),
    ("edit: points of ten countries", "edit_country", "edit_country", None),
    ("edit: one more word for titles", "edit_regex", "edit_regex", None),
]
VIEW = [(f"search '{word}'", f"search {word}", f"search {word}", sql_search(word)) for word in ("r", "ra", "rag", "softw", "zzzq")]
VIEW += [(f"sort by {field}, every row", f"sort {field}", f"sort {field}", sql_sort(field, False)) for field in ("name", "company", "employees")]
VIEW += [(f"sort by {field}, first 50", f"top {field}", f"top {field}", sql_sort(field, True)) for field in ("name", "company", "employees")]


def verify(contenders):
    """Everybody's counts and checksums; ends the run where two differ."""
    def equal(what, texts):
        sums = {name: md5(text) for name, text in texts.items()}
        log(f"  {what}:", sums)
        if len(set(sums.values())) != 1:
            sys.exit(f"{what}: results differ: {sums}")
        return next(iter(sums.values())), list(sums)

    duckdb, sqlite = contenders[PEER], contenders[SQLITE]
    scoring = (OURS, OURS_1, BOUND, BOUND_1)
    full = {name: contenders[name].ask("full")["text"] for name in scoring}
    full["DuckDB"] = duckdb.ask(f"run {SQL}duckdb_score_code_dims_act_sorted.sql")["text"]
    full["SQLite"] = sqlite.ask(f"run {SQL}sqlite_score_join_flat_act_sorted.sql")["text"]
    edited = {name: contenders[name].ask("edit_points")["text"] for name in scoring}
    edited["DuckDB"] = duckdb.ask(f"run {SQL}duckdb_incr_act.sql")["text"]
    for name in scoring:
        said = contenders[name].ask("check")["text"]
        if said != "OK":
            sys.exit(f"{name}: an edit differs from a full rescore: {said}")
    return [("full rescore", *equal("full rescore", full)), ("points of one behaviour rule edited", *equal("edit", edited))]


def measure(table, contenders, rounds, slow_rounds):
    columns = lambda row, ours, ours_1, bound, bound_1: [(ours, row[1]), (bound, row[2]), (ours_1, row[1]), (bound_1, row[2]), (PEER, row[3])]
    for number in range(rounds):
        log(f"round {number + 1} of {rounds}, free cores {table.peers.free_cores()}")
        for row in SCORING:
            for contender, question in columns(row, OURS, OURS_1, BOUND, BOUND_1):
                if question:
                    table.sample(row[0], contender, lambda: contenders[contender].ask(question), 1 if contender == PEER else 3)
        for row in VIEW:
            for contender, question in ((OURS, row[1]), ("view, 2 threads", row[2]), (PEER, row[3])):
                name = BOUND if contender.startswith("view") else contender
                table.sample(row[0], name, lambda: contenders[contender].ask(question), 1 if contender == PEER else 3)
        table.sample("52 weeks played again, without hindsight", OURS, lambda: contenders[OURS].ask("replay"))
        table.sample("52 weeks played again, without hindsight", OURS_1, lambda: contenders[OURS_1].ask("replay"))
        if number < slow_rounds:
            table.sample(SCORING[0][0], SQLITE, lambda: contenders[SQLITE].ask(FULL_SQLITE))


def measure_start(table, program, workspace, document, rounds):
    """Each time a process of its own, over files that the system has read before."""
    peers, rows, columns = table.peers, os.path.join("out", table.peers.scale, "rows.db"), os.path.join("out", table.peers.scale, "cols.db")
    first, again = "open: every row, to the first counts", "open again: columns of an earlier start, to the first counts"
    cache = workspace + ".cache"
    open_ours = lambda threads, *cache: json.loads(subprocess.run([program, "open", workspace, document, threads, *cache], check=True, capture_output=True, text=True).stdout)
    open_ours("2", cache)
    if not peers.has(rows):
        peers.ask_once("build/store", "import_rows", peers.data, rows, "2")
    if not peers.has(columns):
        peers.ask_once("build/store", "import_cols", peers.data, columns, "2")
    for _ in range(rounds):
        for name, threads in ((OURS, "2"), (OURS_1, "1")):
            table.sample(again, name, lambda: open_ours(threads, cache))
        table.sample(again, BOUND, lambda: peers.ask_once("build/store", "load_cols", peers.data, columns, "2"))
        table.sample(again, BOUND_1, lambda: peers.ask_once("build/store", "load_cols", peers.data, columns, "1"))
    for _ in range(min(3, rounds)):
        table.sample(first, OURS, lambda: open_ours("2"))
        leads = lambda: peers.ask_once("build/store", "load_rows", peers.data, rows, "2")
        activities = lambda: peers.ask_once("build/store", "load_acts_rows", peers.data, rows, "1")
        table.sample(first, SQLITE, lambda: {"ms": leads()["ms"] + activities()["ms"]})


def markdown(table, arguments, introduction, verified, loaded):
    contenders = [OURS, BOUND, OURS_1, BOUND_1, PEER, SQLITE]
    lines = ["# Scoring beside its peers", "", "Made by", "", f"    {command_line(arguments)}", "",
             f"{introduction['leads']:,} leads, {introduction['activities']:,} activities; {machine()}.",
             f"Milliseconds: median (best) of samples taken in turn in the same run; both cores were free around {table.undisturbed_percent()} % of them. The bound is a program of the peers that scores its own arrays and",
             "nothing else; DuckDB scores with hand-tuned SQL over prepared tables, and edits over stored scores; SQLite plainly, in memory, and",
             "when opening row by row into columns. “ours : bound” is our time divided by the bound's, “DuckDB : ours” how much slower DuckDB is.", "",
             "| operation | " + " | ".join(contenders) + " | ours : bound | DuckDB : ours |", "|---|" + "---:|" * (len(contenders) + 2)]
    for operation in table.operations:
        cells = []
        for contender in contenders:
            median = table.median(operation, contender)
            cells.append("" if median is None else f"{text_of(median)} ({text_of(table.best(operation, contender))})")
        ours, bound, duckdb = (table.median(operation, name) for name in (OURS, BOUND, PEER))
        cells.append(f"{ours / bound:.2f}" if ours and bound else "")
        cells.append(f"{duckdb / ours:.0f}" if ours and duckdb else "")
        lines.append(f"| {operation} | " + " | ".join(cells) + " |")
    lines += ["", f"Memory: {introduction['lead_bytes']:.1f} bytes a lead with every field, {introduction['activity_bytes']:.2f} bytes an activity with exact times; beside them {introduction['kept_bytes']:.1f} bytes a lead",
              f"for what is kept between two edits, and {introduction['search_bytes']:.1f} for searching once somebody does.", ""]
    if loaded:
        lines += [f"The workspace was imported in {loaded['ms'] / 1e3:.1f} s (leads {loaded['leads_ms'] / 1e3:.1f} s, activities {loaded['activities_ms'] / 1e3:.1f} s).", ""]
    lines += [f"Equal to the last digit (MD5 of counts and checksums): {what}: {sum_} for {', '.join(names)}." for what, sum_, names in verified]
    lines += ["Every edit was compared with a full rescore under the edited agreement, and taken back, by us and by the bound.",
              "Our search also looks at e-mail addresses and external ids, and folds case for every language; the peers look at lower-case ASCII names and companies."]
    return "\n".join(lines) + "\n"


def behind_scoring(path):
    """Results of other benchmarks in the same file stay."""
    if not os.path.exists(path):
        return ""
    with open(path) as earlier:
        text = earlier.read()
    at = text.find("\n## ")
    return "" if at < 0 else text[at:]


def command_line(arguments):
    return f"tests/bench/compare.py PEERS --program BUILD/tests/bench/bench_scoring --scale {arguments.scale} --rounds {arguments.rounds}"


def machine():
    model = ""
    with open("/proc/cpuinfo") as lines:
        model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.processor())
    with open("/proc/meminfo") as lines:
        memory = int(next(lines).split()[1]) / 2**20
    compiler = subprocess.run(["g++", "-dumpfullversion"], capture_output=True, text=True).stdout.strip()
    return f"{os.cpu_count()} cores of {model}, {memory:.0f} GiB, {platform.system()} {platform.machine()}, g++ {compiler}, DuckDB {DUCKDB.rsplit('@', 1)[1]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("peers", help="folder of the peers; it is written to")
    parser.add_argument("--program", required=True, help="bench_scoring of a release build")
    parser.add_argument("--scale", choices=LEADS, default="100k")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--slow-rounds", type=int, default=1, help="how often SQLite scores everything")
    parser.add_argument("--document", default=os.path.join(HERE, "benchmark_agreement.json"))
    parser.add_argument("--out", default=os.path.join(HERE, "RESULTS.md"))
    arguments = parser.parse_args()
    program = os.path.abspath(arguments.program)
    peers = Peers(arguments.peers, arguments.scale)
    peers.prepare()
    folder = os.path.join(peers.folder, "workspaces")
    os.makedirs(folder, exist_ok=True)
    workspace = os.path.join(folder, arguments.scale + ".handschlag")
    loaded = None
    if not os.path.exists(workspace):
        made = subprocess.run([program, "load", os.path.join(peers.folder, peers.data), workspace + ".new", arguments.document], check=True, capture_output=True, text=True)
        loaded = json.loads(made.stdout)
        shutil.move(workspace + ".new", workspace)
    ours = lambda threads: Asked([program, "serve", workspace, arguments.document, str(threads)])
    contenders = {OURS: ours(2), OURS_1: ours(1), BOUND: peers.scoring(2), BOUND_1: peers.scoring(1), PEER: peers.duckdb(), SQLITE: peers.sqlite(),
                  "view, 2 threads": peers.view(2)}
    verified = verify(contenders)
    table = Table(peers)
    measure(table, contenders, arguments.rounds, arguments.slow_rounds)
    introduction = contenders[OURS].introduction
    for contender in contenders.values():
        contender.close()
    measure_start(table, program, workspace, arguments.document, arguments.rounds)
    kept = behind_scoring(arguments.out)
    with open(arguments.out, "w") as out:
        out.write(markdown(table, arguments, introduction, verified, loaded) + kept)
    log("written:", arguments.out)


if __name__ == "__main__":
    main()
