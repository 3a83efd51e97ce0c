import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSite } from "../../model/site.ts";
import { runAlone } from "../run-alone.ts";
import { noBrowser, temporaryFolder, temporarySite } from "../temporary-site.ts";
import { zipOf } from "./zip-of.ts";

type Files = Record<string, string | Buffer>;
type Changes = Record<string, string | Buffer | undefined>;

const check = async (files: Files, strict = false) =>
  runAlone("downloads", await temporarySite(files), { ...noBrowser, strict });

/** Puts a field before the bytes of an archive's first entry, and moves what follows. */
function withField(zip: Buffer): Buffer {
  const at = 30 + zip.readUInt16LE(26);
  const field = Buffer.from("cafe0000", "hex");
  const bytes = Buffer.concat([zip.subarray(0, at), field, zip.subarray(at)]);
  bytes.writeUInt16LE(field.length, 28);
  for (let entry = bytes.indexOf("PK\x01\x02"); entry >= 0; ) {
    const offset = bytes.readUInt32LE(entry + 42);
    if (offset > 0) bytes.writeUInt32LE(offset + field.length, entry + 42);
    entry = bytes.indexOf("PK\x01\x02", entry + 1);
  }
  const end = bytes.length - 22;
  bytes.writeUInt32LE(bytes.readUInt32LE(end + 16) + field.length, end + 16);
  return bytes;
}

/** What is told of a folder: the file and line, the rule, and what is wrong. */
const told = async (files: Files, strict = false) =>
  (await check(files, strict)).map(
    ({ page, line, rule, message }) => `${page}${line ? `:${line}` : ""} ${rule}: ${message}`,
  );

const sum = (hash: string, text: string | Buffer) => createHash(hash).update(text).digest("hex");

/** A bit of a byte is turned over. */
const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

const words = "All children should get the help they need. ".repeat(20);
const packed = await zipOf({ "one.html": words, "two/three.txt": `${words}!` });

const unopened =
  "The archive can't be opened: it was cut short, something was added at its end, or it isn't a zip archive.";

