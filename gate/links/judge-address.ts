import type { Address, Use } from "./address.ts";
import { addressFlaw, type Flaw } from "./address-flaw.ts";
import type { FindFile } from "./file-index.ts";
import { judgeScheme } from "./judge-scheme.ts";
import { isPrivateHost } from "./private-host.ts";
import type { Target } from "./resolve-address.ts";
import { shortened } from "./shortened.ts";
import type { Verdict } from "./verdict.ts";

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
  if (address.value === "") {
    return { rule: "address-empty", message: `${address.source} has an empty address.` };
  }
  const flaw = addressFlaw(address.value) ?? judgeTarget(address, target, folder);
  if (!flaw) return undefined;
  const { what, ...verdict } = flaw;
  return { ...verdict, message: `${address.source} “${shortened(address.value, 100)}” ${what}.` };
}

function judgeTarget(address: Address, target: Target, folder: Folder): Flaw | undefined {
  if (target.kind === "malformed") {
    return { rule: "address-malformed", what: "is no address that a browser understands" };
  }
  if (target.kind === "scheme") return judgeScheme(address.use, target);
  if (target.kind === "web") return judgeWeb(address, target.url);
  // A program answers what a form sends by POST, not a file.
  if (address.use === "post") return undefined;
  return judgeInside(address, target, folder);
}

function judgeWeb(address: Address, url: URL): Flaw | undefined {
  if (isPrivateHost(url.hostname)) {
    return { rule: "address-private", what: `leads to ${url.hostname}, which readers can't reach` };
  }
  if (url.protocol === "http:" && /^http:/i.test(address.value) && loads.has(address.use)) {
    const what = "is loaded over http:, which browsers block on a secure page";
    return { rule: "address-insecure", what };
  }
  return undefined;
}

function judgeInside(
  address: Address,
  target: Target & { kind: "inside" },
  folder: Folder,
): Flaw | undefined {
  const whole = folder.extent === "site";
  // Only a whole site tells what lies outside of it, and where `/` is.
  if (!whole && target.escapes) return undefined;
  if (folder.extent === "page" && /^[/\\]/.test(address.value)) return undefined;
  if (target.escapes) return { rule: "outside-folder", what: "climbs out of the site's folder" };
  const found = folder.find(target.path);
  // Loose pages come without their neighbours; only what a page can't be shown without is missed
  if (!whole && !loads.has(address.use) && /^(missing|folder without index)$/.test(found.kind)) {
    return undefined;
  }
  if (found.kind === "missing") {
    return {
      rule: whole ? "missing-file" : "missing-file-loose-page",
      what: "leads to a file that isn't there",
      ...(/^www\./i.test(address.value) && { help: "Begin the address with https://." }),
    };
  }
  if (found.kind === "folder without index") {
    return {
      rule: whole ? "folder-without-index" : "folder-without-index-loose-page",
      what: "leads to a folder that has no index.html",
    };
  }
  if (found.kind === "other spelling") {
    const what = `differs from the file's name, “${found.path}”, in capitals or accents`;
    return { rule: "other-spelling", what };
  }
  if (found.kind === "without extension") {
    const what = `lacks the end of the file's name, “${found.path}”, and works on some hosts only`;
    return { rule: "without-extension", what };
  }
  const { fragment } = target;
  const anchors = folder.anchors(found.path);
  if (fragment === undefined || !anchors || address.use === "metadata") return undefined;
  if (anchors.has(fragment) || hasRawFragment(address.value, anchors)) return undefined;
  // https://html.spec.whatwg.org/multipage/browsing-the-web.html#the-indicated-part-of-the-document
  if (fragment.toLowerCase() === "top") return undefined;
  const what = `leads to a place that isn't there: nothing on ${found.path} has the id “${shortened(fragment, 100)}”`;
  return { rule: "missing-fragment", what };
}

function hasRawFragment(value: string, anchors: ReadonlySet<string>): boolean {
  return anchors.has(value.slice(value.indexOf("#") + 1));
}
