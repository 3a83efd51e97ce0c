import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** Why a request isn’t answered: the status of HTTP, and words for whoever sees it. */
export type Refusal = { status: 403 | 405 | 413 | 415; words: string };

/** What a request says of itself. */
export type Asked = { method: string; headers: IncomingHttpHeaders };

/** How many bytes a form may send. */
export const mostBytes = 1_000_000;

/**
 * Judges whether a request for a form comes from a page of this very preview. Pages of other sites can
 * make a browser send requests to this computer, under names of their own as well.
 *
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site
 *
 * @param port on which the preview is served
 */
export function refusal({ method, headers }: Asked, port: number): Refusal | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = "", origin } = headers;
  if (!hosts.includes(host.toLowerCase())) return foreign;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`)
    return foreign;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return foreign;
  if (!["GET", "HEAD", "POST"].includes(method)) return unknownMethod;
  if (method !== "POST") return undefined;
  const type = (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") return otherType;
  return Number(headers["content-length"] ?? 0) > mostBytes ? tooLarge : undefined;
}

const foreign: Refusal = {
  status: 403,
  words:
    "The forms are for this computer, and for pages of this preview alone. Open the address that npm start has told.",
};

export const unknownMethod: Refusal = {
  status: 405,
  words: "The forms can be read and sent, and nothing else.",
};

const otherType: Refusal = { status: 415, words: "Nothing but a form can be sent here." };

export const tooLarge: Refusal = {
  status: 413,
  words: "What was sent is larger than a megabyte, and no form is. Nothing was changed.",
};

/** What is told where a form bears no word of this preview. */
export const withoutToken: Refusal = {
  status: 403,
  words:
    "This form is from another start of the preview, or from another site. Nothing was changed. Go back, copy what you typed, and open the form anew.",
};

/** Compares words so that the time it takes tells nothing of them. */
export function isToken(given: string, token: string): boolean {
  const [one, other] = [given, token].map((words) => createHash("sha256").update(words).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
