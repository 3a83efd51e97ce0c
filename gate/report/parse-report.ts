/** A report that a command writes into a file besides what it prints. */
export type ReportFile<Format extends string> = { format: Format; file: string };

/**
 * Reads the value of a flag `--report`, such as `markdown=report.md`.
 *
 * @throws a plain sentence when it isn't understood
 */
export function parseReport<Format extends string>(
  value: string,
  formats: readonly Format[],
): ReportFile<Format> {
  const [name, ...rest] = value.split("=");
  const file = rest.join("=");
  const format = formats.find((known) => known === name);
  if (format && file) return { format, file };
  throw new Error(
    `The flag --report needs a format and a file, such as markdown=report.md. The formats are ${formats.join(", ")}.`,
  );
}
