import { Agent } from "undici";
import { shortened } from "../links/shortened.ts";
import { askPolitely } from "./ask-politely.ts";
import { followLink, type Journey } from "./follow-link.ts";
import { judgeLink } from "./judge-link.ts";
import type { Policy } from "./policy.ts";
import { publicLookup } from "./public-lookup.ts";
import { type ExternalVerdict, isDoubtful } from "./rules.ts";
import { withoutFragment } from "./without-fragment.ts";
import type { World } from "./world.ts";

/** What came of a run. */
export type Outcome = {
  /** A verdict for each link that isn't good, by the link's address. */
  verdicts: Map<string, ExternalVerdict>;
  /** Whether no host at all could be looked up, as without a network. */
  offline: boolean;
};

/**
 * Asks for every link and judges the answers. Links that differ in their fragment only are asked
 * for once.
 *
 * @param progress called after each link
 */
export async function askLinks(
  urls: readonly URL[],
  policy: Policy,
  world: World,
  progress: (url: URL) => void,
): Promise<Outcome> {
  const dispatcher = new Agent({
    allowH2: false,
    connections: 1,
    connect: {
      lookup: publicLookup(world.resolve, policy.mayAsk),
      timeout: policy.requestTimeout,
    },
  });
  const runIsOver = AbortSignal.timeout(policy.wholeRun);
  const ask = askPolitely(dispatcher, policy, world, runIsOver);
  const documents = Map.groupBy(urls, withoutFragment);
  const verdicts = new Map<string, ExternalVerdict>();
  const journeys: Journey[] = [];
  try {
    await Promise.all(
      [...documents].map(async ([document, links]) => {
        const judge = await judgeOf(new URL(document));
        for (const url of links) {
          const verdict = judge(url);
          if (verdict) verdicts.set(url.href, verdict);
          progress(url);
        }
      }),
    );
  } finally {
    await dispatcher.destroy();
  }
  return { verdicts, offline: isOffline(journeys) };

  /** Follows a link; what its answers break here is told about that link, and the run goes on. */
  async function judgeOf(document: URL): Promise<(url: URL) => ExternalVerdict | undefined> {
    try {
      const journey = await followLink(document, ask, policy.redirectLimit, isGood);
      journeys.push(journey);
      return (url) => {
        if (runIsOver.aborted && isCutShort(journey)) return unreached(url);
        return judgedOrNot(url, () => judgeLink(url, journey));
      };
    } catch (error) {
      return (url) => notJudged(url, error);
    }
  }
}

function judgedOrNot(
  url: URL,
  judge: () => ExternalVerdict | undefined,
): ExternalVerdict | undefined {
  try {
    return judge();
  } catch (error) {
    return notJudged(url, error);
  }
}

/** Whether a journey needs no second look: what is uncertain or has moved stays so by any method. */
function isGood(journey: Journey): boolean {
  if (journey.end.kind === "failure") return true;
  const verdict = judgeLink(journey.from, journey);
  return !verdict || (isDoubtful(verdict.rule) && verdict.rule !== "redirect-to-home");
}

function isCutShort({ end }: Journey): boolean {
  return end.kind === "failure" && end.failure.kind !== "private address";
}

function unreached(url: URL): ExternalVerdict {
  return {
    rule: "not-reached",
    message: `The link to ${shortened(url.href)} wasn't checked: the time for the whole check ran out.`,
  };
}

function notJudged(url: URL, error: unknown): ExternalVerdict {
  const name = error instanceof Error ? error.name : "unknown";
  return {
    rule: "not-judged",
    message: `The link to ${shortened(url.href)} may be dead: this check can't make sense of the answer (${name}).`,
  };
}

/** One unknown name is a dead link; nothing but unknown names is a machine without network. */
function isOffline(journeys: readonly Journey[]): boolean {
  const failures = journeys.map(({ end }) => (end.kind === "failure" ? end : undefined));
  // What we refuse to ask says nothing of the network.
  const asked = failures.filter(
    (end) => !end || !["private address", "forbidden port"].includes(end.failure.kind),
  );
  const lost = asked.filter(
    (end) => end?.failure.kind === "no network" || end?.failure.kind === "unknown host",
  );
  if (lost.length === 0 || lost.length < asked.length) return false;
  const hosts = new Set(lost.map((end) => end?.url.hostname));
  return hosts.size > 1 || lost.some((end) => end?.failure.kind === "no network");
}