describe("an archive", () => {
  it("that is whole is passed", async () => {
    const stored = await zipOf({ a: words, b: "" }, () => ({ compress: false }));
    expect(await told({ "a.zip": packed, "b.zip": stored, "c.zip": await zipOf({}) })).toEqual([]);
  });

  it("may have fields of its own before its bytes", async () => {
    expect(await told({ "a.zip": withField(packed) })).toEqual([]);
  });

  it.each([
    ["cut short", packed.subarray(0, packed.length - 30)],
    ["with something at its end", Buffer.concat([packed, Buffer.from("\n")])],
    ["that is a page", Buffer.from("<!doctype html><title>Log in</title>")],
    ["of zeros", Buffer.alloc(packed.length)],
  ])("%s can't be opened", async (_, bytes) => {
    expect(await told({ "files/a.zip": bytes })).toEqual([
      `files/a.zip archive-damaged: ${unopened}`,
    ]);
  });

  it("of no bytes is told as empty", async () => {
    expect(await check({ "a.zip": "", "b.epub": "", "c.pdf": "", SHA256SUMS: "" })).toEqual(
      ["SHA256SUMS", "a.zip", "b.epub", "c.pdf"].map((page) => ({
        check: "downloads",
        severity: "error",
        page,
        rule: "download-empty",
        message: "The file is empty.",
        help: "Make it anew, or take it out together with the links to it.",
      })),
    );
  });

  it("is read whole: each changed byte of each entry is told with the entry's name", async () => {
    const text = "Words of an entry.";
    const bytes = await zipOf({ "one.txt": text }, () => ({ compress: false }));
    const start = bytes.indexOf(text);
    for (let at = start; at < start + text.length; at += 1) {
      expect(await check({ "a.zip": flipped(bytes, at) })).toEqual([
        {
          check: "downloads",
          severity: "error",
          page: "a.zip",
          rule: "archive-entry-damaged",
          message: "one.txt in the archive is damaged: it isn't what was packed.",
          help: "Make the archive anew, and put that in its place.",
        },
      ]);
    }
  });

  it("that is compressed is unpacked to be tested", async () => {
    const at = packed.indexOf("two/three.txt") + "two/three.txt".length + 20;
    expect(await told({ "a.zip": flipped(packed, at) })).toEqual([
      "a.zip archive-entry-damaged: two/three.txt in the archive is damaged: it isn't what was packed.",
    ]);
  });

  it("must say of an entry before its bytes what its list says", async () => {
    expect(await told({ "a.zip": flipped(packed, packed.indexOf("one.html")) })).toEqual([
      "a.zip archive-entry-damaged: one.html in the archive is damaged: it isn't what was packed.",
    ]);
  });

  it.each([
    ["the list's start is lost", (list: number) => flipped(packed, list)],
    [
      "the list is longer than it says",
      () => {
        const copy = Buffer.from(packed);
        copy.writeUInt16LE(1, packed.length - 12);
        return copy;
      },
    ],
  ])("is told where %s", async (_, damage) => {
    const bytes = damage(packed.indexOf("PK\x01\x02"));
    expect(await told({ "a.zip": bytes })).toEqual([
      "a.zip archive-damaged: The archive's list of what it holds is damaged.",
    ]);
  });

  it("may not leave the folder in which it is unpacked", async () => {
    const bytes = await zipOf({ "xx/../a.txt": words }).catch(() => undefined);
    expect(bytes).toBeUndefined();
    const outside = Buffer.from(
      (await zipOf({ "up/sea.txt": words })).toString("latin1").replaceAll("up/sea", "../sea"),
      "latin1",
    );
    expect(await told({ "a.zip": outside })).toEqual([
      "a.zip archive-path-outside: ../sea.txt in the archive leads out of the folder into which a reader unpacks it.",
    ]);
  });

  it("that fills a disk isn't unpacked", async () => {
    const copy = Buffer.from(packed);
    const list = copy.indexOf("PK\x01\x02");
    const second = copy.indexOf("PK\x01\x02", list + 1);
    for (const at of [list, second]) copy.writeUInt32LE(0xfffffffe, at + 24);
    const three = Buffer.concat([
      copy.subarray(0, -22),
      copy.subarray(second, -22),
      copy.subarray(-22),
    ]);
    three.writeUInt16LE(3, three.length - 12);
    const found = await told({ "a.zip": three });
    expect(found.at(-1)).toBe(
      "a.zip archive-huge: The archive unpacks to more than 10 gigabytes, which fills many a reader's disk.",
    );
  });

  it("whose bytes are encrypted, or packed in a way of its own, is passed as far as it can be read", async () => {
    const locked = Buffer.from(packed);
    for (const at of [0, packed.indexOf("PK\x03\x04", 1)]) locked.writeUInt8(1, at + 6);
    for (const at of [packed.indexOf("PK\x01\x02"), packed.lastIndexOf("PK\x01\x02")])
      locked.writeUInt8(1, at + 8);
    expect(await told({ "a.zip": locked })).toEqual([]);
  });

  it("of an office program is tested too, and one with a password passed", async () => {
    const word = await zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": words });
    const old = Buffer.from("d0cf11e0a1b11ae1", "hex");
    expect(await told({ "a.docx": word, "b.xlsx": old, "c.odt": word.subarray(0, 200) })).toEqual([
      `c.odt archive-damaged: ${unopened}`,
    ]);
  });
});

