"""make_archives.py: writes archives of every kind that gainsay reads, and of the kinds that it must survive, into the
working folder."""
import bz2
import gzip
import io
import random
import struct
import subprocess
import tarfile
import zipfile

TEXT = "Harbour works begin\n\nThe mayor of Westport said on Monday that the harbour works had begun. {}\n"
RECORD = '{{"id": "{0}", "title": "Harbour", "text": "The mayor of Westport said that pier {0} had opened."}}\n'
FILES = {
    "a.txt": TEXT.format("Part one.").encode(),
    "deep/b.html": b"<html><head><title>Harbour</title></head><body><p>The mayor of Westport said that the works "
                   b"had begun.</p></body></html>",
    "c.jsonl": "".join(RECORD.format(i) for i in range(3)).encode(),
    "picture.png": b"\x89PNG",
    ".hidden.txt": b"Not read.",
    "__MACOSX/._a.txt": b"Not read.",
}


def tar_of(files, mode="w"):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as tar:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return out.getvalue()


def zip_of(files, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def zstd(content):
    return subprocess.run(["zstd", "-q", "-c"], input=content, stdout=subprocess.PIPE, check=True).stdout


def write(name, content):
    with open(name, "wb") as out:
        out.write(content)


def response(uri, body, kind=b"text/html; charset=utf-8", extra=b""):
    block = b"HTTP/1.1 200 OK\r\nContent-Type: " + kind + b"\r\n" + extra + b"\r\n" + body
    return (b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + uri +
            b"\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + str(len(block)).encode() +
            b"\r\n\r\n" + block + b"\r\n\r\n")


# What is read.
write("all.zip", zip_of(FILES))
write("stored.zip", zip_of(FILES, zipfile.ZIP_STORED))
tar = tar_of(FILES)
write("all.tar", tar)
write("all.tar.gz", gzip.compress(tar))
write("all.tgz", gzip.compress(tar))
write("all.tar.bz2", bz2.compress(tar))
write("all.tar.zst", zstd(tar))
write("a.txt.gz", gzip.compress(FILES["a.txt"]))
write("c.jsonl.gz", gzip.compress(FILES["c.jsonl"][:100]) + gzip.compress(FILES["c.jsonl"][100:]))  # two members
write("c.jsonl.zst", zstd(FILES["c.jsonl"]))
page = FILES["deep/b.html"]
records = [response(b"https://gazette.example/1", page),
           response(b"https://gazette.example/2", gzip.compress(page), extra=b"Content-Encoding: gzip\r\n"),
           response(b"https://gazette.example/logo.png", b"\x89PNG", b"image/png")]
write("crawl.warc", b"".join(records))
write("crawl.warc.gz", b"".join(gzip.compress(record) for record in records))
write("names.zip", zip_of({"caf\u00e9/\u65e5\u672c.txt": FILES["a.txt"]}))
write("gz-in.tar", tar_of({"day/c.jsonl.gz": gzip.compress(FILES["c.jsonl"])}))

# What is refused, whole or in part.
noise = random.Random(1)
write("cut.zip", zip_of({"a.txt": FILES["a.txt"], "big.txt": noise.randbytes(5000).hex().encode()})[:-2000])
write("cut.tar.gz", gzip.compress(tar)[:-40])
write("cut.tar", tar[:tar.index(b"deep/b.html") + 600])
write("cut.jsonl.gz", gzip.compress("".join(RECORD.format(noise.random()) for i in range(5000)).encode())[:-2000])
write("empty.zip", zip_of({}))
write("empty.tar", tar_of({}))
write("empty.gz", b"")
write("nothing.txt.gz", gzip.compress(b""))
write("no.zip", b"<html>An error page that was saved as an archive</html>")
write("no.gz", b"no gzip at all")
wrong = bytearray(zip_of({"a.txt": FILES["a.txt"], "b.txt": FILES["a.txt"]}, zipfile.ZIP_STORED))
at = wrong.index(b"Part one")
wrong[at:at + 4] = b"Fart"  # the checksum does not hold
write("wrong.zip", wrong)
write("nested.zip", zip_of({"in.zip": zip_of({"in.zip": zip_of({"a.txt": FILES["a.txt"]})}), "a.txt": FILES["a.txt"]}))
write("twice.txt.gz", gzip.compress(gzip.compress(FILES["a.txt"])))
hostile_names = ["../../up.txt", "/etc/absolute.txt", "esc\x1b[31m.txt", "line\nfeed.txt", "C:\\windows\\w.txt", "bad\udcff.txt"]
write("names.tar", tar_of({name: FILES["a.txt"] + str(i).encode() for i, name in enumerate(hostile_names)}))
links = io.BytesIO()
with tarfile.open(fileobj=links, mode="w") as archive:
    for kind, name in ((tarfile.SYMTYPE, "link.txt"), (tarfile.LNKTYPE, "hard.txt"), (tarfile.CHRTYPE, "device.txt"),
                       (tarfile.FIFOTYPE, "pipe.txt")):
        member = tarfile.TarInfo(name)
        member.type, member.linkname = kind, "/etc/passwd"
        archive.addfile(member)
write("links.tar", links.getvalue())

# Bombs.
zeros = b"0" * (1 << 20)
write("bomb.txt.gz", gzip.compress(zeros * 40, 9))
write("bomb.jsonl.gz", gzip.compress((RECORD.format(1).encode() + b" " * (1 << 20) + b"\n") * 40, 9))
write("bomb.tar.gz", gzip.compress(tar_of({"skipped.png": zeros * 150, "a.txt": FILES["a.txt"]}), 6))
write("bomb.tar.zst", zstd(tar_of({"bomb.txt": zeros * 40})))
write("bomb.zip", zip_of({f"{i:03}.jsonl": b"[" + zeros for i in range(60)}))
write("many.zip", zip_of({f"{i:04}.txt": FILES["a.txt"] for i in range(2000)}))
sparse = tarfile.TarInfo("sparse.jsonl")  # an old GNU sparse file: 8 GiB without a byte in the archive
sparse.type = b"S"
header = bytearray(sparse.tobuf(tarfile.GNU_FORMAT))
header[483:495] = b"%011o\0" % (8 << 30) if (8 << 30) < 8 ** 11 else b"77777777777\0"
header[386:410] = b"00000000000\0" + b"00000000000\0"
header[148:156] = b" " * 8
header[148:156] = b"%06o\0 " % sum(header)
write("sparse.tar", bytes(header) + bytes(1024))
local = zip_of({"a.jsonl": zeros * 2})  # every entry of the directory points at the same packed bytes
central_at = local.index(b"PK\x01\x02")
entry = local[central_at:local.index(b"PK\x05\x06")]
write("overlap.zip", local[:central_at] + entry * 500 +
      struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 500, 500, len(entry) * 500, central_at, 0))
locked = bytearray(zip_of({"a.txt": FILES["a.txt"]}, zipfile.ZIP_STORED))
locked[6] |= 1  # the flag of encryption, in both headers
locked[locked.index(b"PK\x01\x02") + 8] |= 1
write("locked.zip", locked)
