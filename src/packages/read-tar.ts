/** A file in an archive. */
type Entry = { name: string; bytes: Buffer };

const block = 512;

/**
 * Gives the files of a tar archive, in the order in which they stand. Of names above 100 letters and
 * of anything but files it knows nothing, which no archive that we compare with has at the place.
 *
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */
export function* readTar(archive: Buffer): Generator<Entry> {
  for (let at = 0; at + block <= archive.length; ) {
    const name = text(archive, at, 100);
    if (name === "") return;
    const size = Number.parseInt(text(archive, at + 124, 12), 8) || 0;
    yield { name, bytes: archive.subarray(at + block, at + block + size) };
    at += block + Math.ceil(size / block) * block;
  }
}

/** Text up to the first zero byte. */
function text(archive: Buffer, at: number, length: number): string {
  const field = archive.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end < 0 ? length : end).trim();
}
