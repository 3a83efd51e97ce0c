/**
 * How long an animated GIF or WebP moves, in ms: infinity when it starts again for ever, 0 when it
 * is still or no such picture.
 *
 * @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 * @see https://developers.google.com/speed/webp/docs/riff_container
 */
export function runningTime(bytes: Buffer): number {
  try {
    const kind = bytes.toString("latin1", 0, 12);
    if (/^GIF8[79]a/.test(kind)) return timeOf(readGif(bytes));
    if (/^RIFF.{4}WEBP/s.test(kind)) return timeOf(readWebp(bytes));
  } catch {
    // the file ends too soon
  }
  return 0;
}

/** How long each frame is shown, in ms, and how often all are; 0 stands for ever. */
type Film = { frames: number[]; rounds: number };

function timeOf({ frames, rounds }: Film): number {
  if (frames.length < 2) return 0;
  const round = frames.reduce((sum, frame) => sum + frame, 0);
  return rounds === 0 ? Number.POSITIVE_INFINITY : round * rounds;
}

function readGif(bytes: Buffer): Film {
  const frames: number[] = [];
  let [rounds, delay] = [1, 0];
  let at = 13 + tableSize(bytes.readUInt8(10));
  for (let block = bytes.readUInt8(at); block !== 0x3b; block = bytes.readUInt8(at)) {
    if (block === 0x21) {
      const label = bytes.readUInt8(at + 1);
      if (label === 0xf9) delay = bytes.readUInt16LE(at + 4) * 10;
      // NETSCAPE2.0: how often the picture starts again
      if (label === 0xff && bytes.readUInt8(at + 14) === 3) {
        const again = bytes.readUInt16LE(at + 16);
        rounds = again === 0 ? 0 : again + 1;
      }
      at = afterBlocks(bytes, at + 2);
    } else if (block === 0x2c) {
      // browsers show a frame without a time for a tenth of a second
      frames.push(delay > 10 ? delay : 100);
      at = afterBlocks(bytes, at + 11 + tableSize(bytes.readUInt8(at + 9)));
    } else break;
  }
  return { frames, rounds };
}

/** The bytes of a colour table, by the packed field that announces it. */
function tableSize(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0;
}

/** The place after a chain of blocks, each with its size in front, the last of size 0. */
function afterBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let size = bytes.readUInt8(at); size > 0; size = bytes.readUInt8(at)) at += size + 1;
  return at + 1;
}

function readWebp(bytes: Buffer): Film {
  const film: Film = { frames: [], rounds: 1 };
  for (let at = 12; at + 8 <= bytes.length; ) {
    const [name, size] = [bytes.toString("latin1", at, at + 4), bytes.readUInt32LE(at + 4)];
    if (name === "ANIM") film.rounds = bytes.readUInt16LE(at + 12);
    if (name === "ANMF") film.frames.push(bytes.readUIntLE(at + 20, 3));
    at += 8 + size + (size % 2);
  }
  return film;
}
