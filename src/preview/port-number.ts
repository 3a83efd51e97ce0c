/**
 * Reads the number of a port, as `--port` takes it; 0 lets the system choose a free one.
 *
 * @throws a plain sentence when it isn’t one
 */
export function portNumber(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new Error(
    `“${value}” isn’t the number of a port. Write one from 1024 to 65535, such as 8081.`,
  );
}
