#!/usr/bin/env bash
# Archives: members are articles named ARCHIVE!MEMBER; damaged, hostile and exploding ones are named, and do no harm.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
python3 "$top/tests/cli/make_archives.py" || { fail "make_archives.py"; finish; }

paths() { "$gainsay" extract --format json "$@" 2>stderr | sed 's/.*"path":"\([^"]*\)".*/\1/'; }
members='a.txt deep/b.html c.jsonl!0 c.jsonl!1 c.jsonl!2'
for archive in all.zip stored.zip all.tar all.tar.gz all.tgz all.tar.bz2 all.tar.zst; do
  [[ $(paths $archive | tr '\n' ' ') == "$(printf "$archive!%s " $members)" ]] || { fail "members of $archive"; paths $archive; cat stderr; }
  [[ $(cat stderr) == "gainsay: $archive!picture.png: not a known format; passed over" ]] || { fail "messages of $archive"; cat stderr; }
  [[ $(paths - <$archive | tr '\n' ' ') == "$(printf -- '-!%s ' $members)" ]] || fail "$archive from standard input"
done
[[ $(paths a.txt.gz) == a.txt.gz ]] || fail "a compressed text"
[[ $(paths c.jsonl.gz | tr '\n' ' ') == 'c.jsonl.gz!0 c.jsonl.gz!1 c.jsonl.gz!2 ' ]] || fail "compressed JSON Lines"
[[ $(paths c.jsonl.zst | wc -l) -eq 3 ]] || fail "JSON Lines by zstd"
for crawl in crawl.warc crawl.warc.gz; do
  [[ $(paths $crawl | tr '\n' ' ') == "$crawl!https://gazette.example/1 $crawl!https://gazette.example/2 " ]] || { fail "$crawl"; cat stderr; }
done
[[ $(paths names.zip) == 'names.zip!café/日本.txt' ]] || { fail "names in UTF-8"; paths names.zip; }
[[ $(paths gz-in.tar | head -1) == 'gz-in.tar!day/c.jsonl.gz!0' ]] || { fail "a compressed file in an archive"; cat stderr; }

# A folder of archives, twice: the second time nothing is new.
mkdir in
cp all.zip crawl.warc.gz a.txt.gz in/
expect 0 'articles: 8 added' "$gainsay" ingest in
expect 0 'articles: 0 added, 0 changed, 8 as before' "$gainsay" ingest in
[[ $(sqlite3 gainsay.db "SELECT count(*) FROM articles WHERE article LIKE 'in/all.zip!%'") -eq 5 ]] || fail "ids of members"

# Damaged or not what the name says: the rest is read.
expect 3 $'cut.zip!big.txt: damaged or cut short' "$gainsay" extract --format json cut.zip
[[ $(wc -l <stdout) -eq 1 ]] || fail "the member before the cut is lost"
expect 3 'cut.tar.gz' "$gainsay" extract --format json cut.tar.gz
expect 3 'cut.tar' "$gainsay" extract --format json cut.tar
expect 3 'cut.jsonl.gz: damaged or cut short' "$gainsay" extract --format json cut.jsonl.gz
[[ $(wc -l <stdout) -gt 1000 ]] || fail "the lines before the cut are lost: $(wc -l <stdout)"
expect 3 'empty.zip: an archive without articles' "$gainsay" extract empty.zip
expect 3 'empty.tar: ' "$gainsay" extract empty.tar
expect 3 'empty.gz: empty' "$gainsay" extract empty.gz
expect 3 'nothing.txt.gz: empty' "$gainsay" extract nothing.txt.gz
expect 3 'no.zip: neither a zip or tar archive nor compressed by gzip, zstd or bzip2' "$gainsay" extract no.zip
expect 3 'no.gz: neither a zip or tar archive' "$gainsay" extract no.gz
expect 3 'wrong.zip!a.txt: damaged or cut short' "$gainsay" extract --format json wrong.zip
[[ $(grep -c 'wrong.zip!b.txt' stdout) -eq 1 ]] || fail "the member after the damaged one is lost"
expect 3 'locked.zip!a.txt: encrypted; not read' "$gainsay" extract locked.zip
expect 3 'twice.txt.gz: compressed more than once over; not read' "$gainsay" extract twice.txt.gz
expect 3 'nested.zip!in.zip!in.zip: archives nested deeper than 2; not read' "$gainsay" extract --format json nested.zip
[[ $(wc -l <stdout) -eq 1 ]] || fail "the member beside the nested archive is lost"
expect 0 '' "$gainsay" extract --format json --max-nesting 3 nested.zip

