"""Language, not names: what is found in the articles must be found again when their names, goods and numbers are others.

    renaming.py GAINSAY SOURCE_DIR FOLDER... [--show] [--least SHARE]

Each folder's articles are copied with every country, capital, demonym, outlet, person, weapon and larger number replaced, consistently, by
another of its kind: countries and outlets from data/names, given names from data/given_names.tsv. Both sets are ingested, and each
conflict of the originals is looked for among those of the copies: the same type, between the same words. Prints, for each folder and in all,
how many stay and how many come anew. Exits with 1 where fewer than SHARE (0.9) stay, and with 77 where no folder is there."""
import argparse
import bisect
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

SURNAMES = ("Aldous Barrow Calder Denholm Ebdon Farrant Garrick Hollis Ingram Jessop Kimber Lowther Merriman Norwood Oldham Pargeter "
            "Quarles Radley Selwyn Tolliver Underhill Vickers Wetherby Yardley Ashdown Brindle Cotterill Dunmore Everard Fenwick").split()
# Of one class: weapons, armoured vehicles, what a soldier wears.
GOODS = [("drone", "missile"), ("missile", "torpedo"), ("tank", "howitzer"), ("helmet", "boot")]


def rows(path):
    with open(path, encoding="utf-8") as f:
        return [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]


def names(field):
    return [n for n in field.split(";") if n and not n.startswith(("?", "@"))]


