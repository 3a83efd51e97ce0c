import { Agent } from "undici";
import type { Verdict } from "../links/judge-address.ts";
import { askPolitely } from "./ask-politely.ts";
import { followLink, type Journey } from "./follow-link.ts";
import { judgeLink } from "./judge-link.ts";
import type { Policy } from "./policy.ts";
import { publicLookup } from "./public-lookup.ts";
import type { World } from "./world.ts";

/**
 * Asks for every link and judges the answers. Links that differ in their fragment only are asked
 * for once.
 *
 * @param told called after each link
 * @returns a verdict for each link that isn't good, by the link's address
 * @throws when no host could be looked up, as without a network
 */
export async function checkLinks(
  urls: readonly URL[],
  policy: Policy,
  world: World,
  told: (url: URL) => void,
): Promise<Map<string, Verdict>> {
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
  const documents = Map.groupBy(urls, documentOf);
  const verdicts = new Map<string, Verdict>();
  const journeys: Journey[] = [];
  try {
    await Promise.all(
      [...documents].map(async ([document, links]) => {
        const journey = await followLink(new URL(document), ask, policy.mostRedirects);
        journeys.push(journey);
        for (const url of links) {
          const verdict =
            runIsOver.aborted && isCutShort(journey) ? unreached(url) : judgeLink(url, journey);
          if (verdict) verdicts.set(url.href, verdict);
          told(url);
        }
      }),
    );
  } finally {
    await dispatcher.destroy();
  }
  if (isOffline(journeys)) {
    throw new Error(
      `None of the ${journeys.length} outside addresses could be looked up: there seems to be no network, so links weren't checked.`,
    );
  }
  return verdicts;
}

function documentOf(url: URL): string {
  const bare = new URL(url);
  bare.hash = "";
  return bare.href;
}

function isCutShort({ end }: Journey): boolean {
  return end.kind === "failure" && end.failure.kind !== "private address";
}

function unreached(url: URL): Verdict {
  return {
    rule: "not-reached",
    severity: "warning",
    message: `The link to ${url.href} wasn't checked: the time for the whole check ran out.`,
    help: "Run the check again: it begins with the links that weren't good before.",
  };
}

/** One unknown name is a dead link; nothing but unknown names is a machine without network. */
function isOffline(journeys: readonly Journey[]): boolean {
  const failures = journeys.flatMap(({ end }) => (end.kind === "failure" ? [end] : []));
  if (failures.length === 0 || failures.length < journeys.length) return false;
  const lost = failures.filter(
    ({ failure }) => failure.kind === "no network" || failure.kind === "unknown host",
  );
  const hosts = new Set(lost.map(({ url }) => url.hostname));
  const unsure = lost.some(({ failure }) => failure.kind === "no network");
  return lost.length === failures.length && (hosts.size > 1 || unsure);
}
