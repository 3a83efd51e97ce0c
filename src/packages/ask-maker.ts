/** What a maker’s server answered: bytes, that there is no such thing, or why nothing came. */
export type Answer = { bytes: Buffer } | { missing: true } | { unreachable: string };

/** A browser’s archive has a hundred megabytes. */
const patience = 300_000;

/** Asks a maker’s server for a file. It may be down, which is nobody’s fault here: nothing is thrown. */
export async function askMaker(url: string): Promise<Answer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (response.status === 404 || response.status === 410) return { missing: true };
    if (!response.ok) return { unreachable: `it answers ${response.status}` };
    return { bytes: Buffer.from(await response.arrayBuffer()) };
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string } };
    return { unreachable: cause?.code ?? message };
  }
}
