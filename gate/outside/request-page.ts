import { isIP } from "node:net";
import { decodeBuffer } from "encoding-sniffer";
import { type Dispatcher, fetch, type Response } from "undici";
import { type Failure, failureFrom } from "./failure.ts";
import type { Policy } from "./policy.ts";
import { privateAddressCode } from "./public-lookup.ts";

/** What a server answered to one request; redirects aren't followed. */
export type Reply = {
  status: number;
  /** Where a redirect leads, as the server wrote it. */
  location?: string;
  retryAfter?: string;
  setsCookie: boolean;
  isHtml: boolean;
  /** The text of an HTML page that was asked for by GET, and whether that is all of it. */
  body?: { text: string; whole: boolean };
};

export type Method = "HEAD" | "GET";

/** Sends one request, bounded in time and size. Never throws. */
export async function requestPage(
  url: URL,
  method: Method,
  dispatcher: Dispatcher,
  policy: Policy,
  runIsOver: AbortSignal,
): Promise<Reply | Failure> {
  // A literal address isn't looked up, so the look-up can't refuse it.
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) && !policy.mayAsk(literal)) {
    return { kind: "private address", code: privateAddressCode };
  }
  const done = new AbortController();
  const limit = AbortSignal.timeout(policy.requestTimeout);
  try {
    const response = await fetch(withoutCredentials(url), {
      method,
      dispatcher,
      redirect: "manual",
      signal: AbortSignal.any([limit, runIsOver, done.signal]),
      headers: {
        "user-agent": policy.userAgent,
        accept: "text/html,application/xhtml+xml,*/*;q=0.8",
        "accept-language": "en-GB,en;q=0.8,*;q=0.5",
      },
    });
    const reply = replyFrom(response);
    if (method === "HEAD" || !reply.isHtml || response.status >= 300) return reply;
    const body = await readBody(response, policy.byteLimit);
    // Without a type, a browser looks at the beginning: a PDF is no page.
    const isHtml = response.headers.has("content-type") || /^\s*(?:<|$)/.test(body.text);
    return isHtml ? { ...reply, body } : { ...reply, isHtml };
  } catch (error) {
    return failureFrom(limit.aborted ? limit.reason : error);
  } finally {
    // Whatever of the answer hasn't been read isn't wanted: close the connection.
    done.abort();
  }
}

function replyFrom(response: Response): Reply {
  const { headers, status } = response;
  const type = headers.get("content-type") ?? "text/html";
  const location = headers.get("location");
  const retryAfter = headers.get("retry-after");
  return {
    status,
    setsCookie: headers.has("set-cookie"),
    isHtml: /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type),
    // Browsers follow no redirect to nowhere: they show what came with it.
    ...(location === null || location.trim() === "" ? {} : { location: asUtf8(location) }),
    ...(retryAfter === null ? {} : { retryAfter }),
  };
}

async function readBody(response: Response, byteLimit: number) {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let whole = true;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    whole = length <= byteLimit;
    if (!whole) break;
  }
  const bytes = Buffer.concat(chunks).subarray(0, byteLimit);
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(
    response.headers.get("content-type") ?? "",
  )?.[1];
  // Where a page doesn't say, UTF-8 is nearer to what is written today than the old default.
  return { text: decode(bytes, charset), whole };
}

function decode(bytes: Buffer, charset: string | undefined): string {
  try {
    return decodeBuffer(bytes, {
      defaultEncoding: "utf-8",
      ...(charset ? { transportLayerEncodingLabel: charset } : {}),
    });
  } catch {
    // A name that stands for an encoding nobody may use any more, such as iso-2022-kr.
    return bytes.toString("utf8");
  }
}

// Header values arrive as bytes; servers write UTF-8 there and browsers read it so.
function asUtf8(value: string): string {
  const text = Buffer.from(value, "latin1").toString("utf8");
  return text.includes("\ufffd") ? value : text;
}

function withoutCredentials(url: URL): URL {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare;
}
