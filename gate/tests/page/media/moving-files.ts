/** A GIF of one pixel whose frames last so many ms; without `again` it runs once. */
export function movingGif({ frames, again }: { frames: number[]; again?: number }): Buffer {
  const loop =
    again === undefined ? [] : [Buffer.from("\x21\xff\x0bNETSCAPE2.0\x03\x01", "latin1")];
  const pictures = frames.flatMap((time) => [
    Buffer.from([0x21, 0xf9, 4, 0, ...word(time / 10), 0, 0]),
    Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0]),
  ]);
  return Buffer.concat([
    Buffer.from("GIF89a\x01\x00\x01\x00\x80\x00\x00", "latin1"),
    Buffer.from([0, 0, 0, 255, 255, 255]),
    ...loop.flatMap((head) => [head, Buffer.from([...word(again ?? 0), 0])]),
    ...pictures,
    Buffer.from([0x3b]),
  ]);
}

/** The frame of a WebP, without any picture in it. */
export function movingWebp(frames: number[], rounds: number): Buffer {
  const chunk = (name: string, body: number[]) =>
    Buffer.concat([Buffer.from(name), Buffer.from([body.length, 0, 0, 0]), Buffer.from(body)]);
  const chunks = Buffer.concat([
    chunk("ANIM", [0, 0, 0, 0, ...word(rounds)]),
    ...frames.map((time) => chunk("ANMF", [...Array(12).fill(0), ...word(time), 0, 0])),
  ]);
  return Buffer.concat([Buffer.from("RIFF\0\0\0\0WEBP", "latin1"), chunks]);
}

const word = (value: number): [number, number] => [value & 255, value >> 8];
