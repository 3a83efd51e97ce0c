/** A tar archive with a folder and some files, as tar writes it. */
export function tar(files: Readonly<Record<string, string>>): Buffer {
  const entry = (name: string, type: string, body: string) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(`${Buffer.byteLength(body).toString(8).padStart(11, "0")}\0`, 124);
    header.write(type, 156);
    header.write("ustar\0", 257);
    const filling = (512 - (Buffer.byteLength(body) % 512)) % 512;
    return Buffer.concat([header, Buffer.from(body), Buffer.alloc(filling)]);
  };
  const entries = Object.entries(files).map(([name, body]) => entry(name, "0", body));
  return Buffer.concat([entry("a-folder/", "5", ""), ...entries, Buffer.alloc(1024)]);
}
