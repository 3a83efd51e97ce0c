import type { Finding } from "../run/finding.ts";
import type { Address, Use } from "./address.ts";
import type { FindFile } from "./file-index.ts";
import { judgeScheme } from "./judge-scheme.ts";
import { isPrivateHost } from "./private-host.ts";
import type { Target } from "./resolve-address.ts";
import { writtenBadly } from "./written-badly.ts";

/** What is wrong with an address, without the place where it stands. */
export type Verdict = Pick<Finding, "rule" | "severity" | "message" | "help" | "criterion">;

/** What is known of the folder in which addresses are looked up. */
export type Folder = {
  find: FindFile;
  /** The anchors of a file, or undefined where it isn't known or has none by its nature. */
  anchors: (path: string) => ReadonlySet<string> | undefined;
  /** `site`: the folder is a whole site; `pages`: loose pages; `page`: one page without its site. */
  extent: "site" | "pages" | "page";
};

const loads = new Set<Use>(["resource", "frame", "form", "post"]);

/** Judges one address. Gives undefined where nothing is wrong with it. */
export function judgeAddress(
  address: Address,
  target: Target,
  folder: Folder,
): Verdict | undefined {
  const told = `${address.source} “${shortened(address.value)}”`;
  if (address.value === "") {
    return {
      rule: "address-empty",
      severity: "error",
      message: `${address.source} has an empty address.`,
      help: "Write the address, or take the attribute out.",
    };
  }
  const flaw = writtenBadly(address.value);
  if (flaw) {
    const { rule, severity, what, help } = flaw;
    const criterion = "https://url.spec.whatwg.org/#url-writing";
    return { rule, severity, message: `${told} ${what}.`, help, criterion };
  }
  if (target.kind === "malformed") {
    return {
      rule: "address-malformed",
      severity: "error",
      message: `${told} is no address that a browser understands.`,
      help: "Copy the address again from the browser's address bar.",
      criterion: "https://url.spec.whatwg.org/#url-writing",
    };
  }
  if (target.kind === "scheme") return judgeScheme(address.use, target, told);
  if (target.kind === "web") return judgeWeb(address, target.url, told);
  // A program answers what a form sends by POST, not a file.
  if (address.use === "post") return undefined;
  return judgeInside(address, target, folder, told);
}

function judgeWeb(address: Address, url: URL, told: string): Verdict | undefined {
  if (isPrivateHost(url.hostname)) {
    return {
      rule: "address-private",
      severity: "error",
      message: `${told} leads to ${url.hostname}, which readers can't reach.`,
      help: "Write the address at which the public finds it.",
    };
  }
  if (url.protocol === "http:" && /^http:/i.test(address.value) && loads.has(address.use)) {
    return {
      rule: "address-insecure",
      severity: "warning",
      message: `${told} is loaded over http:, which browsers block on a secure page.`,
      help: "Begin the address with https:.",
      criterion: "https://www.w3.org/TR/mixed-content/",
    };
  }
  return undefined;
}

function judgeInside(
  address: Address,
  target: Target & { kind: "inside" },
  folder: Folder,
  told: string,
): Verdict | undefined {
  const whole = folder.extent === "site";
  const verdict = (
    rule: string,
    severity: Verdict["severity"],
    what: string,
    help: string,
  ): Verdict => ({ rule, severity, message: `${told} ${what}.`, help });
  // Only a whole site tells what lies outside of it, and where `/` is.
  if (!whole && target.escapes) return undefined;
  if (folder.extent === "page" && /^[/\\]/.test(address.value)) return undefined;
  if (target.escapes) {
    const help = "Take out the ../ that is too many, or put the file into the site.";
    return verdict("outside-folder", "error", "climbs out of the site's folder", help);
  }
  const found = folder.find(target.path);
  // Loose pages come without their neighbours; only what a page can't be shown without is missed
  if (!whole && !loads.has(address.use) && /^(missing|folder without index)$/.test(found.kind)) {
    return undefined;
  }
  if (found.kind === "missing") {
    return verdict(
      "missing-file",
      whole ? "error" : "warning",
      "leads to a file that isn't there",
      wwwHint(address.value) ?? "Correct the address, or put the file into the site.",
    );
  }
  if (found.kind === "folder without index") {
    return verdict(
      "folder-without-index",
      whole ? "error" : "warning",
      "leads to a folder that has no index.html",
      "Link to a page in the folder, or put an index.html into it.",
    );
  }
  if (found.kind === "other spelling") {
    return verdict(
      "other-spelling",
      "error",
      `differs from the file's name, “${found.path}”, in capitals or accents`,
      "Spell the address just like the file.",
    );
  }
  if (found.kind === "without extension") {
    return verdict(
      "without-extension",
      "warning",
      `lacks the end of the file's name, “${found.path}”, and works on some hosts only`,
      "Write the file's whole name.",
    );
  }
  const { fragment } = target;
  const anchors = folder.anchors(found.path);
  if (fragment === undefined || !anchors || address.use === "metadata") return undefined;
  if (anchors.has(fragment) || hasRawFragment(address.value, anchors)) return undefined;
  // https://html.spec.whatwg.org/multipage/browsing-the-web.html#the-indicated-part-of-the-document
  if (fragment.toLowerCase() === "top") return undefined;
  return verdict(
    "missing-fragment",
    "error",
    `leads to a place that isn't there: nothing on ${found.path} has the id “${shortened(fragment)}”`,
    "Correct the part after #, or give that id to the element it should lead to.",
  );
}

function hasRawFragment(value: string, anchors: ReadonlySet<string>): boolean {
  return anchors.has(value.slice(value.indexOf("#") + 1));
}

function wwwHint(value: string): string | undefined {
  return /^www\./i.test(value) ? "Begin the address with https://." : undefined;
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