# Names are labels alone.
before=$(find "$work" /etc -name 'up.txt' -o -name 'absolute.txt' 2>/dev/null)
expect 0 'articles: 6 added' "$gainsay" ingest --store names.db names.tar
[[ $(find "$work" /etc -name 'up.txt' -o -name 'absolute.txt' 2>/dev/null) == "$before" ]] || fail "a member was written to disk"
[[ $(sqlite3 names.db "SELECT count(*) FROM articles WHERE article IN ('names.tar!../../up.txt', 'names.tar!/etc/absolute.txt', 'names.tar!esc\\x1b[31m.txt', 'names.tar!line\\x0afeed.txt')") -eq 4 ]] ||
  { fail "hostile names"; sqlite3 names.db 'SELECT article FROM articles'; }
expect 3 $'links.tar!link.txt: not a file\nlinks.tar!hard.txt: not a file\nlinks.tar!device.txt: not a file\nlinks.tar!pipe.txt: not a file\nlinks.tar: an archive without articles' "$gainsay" extract links.tar

# Bombs end at the limits, soon and in little memory.
bounded() { (ulimit -v 1500000; exec timeout 60 "$@"); }
expect 3 'bomb.txt.gz: unpacks to more than 200 times its own size' bounded "$gainsay" extract bomb.txt.gz
expect 3 'bomb.jsonl.gz: unpacks to more than 200 times' bounded "$gainsay" extract bomb.jsonl.gz
expect 3 'bomb.tar.gz: unpacks to more than 200 times' bounded "$gainsay" extract bomb.tar.gz
expect 3 'bomb.tar.zst: unpacks to more than 200 times' bounded "$gainsay" extract bomb.tar.zst
expect 3 'bomb.zip: unpacks to more than 200 times' bounded "$gainsay" extract bomb.zip
expect 3 'overlap.zip' bounded "$gainsay" extract overlap.zip
expect 3 'sparse.tar' bounded "$gainsay" extract sparse.tar
# 200 MB of JSON Lines need no more memory than a few.
python3 -c 'import gzip, sys
with gzip.open("long.jsonl.gz", "wb", 1) as out:
    for i in range(200): out.write(b"{\"text\": \"The mayor of Westport said that pier %d had opened.\"}\n" % i + b" " * (1 << 20) + b"\n")'
(ulimit -v 220000; exec "$gainsay" extract --format json --threads 1 --max-ratio 100000 long.jsonl.gz) >stdout 2>stderr || { fail "a long stream in little memory"; cat stderr; }
[[ $(wc -l <stdout) -eq 200 ]] || fail "articles of the long stream: $(wc -l <stdout)"
expect 3 'many.zip: more than 1000 members; the rest is not read' "$gainsay" extract --format json --max-members 1000 many.zip
[[ $(wc -l <stdout) -eq 1000 ]] || fail "the members within the limit are lost"
expect 3 'all.zip: unpacks to more than 200 bytes' "$gainsay" extract --max-unpacked 200 all.zip
expect 3 'c.jsonl:0: line 1 is larger than the limit of 50 bytes' "$gainsay" extract --max-size 50 all.zip
expect 3 'unpacks to more than 2 times' "$gainsay" extract --max-ratio 2 bomb.txt.gz
expect 3 'bomb.txt.gz: larger than the limit of 1048576 bytes' "$gainsay" extract --max-ratio 5000 --max-size 1M bomb.txt.gz
expect 2 '--max-ratio' "$gainsay" extract --max-ratio 0 all.zip
finish
