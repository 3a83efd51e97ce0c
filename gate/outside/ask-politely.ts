import pLimit, { type LimitFunction } from "p-limit";
import type { Dispatcher } from "undici";
import { type Failure, mayPass } from "./failure.ts";
import type { Policy } from "./policy.ts";
import { type Method, type Reply, requestPage } from "./request-page.ts";
import { retryDelay } from "./retry-delay.ts";
import type { World } from "./world.ts";

/**
 * Asks for a page by HEAD and, where that doesn't settle it, by GET, with further tries.
 *
 * @param first `GET` to ask as a reader's browser does
 */
export type Ask = (url: URL, first?: Method) => Promise<Reply | Failure>;

// The server says that it may answer later.
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Makes the function through which every request of a run goes: one at a time to each host, so
 * many at once to all, and while a host wants us to wait, nobody asks it.
 */
export function askPolitely(
  dispatcher: Dispatcher,
  policy: Policy,
  world: World,
  runIsOver: AbortSignal,
): Ask {
  const seat = pLimit(policy.atOnce);
  const turns = new Map<string, LimitFunction>();
  // Hosts that gave no answer even after all tries: asked once more per link, not thrice.
  const silent = new Set<string>();

  return (url, first = "HEAD") => {
    const turn = turns.get(url.host) ?? pLimit(1);
    turns.set(url.host, turn);
    return turn(() => askInTurn(url, first));
  };

  async function askInTurn(url: URL, first: Method): Promise<Reply | Failure> {
    const request = (method: Method) =>
      seat(() => requestPage(url, method, dispatcher, policy, runIsOver));
    let triesSoFar = 0;
    if (first === "HEAD") {
      const head = await request("HEAD");
      if (settles(head) || runIsOver.aborted) return head;
      // Only where the server named a time must GET wait; else HEAD may be what it can't answer.
      const named = "status" in head && head.retryAfter !== undefined && passing.has(head.status);
      if (named && !(await waitFor(0, head))) return head;
      if (named) triesSoFar = 1;
    }
    for (let tries = triesSoFar; ; tries++) {
      const answer = await request("GET");
      const again = "status" in answer ? passing.has(answer.status) : mayPass(answer);
      if (again && !silent.has(url.host) && (await waitFor(tries, answer))) continue;
      if (again && !("status" in answer)) silent.add(url.host);
      return answer;
    }
  }

  async function waitFor(tries: number, answer: Reply | Failure): Promise<boolean> {
    const retryAfter = "status" in answer ? answer.retryAfter : undefined;
    const delay = retryDelay(tries, retryAfter, world.now(), policy);
    if (delay === undefined || runIsOver.aborted) return false;
    await world.wait(delay, runIsOver);
    return !runIsOver.aborted;
  }
}

/** Whether GET could add nothing to the answer to HEAD. */
function settles(head: Reply | Failure): boolean {
  if (!("status" in head)) return !mayPass(head);
  const redirects = head.status >= 300 && head.status < 400 && head.location !== undefined;
  return redirects || (head.status < 300 && !head.isHtml);
}
