/** What a server gave: its bytes, and what it says of them. */
export type FetchedFile = {
  /** Where it was found in the end. */
  url: URL;
  bytes: Buffer;
  /** `text/html`, in small letters; empty where the server doesn't say. */
  type: string;
  /** The encoding that the server names. */
  charset?: string;
};

/** Why a file can't be had, in a sentence; `gone` where the server says that there is none. */
export class FetchFailure extends Error {
  readonly gone: boolean;
  constructor(message: string, gone = false) {
    super(message);
    this.gone = gone;
  }
}

export type FetchLimits = { bytes: number; milliseconds: number };

const mostRedirects = 5;

/**
 * Asks a server for a file. Redirects are followed within the host; neither an endless answer nor a
 * silent server holds the gate up.
 *
 * @throws FetchFailure with a plain sentence
 */
export async function fetchFile(
  address: URL,
  limits: FetchLimits,
  userAgent: string,
): Promise<FetchedFile> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    let url = address;
    for (let count = 0; count <= mostRedirects; count += 1) {
      const answer = await fetch(url, {
        redirect: "manual",
        signal,
        headers: { "user-agent": userAgent, accept: "text/html,*/*;q=0.8" },
      });
      const target = redirectOf(answer, url);
      if (!target) return await read(answer, url, limits);
      await answer.body?.cancel();
      if (target.host !== address.host) {
        throw new FetchFailure(`${address.href} leads to another site, ${target.href}. Name that.`);
      }
      url = target;
    }
    throw new FetchFailure(`${address.href} is redirected again and again.`);
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    if (signal.aborted) {
      const seconds = limits.milliseconds / 1000;
      throw new FetchFailure(`${address.href} didn't answer in full within ${seconds} seconds.`);
    }
    const { message, cause } = error as Error & { cause?: Error & { code?: string } };
    throw new FetchFailure(`${address.href} can't be reached: ${reasonOf(cause) || message}.`);
  }
}

const reasonOf = (cause: (Error & { code?: string }) | undefined): string | undefined =>
  cause?.code === "ECONNREFUSED" ? "no server answers there" : cause?.message || cause?.code;

function redirectOf({ status, headers }: Response, url: URL): URL | undefined {
  const location = headers.get("location");
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return undefined;
  const target = URL.parse(location, url);
  if (target && /^https?:$/.test(target.protocol)) return target;
  throw new FetchFailure(`${url.href} is redirected to ${location}, which isn't on the web.`);
}

async function read(answer: Response, url: URL, limits: FetchLimits): Promise<FetchedFile> {
  if (!answer.ok) {
    await answer.body?.cancel();
    const gone = answer.status === 404 || answer.status === 410;
    throw new FetchFailure(`${url.href} answers with ${answer.status}.`, gone);
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    parts.push(part);
    size += part.length;
    if (size > limits.bytes) {
      const most = limits.bytes / 1_000_000;
      throw new FetchFailure(`${url.href} is larger than ${most} million bytes.`);
    }
  }
  const [type = "", ...properties] = (answer.headers.get("content-type") ?? "").split(";");
  const charset = /charset\s*=\s*"?([\w:.-]+)/i.exec(properties.join(";"))?.[1];
  return {
    url,
    bytes: Buffer.concat(parts),
    type: type.trim().toLowerCase(),
    ...(charset && { charset }),
  };
}