class Renaming:
    """word sequences to their replacements"""

    def __init__(self, data):
        self.data = data
        self.words = {}

    def put(self, old, new):
        if old and new and old != new:
            self.words.setdefault(old, new)

    def countries(self, text):
        table = [r + [""] * (6 - len(r)) for r in rows(os.path.join(self.data, "names", "countries.tsv"))]
        table = [r for r in table if names(r[3]) and names(r[4]) and " " not in r[1]]
        here = [r for r in table if re.search(rf"\b{re.escape(r[1])}\b", text)]
        # "Laos's" and "the Bahamas" are other grammar, not another name.
        free = [r for r in table if r not in here and not r[1].endswith("s") and not re.search(rf"\b({re.escape(r[1])}|{re.escape(names(r[3])[0])})\b", text)]
        step = max(1, len(free) // (len(here) + 1))
        for old, new in zip(here, free[::step]):
            self.put(old[1], new[1])
            for column in (3, 4):
                others = names(new[column])
                for i, name in enumerate(names(old[column])):
                    self.put(name, others[min(i, len(others) - 1)])

    def outlets(self, text):
        table = [r[0] for r in rows(os.path.join(self.data, "names", "outlets.tsv")) if " " in r[0]]
        here = [n for n in table if re.search(rf"\b{re.escape(n)}\b", text)]
        free = [n for n in table if n not in here and n.startswith("The ") is False]
        for old, new in zip([n for n in here if not n.startswith("The ")], free[7::11]):
            self.put(old, new)

    def people(self, actors):
        given = {r[0].lower(): r[1] for r in rows(os.path.join(self.data, "given_names.tsv")) if len(r) > 1}
        pools = {}
        for name, gender in given.items():
            pools.setdefault(gender, []).append(name.capitalize())
        surnames = iter(SURNAMES * 20)
        used = {}
        for actor in sorted(actors):
            parts = actor.split()
            if not 2 <= len(parts) <= 3 or parts[0].lower() not in given or not all(p[:1].isupper() and p.isalpha() for p in parts):
                continue
            gender = given[parts[0].lower()]
            used[gender] = used.get(gender, 0) + 1
            self.put(parts[0], pools[gender][(used[gender] * 37) % len(pools[gender])])
            self.put(parts[-1], next(surnames))

    def goods(self):
        for old, new in GOODS:
            for a, b in ((old, new), (old + "s", new + ("es" if new.endswith("o") else "s"))):
                self.put(a, b)
                self.put(a.capitalize(), b.capitalize())

    def apply(self, text):
        """the renamed text, and pairs (new offset, old offset) at the replacements' ends, in characters"""
        pattern = "|".join(re.escape(w) for w in sorted(self.words, key=len, reverse=True)) or r"(?!)"
        number = r"(?<![\d$£€.,/-])\d{1,3}(?:,\d{3})+(?![\d.,]*\d)|(?<![\d$£€.,/-])[3-9]\d\d(?![\d.,:/%-]*\d)"
        out, at, anchors = [], 0, [(0, 0)]
        length = 0
        for m in re.finditer(rf"\b(?:{pattern})\b|{number}", text):
            old = m.group()
            new = self.words.get(old)
            if new is None:
                value = 2 * int(old.replace(",", ""))
                new = f"{value:,}" if "," in old else str(value)
            out.append(text[at:m.start()])
            length += m.start() - at
            anchors.append((length, m.start()))
            out.append(new)
            length += len(new)
            at = m.end()
            anchors.append((length, at))
        out.append(text[at:])
        return "".join(out), anchors


def run(gainsay, *arguments):
    done = subprocess.run([gainsay, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8")
    if done.returncode not in (0, 3):
        sys.exit(f"{arguments[0]} ended with {done.returncode}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def conflicts(gainsay, paths):
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "claims.db")
        run(gainsay, "ingest", "--store", store, *paths)
        return run(gainsay, "conflicts", "--store", store, "--format", "json")


def characters(text):
    starts, at = [], 0
    for c in text:
        starts.append(at)
        at += len(c.encode("utf-8"))
    return lambda byte: bisect.bisect_left(starts, byte)


def side(conflict, which, texts, anchors=None):
    s = conflict[which]
    name = os.path.basename(s["article"]["path"])
    begin, end = (characters(texts[name])(s[k]) for k in ("begin", "end"))
    if anchors:
        def back(at):
            new, old = anchors[name][bisect.bisect_right(anchors[name], (at, float("inf"))) - 1]
            return old + at - new
        begin, end = back(begin), back(end)
    return name, begin, end


def meet(a, b):
    both = min(a[2], b[2]) - max(a[1], b[1])
    return a[0] == b[0] and both > 0.5 * max(1, min(a[2] - a[1], b[2] - b[1]))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("gainsay")
    p.add_argument("source")
    p.add_argument("folders", nargs="+")
    p.add_argument("--show", action="store_true")
    p.add_argument("--least", type=float, default=0.9)
    a = p.parse_args()
    folders = [f for f in a.folders if glob.glob(os.path.join(f, "*.txt"))]
    if not folders:
        print("skipped: none of the folders is there: " + " ".join(a.folders))
        sys.exit(77)
    all_before = all_stayed = 0
    for folder in folders:
        paths = sorted(glob.glob(os.path.join(folder, "*.txt")))
        texts = {os.path.basename(q): open(q, encoding="utf-8", newline="").read() for q in paths}
        renaming = Renaming(os.path.join(a.source, "data"))
        everything = "\n".join(texts.values())
        renaming.countries(everything)
        renaming.outlets(everything)
        renaming.people({x["name"] for d in run(a.gainsay, "extract", "--format", "json", *paths) for x in d["actors"] if x["kind"] == "person"})
        renaming.goods()
        with tempfile.TemporaryDirectory() as copies:
            renamed, anchors = {}, {}
            for name, text in texts.items():
                renamed[name], anchors[name] = renaming.apply(text)
                with open(os.path.join(copies, name), "w", encoding="utf-8", newline="") as f:
                    f.write(renamed[name])
            before = [(c["type"], side(c, "a", texts), side(c, "b", texts)) for c in conflicts(a.gainsay, paths)]
            after = [(c["type"], side(c, "a", renamed, anchors), side(c, "b", renamed, anchors))
                     for c in conflicts(a.gainsay, sorted(glob.glob(os.path.join(copies, "*.txt"))))]

        def same(x, y):
            return x[0] == y[0] and ((meet(x[1], y[1]) and meet(x[2], y[2])) or (meet(x[1], y[2]) and meet(x[2], y[1])))
        lost = [x for x in before if not any(same(x, y) for y in after)]
        new = [y for y in after if not any(same(x, y) for x in before)]
        print(f"{os.path.basename(folder.rstrip('/'))}: {len(before) - len(lost)} of {len(before)} stay, {len(new)} come anew ({len(renaming.words)} words replaced)")
        if a.show:
            for kind, x, y in lost:
                print("  lost", kind, *(f"[{n}] {texts[n][b:e]!r}" for n, b, e in (x, y)))
        all_before += len(before)
        all_stayed += len(before) - len(lost)
    share = all_stayed / all_before if all_before else 1
    print(f"all: {all_stayed} of {all_before} stay ({100 * share:.0f} %)")
    sys.exit(share < a.least)


if __name__ == "__main__":
    main()
