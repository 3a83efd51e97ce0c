import { join } from "node:path";
import { cacheFolder } from "../cache/cache-folder.ts";
import { isPublicAddress } from "../links/private-host.ts";
import type { Check, KnownLink } from "../model/check.ts";
import type { Violation } from "../model/rule.ts";
import { allowsPrivate } from "./allows-private.ts";
import { openAnswerCache } from "./answer-cache.ts";
import { askLinks } from "./ask-links.ts";
import { type ExternalLink, externalLinks } from "./external-links.ts";
import { type Policy, usualPolicy } from "./policy.ts";
import { type ExternalRule, type ExternalVerdict, isDoubtful } from "./rules.ts";
import { type Package, userAgent } from "./user-agent.ts";
import { realWorld, type World } from "./world.ts";

export type Setup = {
  package: Package;
  env: NodeJS.ProcessEnv;
  limits?: Partial<Policy>;
  world?: World;
  /** Where good answers are remembered. */
  cacheFile?: string;
};

const usualCacheFile = join(cacheFolder, "external/links.json");

const offlineMessage =
  "No outside address could be looked up: there seems to be no network, so links weren't checked. Connect to the internet and run the check again.";

/**
 * Makes the check of links to other sites.
 *
 * @throws (the check) when the settings are wrong or there is no network
 */
export function externalCheck(setup: Setup): Check<ExternalRule> {
  return async (site, { progress, links: knownLinks }) => {
    const { env, world = realWorld, cacheFile = usualCacheFile } = setup;
    const allowPrivate = allowsPrivate(env);
    const agent = userAgent(setup.package, env);
    const mayAsk = allowPrivate ? () => true : isPublicAddress;
    const policy = { ...usualPolicy, mayAsk, userAgent: agent, ...setup.limits };
    const links = await externalLinks(site, env.SITE_URL || env.URL);
    // What a test server answered must never vouch for another server on the same port.
    const cache = allowPrivate ? undefined : await openAnswerCache(cacheFile, world.now);
    const unsure = links.filter(({ url }) => !cache?.isGood(url.href));
    const pages = new Map(links.map(({ url, place }) => [url, place.page]));
    const ask = (asked: readonly ExternalLink[]) =>
      askLinks(
        asked.map(({ url }) => url),
        policy,
        world,
        (url) => progress(pages.get(url) ?? ""),
      );
    let asked = unsure;
    let outcome = await ask(asked);
    if (outcome.offline && asked.length < links.length) {
      // The good answers of yesterday can tell a network that is down from hosts that are gone.
      asked = links;
      outcome = await ask(asked);
    }
    if (outcome.offline) throw new Error(offlineMessage);
    const { verdicts } = outcome;
    for (const { url } of asked) if (!verdicts.has(url.href)) cache?.remember(url.href);
    await cache?.save();
    const known = new Map(
      [...knownLinks].map(([address, entry]) => [URL.parse(address)?.href, entry]),
    );
    return asked.flatMap((link) => {
      const verdict = verdicts.get(link.url.href);
      return verdict ? [violationOf(link, verdict, known.get(link.url.href))] : [];
    });
  };
}

function violationOf(
  { place, otherPages }: ExternalLink,
  verdict: ExternalVerdict,
  known: KnownLink | undefined,
): Violation<ExternalRule> {
  const more = otherPages === 1 ? "1 more page has" : `${otherPages} more pages have`;
  const parts = [
    verdict.message,
    ...(otherPages > 0 ? [`${more} it too.`] : []),
    ...(known?.checkedOn && isDoubtful(verdict.rule)
      ? [`A person last opened it on ${inWords(known.checkedOn)}.`]
      : []),
  ];
  return {
    ...verdict,
    message: parts.join(" "),
    ...place,
    ...(known ? { data: known.data } : {}),
  };
}

function inWords(date: string): string {
  return new Date(`${date}T12:00Z`).toLocaleDateString("en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
}
