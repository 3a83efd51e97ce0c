import type { PageFacts } from "./page-facts.ts";

/** Traders of names and those who fill them with advertisements until they are sold. */
const traders =
  /(?:^|\.)(?:sedo|sedoparking|hugedomains|afternic|parkingcrew|bodis|parklogic|dan|domainmarket|uniregistry|undeveloped|parked)\.(?:com|net)$/i;

const name = "(?:(?:this|the|your) )?(?:premium )?(?:domain(?: name)?|web ?site(?: name)?)";
const host = String.raw`[\p{L}\d-]+(?:\.[\p{L}\d-]+)+`;

const headings = [
  `(?:${name}|${host})(?: ${host})? (?:is|may be|might be|could be)(?: now| still| available)? (?:for sale|parked|to buy)`,
  `(?:${name}|${host}) (?:has|is)(?: been)? expired`,
  "(?:premium )?domain(?: name)?s? (?:for sale|expired|parking|parked)",
  "(?:buy|purchase) (?:this|the) domain",
  "(?:parked|expired) (?:domain|at)(?: .+)?",
  "(?:this )?(?:account|site|web ?site) (?:has been |is )?(?:suspended|disabled)",
  "welcome to nginx",
  "apache2? .*(?:default|test) page.*",
  "iis windows(?: server)?",
].map((pattern) => new RegExp(`^${pattern}$`, "iu"));

/**
 * Tells whether a site has gone and its name stands for sale, or its server stands empty.
 *
 * @param end where the link led
 */
export function looksParked(end: URL, { title, headings: shown, scripts }: PageFacts): boolean {
  const hosts = [
    end.hostname,
    ...scripts.map((address) => URL.parse(address, end)?.hostname ?? ""),
  ];
  const parts = [title, ...shown].flatMap((text) => [text, ...text.split(/\s*[|–—:]\s*/)]);
  return (
    hosts.some((each) => traders.test(each)) ||
    parts.some((part) => {
      const plain = part.replace(/[!.…]+$/, "").trim();
      return headings.some((pattern) => pattern.test(plain));
    })
  );
}