describe("a book", () => {
  const container = (path: string) =>
    `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${path}" media-type="application/oebps-package+xml"/></rootfiles></container>`;
  const packageOf = (items: string, order: string) =>
    `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>${items}</manifest><spine>${order}</spine></package>`;
  const items =
    '<item id="one" href="one%20two.xhtml"/><item id="film" href="https://example.org/film.mp4"/><item id="style" href="../style.css"/>';
  const parts = {
    mimetype: "application/epub+zip",
    "META-INF/container.xml": container("book/package.opf"),
    "book/package.opf": packageOf(items, '<itemref idref="one"/>'),
    "book/one two.xhtml": "<html/>",
    "style.css": "",
  };
  const bookOf = (changes: Changes) => {
    const kept = Object.entries({ ...parts, ...changes }).filter(([, text]) => text !== undefined);
    return zipOf(Object.fromEntries(kept) as Files, (name) =>
      name === "mimetype" ? { compress: false } : {},
    );
  };
  const faultsOf = async (changes: Changes) => told({ "a.epub": await bookOf(changes) });

  it("that holds what it lists is passed, also with prefixes, in UTF-16, and with a PDF beside it", async () => {
    const prefixed = packageOf(items, '<itemref idref="one"/>')
      .replaceAll(/<(\/?)(?=[a-z])/g, "<$1opf:")
      .replace("xmlns=", "xmlns:opf=");
    const wide = Buffer.from(`\uFEFF${parts["book/package.opf"]}`, "utf16le");
    for (const document of [parts["book/package.opf"], prefixed, wide])
      expect(await faultsOf({ "book/package.opf": document })).toEqual([]);
    const both = parts["META-INF/container.xml"].replace(
      "</rootfiles>",
      '<rootfile full-path="book.pdf" media-type="application/pdf"/></rootfiles>',
    );
    expect(await faultsOf({ "META-INF/container.xml": both })).toEqual([]);
  });

  it.each([
    ["isn't first", async () => zipOf({ "a.txt": "", ...parts }, () => ({ compress: false }))],
    ["is compressed", async () => zipOf(parts)],
    ["says something else", () => bookOf({ mimetype: "application/epub+zip\n" })],
    ["is missing", () => bookOf({ mimetype: undefined })],
    ["has a field before it", async () => withField(await bookOf({}))],
  ])("is told whose type %s", async (_, make) => {
    expect(await told({ "a.epub": await make() })).toEqual([
      "a.epub book-type: The book doesn't begin with a file called mimetype that says application/epub+zip and isn't compressed.",
    ]);
  });

  const path = "META-INF/container.xml";
  it.each([
    [
      { [path]: undefined },
      `book-container: The book lacks ${path}, without which reading apps can't open it.`,
    ],
    [
      { [path]: "<container>" },
      `book-container: ${path} in the book isn't XML that can be read: 1:11: unclosed tag: container`,
    ],
    [
      { [path]: "<container/>" },
      `book-container: ${path} in the book names no package document, so reading apps don't find its start.`,
    ],
    [
      { [path]: container("gone.opf") },
      "book-package: The book lacks gone.opf, without which reading apps can't open it.",
    ],
    [
      { "book/package.opf": "" },
      "book-package: book/package.opf in the book isn't XML that can be read: 1:0: document must contain a root element.",
    ],
    [
      { "book/package.opf": packageOf(items, "") },
      "book-package: book/package.opf in the book puts no chapter into the order of reading.",
    ],
    [
      { "book/one two.xhtml": undefined },
      "book-item-missing: The book lacks book/one two.xhtml, which book/package.opf lists.",
    ],
    [
      { "style.css": undefined },
      "book-item-missing: The book lacks style.css, which book/package.opf lists.",
    ],
    [
      { "book/package.opf": packageOf(items, '<itemref idref="two"/>') },
      "book-order-unknown: The order of reading in book/package.opf names “two”, which isn't among the files that it lists.",
    ],
  ])("is told that lacks a part: %o", async (changes, message) => {
    expect(await faultsOf(changes)).toEqual([`a.epub ${message}`]);
  });

  it("is tested as an archive first", async () => {
    const bytes = await bookOf({});
    expect(await told({ "a.epub": bytes.subarray(0, -10) })).toEqual([
      `a.epub archive-damaged: ${unopened}`,
    ]);
  });
});

describe("a PDF", () => {
  const pdf = "%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\nstartxref\n0\n%%EOF\n";

  it("with its start and end is passed", async () => {
    expect(await told({ "a.pdf": pdf, "B.PDF": `\n\n${pdf}\n\n` })).toEqual([]);
  });

  it("cut short is told, and what is none", async () => {
    expect(await told({ "a.pdf": pdf.slice(0, -8), "b.pdf": "<!doctype html>%%EOF" })).toEqual([
      "a.pdf pdf-damaged: The PDF has no end: it was cut short, or something was added to it.",
      "b.pdf pdf-damaged: The file isn't a PDF.",
    ]);
  });
});

