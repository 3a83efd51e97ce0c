import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join, posix } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Flaw } from "./rules.ts";

/** The hashes of which each length of hexadecimal digits can be, the usual one first. */
const hashes: Readonly<Record<number, readonly string[]>> = {
  32: ["md5"],
  40: ["sha1"],
  56: ["sha224"],
  64: ["sha256", "sha3-256", "blake2s256", "sha512-256"],
  96: ["sha384", "sha3-384"],
  128: ["sha512", "sha3-512", "blake2b512"],
};

/** As many letters a path has at most on Linux; Node takes long to tidy far longer ones. */
const longestPath = 4096;

/** One line of a list of checksums. */
type Sum = { line: number; sum: string; name: string };

/** Written by a program alone, so that each line of it must be a checksum. */
const writtenList = /^(?:md5|sha-?(?:1|224|256|384|512))(?:check)?sums?(?:[-_.][\w.-]*)?$/i;
const besideName = /\.(?:md5|sha1|sha224|sha256|sha384|sha512)(?:sums?)?$/i;
const anyList = /^checksums?(?:\.txt)?$/i;

/** Whether a file, by its name, lists checksums of others: `SHA256SUMS`, `site.zip.sha256`. */
export function isListOfSums(path: string): boolean {
  const name = posix.basename(path);
  return isWritten(name) || anyList.test(name);
}

const isWritten = (name: string): boolean =>
  besideName.test(name) || (writtenList.test(name) && !/\.(?!txt$)[a-z]+\d?$/i.test(name));

/**
 * Compares a list of checksums with the files that it names, each read anew. It reads what
 * `sha256sum`, `shasum` and the BSD programs write, signed with PGP or not.
 *
 * @param path the list, inside the folder
 * @param text what stands in it
 * @param files all files of the folder
 * @param expected files that the list must name
 */
export async function checkSums(
  folder: string,
  path: string,
  text: string,
  files: ReadonlySet<string>,
  expected: readonly string[],
): Promise<Flaw[]> {
  const { sums, unread } = readSums(path, text);
  const found = (name: string) =>
    name.length > longestPath
      ? undefined
      : [posix.join(posix.dirname(path), name), posix.normalize(name)].find((file) =>
          files.has(file),
        );
  const wrong: Flaw[] = [];
  for (const { line, sum, name } of sums) {
    const file = found(name);
    if (file === undefined) wrong.push(missingFile(line, name));
    else if (!(await fits(join(folder, file), sum))) wrong.push(wrongSum(line, name));
  }
  const listed = new Set(sums.map(({ name }) => found(name)));
  const left = expected.filter((file) => file !== path && !listed.has(file));
  const isEmpty = isWritten(posix.basename(path)) && sums.length + unread.length === 0;
  return [
    ...(isEmpty ? [{ rule: "checksum-list-empty" as const }] : []),
    ...unread.map((line) => ({ rule: "checksum-line-unreadable" as const, line })),
    ...wrong,
    ...left.map(leftOut),
  ];
}

function readSums(path: string, text: string): { sums: Sum[]; unread: number[] } {
  const sums: Sum[] = [];
  const unread: number[] = [];
  const list = posix.basename(path);
  const own = list.replace(besideName, "");
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const signature = lines.findIndex((line) => line.startsWith("-----BEGIN PGP SIGNATURE-----"));
  for (const [index, whole] of lines.slice(0, signature < 0 ? undefined : signature).entries()) {
    const line = whole.trimEnd();
    if (/^(?:$|[#;]|-----BEGIN PGP|Hash: )/.test(line)) continue;
    const [, mark, plain, name] = /^(\\?)([\da-f]+)(?:[ \t]+\*?(.+))?$/i.exec(line) ?? [];
    const [, tagged, behind] = /^[A-Z\d/-]+ ?\((.+)\) ?= ?([\da-f]+)$/i.exec(line) ?? [];
    const sum = (plain ?? behind ?? "").toLowerCase();
    const of = name ?? tagged ?? own;
    if (sum.length in hashes && of !== list)
      sums.push({ sum, line: index + 1, name: mark ? unescaped(of) : of });
    // Others may have a heading
    else if (isWritten(list) || /^[\da-f]{6}/i.test(line)) unread.push(index + 1);
  }
  return { sums, unread };
}

/** https://www.gnu.org/software/coreutils/manual/html_node/md5sum-invocation.html */
function unescaped(name: string): string {
  return name.replace(
    /\\([nr\\])/g,
    (_, letter) => ({ n: "\n", r: "\r" })[letter as string] ?? "\\",
  );
}

/** Whether a file has a checksum, of whichever hash it is. */
async function fits(file: string, sum: string): Promise<boolean> {
  for (const name of hashes[sum.length] ?? []) {
    const hash = createHash(name);
    await pipeline(createReadStream(file), hash);
    if (hash.digest("hex") === sum) return true;
  }
  return false;
}

function wrongSum(line: number, name: string): Flaw {
  return {
    rule: "checksum-wrong",
    line,
    message: `The list has another checksum for ${name} than the file has, so readers will take it for damaged or forged.`,
  };
}

function missingFile(line: number, name: string): Flaw {
  return {
    rule: "checksum-file-missing",
    line,
    message: `The list has a checksum for ${name.slice(0, 200)}, which isn't in the folder.`,
  };
}

function leftOut(file: string): Flaw {
  return {
    rule: "checksum-left-out",
    message: `The list leaves out ${file}, so nobody can tell whether their copy is whole.`,
  };
}
