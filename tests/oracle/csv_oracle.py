#!/usr/bin/env python3
"""Random hostile CSV, read by our reader and by Python's csv module: where both read a text, the cells are the same.

csv_oracle.py PROGRAM COUNT [SEED]
"""
import csv
import io
import json
import random
import subprocess
import sys

PIECES = ['"', '"', '""', '\n', '\r', '\r\n', ' ', 'a', 'b1', 'ä', '€', '😀', "'", '\t', ';', ',', '|', 'x"y', '0', '', '\u200e', '\u00a0', '\v', '\x1c', '=1', '#', '\\', '\\"']


def cell(rng, delimiter):
    """A cell as some program might write it: plain, quoted, or quoted wrongly."""
    text = ''.join(rng.choice(PIECES) for _ in range(rng.randrange(4)))
    kind = rng.random()
    if kind < 0.45:
        return '"' + text.replace('"', '""') + '"'
    if kind < 0.9:
        return ''.join(c for c in text if c not in '"\r\n' + delimiter)
    return text


def hostile(rng):
    delimiter = rng.choice(',;\t|')
    if rng.random() < 0.25:  # no structure at all
        return delimiter, ''.join(rng.choice(PIECES + [delimiter, '\n']) for _ in range(rng.randrange(1, 40)))
    end = rng.choice(['\n', '\r\n', '\r', None])
    lines = []
    for _ in range(rng.randrange(1, 8)):
        lines.append(delimiter.join(cell(rng, delimiter) for _ in range(rng.randrange(1, 6))))
        lines.append(end or rng.choice(['\n', '\r\n', '\r', '\n\n']))
    if rng.random() < 0.3:
        lines.pop()
    return delimiter, ''.join(lines)


def by_python(delimiter, text):
    rows = csv.reader(io.StringIO(text, newline=''), delimiter=delimiter)
    return [row for row in rows if row]


def main():
    program, count = sys.argv[1], int(sys.argv[2])
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 4180)
    texts = [hostile(rng) for _ in range(count)]
    wire = b''.join(f'{d} {len(t.encode())}\n'.encode() + t.encode() for d, t in texts)
    answers = subprocess.run([program], input=wire, stdout=subprocess.PIPE, check=True).stdout.decode().split('\n')[:-1]
    assert len(answers) == count, f'{len(answers)} answers to {count} texts'
    both = 0
    for (delimiter, text), line in zip(texts, answers):
        ours = json.loads(line)
        if isinstance(ours, str):
            continue
        try:
            theirs = by_python(delimiter, text)
        except csv.Error:
            continue
        both += 1
        if ours != theirs:
            sys.exit(f'{text!r} by {delimiter!r}\nours:   {ours!r}\npython: {theirs!r}')
    print(f'{both} of {count} texts were read by both, with the same cells')
    assert both * 2 > count, 'too few to say anything'


if __name__ == '__main__':
    main()