describe("a list of checksums", () => {
  const files = { "a.txt": "A", "in/b c.txt": "B" };
  const line = (hash: string, name: keyof typeof files, shown: string = name) =>
    `${sum(hash, files[name])}  ${shown}\n`;

  it.each([
    ["SHA256SUMS", line("sha256", "a.txt") + line("sha256", "in/b c.txt")],
    ["MD5SUMS", line("md5", "a.txt")],
    ["sha1sum.txt", line("sha1", "a.txt").replace("  ", " *")],
    [
      "SHA512SUMS",
      line("sha512", "a.txt").replace("\n", "\r\n").toUpperCase().replace("A.TXT", "a.txt"),
    ],
    [
      "in/SHA256SUMS",
      line("sha256", "in/b c.txt", "./b c.txt") + line("sha256", "a.txt", "../a.txt"),
    ],
    ["in/SHA384SUMS", line("sha384", "in/b c.txt")],
    ["CHECKSUM", `# A list\n\nSHA256 (a.txt) = ${sum("sha256", "A")}\n`],
    ["checksums.txt", `Checksums of our files\n${line("sha3-256", "a.txt")}`],
    ["a.txt.sha256", sum("sha256", "A")],
    ["in/b c.txt.sha1", line("sha1", "in/b c.txt", "b c.txt")],
    [
      "SHA256SUMS.txt",
      `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${line("sha256", "a.txt")}-----BEGIN PGP SIGNATURE-----\n\niQIzBAEB\n-----END PGP SIGNATURE-----\n`,
    ],
  ])("called %s that fits is passed", async (name, text) => {
    expect(await told({ ...files, [name]: text })).toEqual([]);
    const changed = { ...files, "a.txt": "A!", "in/b c.txt": "B!" };
    expect((await check({ ...changed, [name]: text })).length).toBeGreaterThan(0);
  });

  it("may name a file with a line's end in it", async () => {
    const name = "a\nb.txt";
    const list = `\\${sum("sha256", "A")}  a\\nb.txt\n`;
    expect(await told({ [name]: "A", SHA256SUMS: list })).toEqual([]);
  });

  it.each([
    "sum.js",
    "sums.csv",
    "checksum.js",
    "sha256sums.html",
    "checksums.asc",
    "sha256.js",
    `sha256sums${"_a".repeat(100)}!`,
  ])("is nothing that is called %s", async (name) => {
    expect(await told({ ...files, [name]: `${"0".repeat(64)}  a.txt` })).toEqual([]);
  });

  it("is told line by line where it doesn't fit", async () => {
    const other = sum("sha256", "other");
    const list = `${other}  a.txt\n${other}  gone.txt\nnonsense\n${other.slice(1)}  a.txt\n`;
    expect(await check({ ...files, SHA256SUMS: list })).toEqual(
      [
        {
          rule: "checksum-line-unreadable",
          line: 3,
          message: "The line is no checksum with the name of a file behind it.",
          help: "Write the list anew, after the files.",
        },
        {
          rule: "checksum-line-unreadable",
          line: 4,
          message: "The line is no checksum with the name of a file behind it.",
          help: "Write the list anew, after the files.",
        },
        {
          rule: "checksum-wrong",
          line: 1,
          message:
            "The list has another checksum for a.txt than the file has, so readers will take it for damaged or forged.",
          help: "Put back the file if it is damaged, or write the list anew.",
        },
        {
          rule: "checksum-file-missing",
          line: 2,
          message: "The list has a checksum for gone.txt, which isn't in the folder.",
          help: "Put the file into the folder, or take its line out.",
        },
      ].map((fault) => ({ check: "downloads", severity: "error", page: "SHA256SUMS", ...fault })),
    );
  });

  it("reads no file outside the folder", async () => {
    const folder = await temporaryFolder({
      "outside.txt": "A",
      "site/SHA256SUMS": `${sum("sha256", "A")}  ../outside.txt\n`,
    });
    const findings = await runAlone("downloads", await readSite(join(folder, "site")), noBrowser);
    expect(findings.map(({ rule }) => rule)).toEqual(["checksum-file-missing"]);
  });

  it("that holds nothing is told", async () => {
    expect(await told({ ...files, SHA256SUMS: "\n# none\n" })).toEqual([
      "SHA256SUMS checksum-list-empty: The list holds no checksum.",
    ]);
  });

  it("isn't asked for in a page of words about checksums", async () => {
    expect(await told({ ...files, "checksums.txt": "We add a checksum to each file.\n" })).toEqual(
      [],
    );
  });

  it("must, where more is asked, name each file that a page links to, and no other", async () => {
    const link = (href: string) => `<a href="${href}">${href}</a>`;
    const site = {
      ...files,
      "index.html": ["a.zip", "in/b%20c.txt#d", "#e", "https://example.org/f.zip"]
        .map(link)
        .join(""),
      "a.zip": packed,
      "in/page.html": link("../index.html"),
      "put-there.html": "",
      SHA256SUMS: line("sha256", "a.txt"),
    };
    expect(await told(site)).toEqual([]);
    expect(await told(site, true)).toEqual(
      ["a.zip", "in/b c.txt", "index.html"].map(
        (name) =>
          `SHA256SUMS checksum-left-out: The list leaves out ${name}, so nobody can tell whether their copy is whole.`,
      ),
    );
  });
});

it("a file that can't be read is told", async () => {
  const folder = await temporaryFolder({ "a.zip": packed, SHA256SUMS: "" });
  const site = await readSite(folder);
  await rm(join(folder, "a.zip"));
  await rm(join(folder, "SHA256SUMS"));
  const help = "Give everyone the right to read it.";
  const message = "The file can't be read: ENOENT: no such file or directory.";
  expect(await runAlone("downloads", site, noBrowser)).toEqual(
    ["SHA256SUMS", "a.zip"].map((page) => ({
      ...{
        check: "downloads",
        severity: "error",
        page,
        rule: "download-unreadable",
        message,
        help,
      },
    })),
  );
});
