import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { descriptionOf, nameOf } from "../../html/name-of.ts";
import { select } from "../../html/select.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { vagueLinks } from "../words/vague-links.ts";
import { wordsOf } from "../words/word-list.ts";

const fileName =
  /^[\p{L}\d%()._-]+\.(pdf|docx?|xlsx?|pptx?|od[tsp]|zip|csv|txt|html?|php|aspx?|jpe?g|png|gif|svg|mp[34])$/iu;
const bareAddress = /^(https?:\/\/\S+[/?=]\S+|(www\.)\S+[/?=]\S{12,}|https?:\/\/\S{25,})$/i;

const everyone = { severity: "error", asks: "everyone" } as const;
const link = {
  ...everyone,
  criterion: "2.4.9",
  why: "Whoever goes through the list of links by ear hears its words alone, without the text around it.",
} as const;
const button = {
  ...everyone,
  criterion: "2.4.6",
  why: "Whoever goes from button to button by ear hears its words alone, without the text around it.",
} as const;

const vague = new Set(wordsOf(vagueLinks));

const rules = {
  "link-text-symbol": {
    ...link,
    wrong: "A link is only a symbol.",
    help: "Write in words what the link does or where it leads.",
  },
  "button-text-symbol": {
    ...button,
    wrong: "A button is only a symbol.",
    help: "Write in words what the button does or where it leads.",
  },
  "link-text-vague": {
    ...link,
    wrong: "A link doesn't say where it leads.",
    help: "Name the page or the thing that the link leads to.",
    technique: "F84",
  },
  "button-text-vague": {
    ...button,
    wrong: "A button doesn't say where it leads.",
    help: "Name the page or the thing that the button leads to.",
  },
  "link-text-address": {
    ...link,
    wrong: "A link shows a bare web address.",
    why: "A screen reader spells the address out, stroke by stroke, and nobody learns what the page is about.",
    help: "Write the name of the page instead of its address.",
  },
  "link-text-file-name": {
    ...link,
    wrong: "A link shows the name of a file.",
    why: "A screen reader spells the name out, and nobody learns what the document is about.",
    help: "Write what the document is, with its format and size.",
  },
} as const;

type Found = PageFault<keyof typeof rules>;

/** Finds links and buttons whose words, taken by themselves, don't say where they lead. */
export const links = pageRule(rules, ({ document }) => {
  const targets = select(
    document,
    "a[href], [role=link], button, [role=button], summary, area[href], input[type=image], input[type=button], input[type=submit]",
  );
  return targets.flatMap((element) => judge(element) ?? []);
});

function judge(element: Element): Found | undefined {
  if (isHidden(element)) return undefined;
  const name = nameOf(element);
  if (!name) return undefined;
  const isLink =
    !/^(button|summary|input)$/.test(element.tagName) && attribute(element, "role") !== "button";
  const thing = isLink ? "link" : "button";
  if (!/[\p{L}\p{N}]/u.test(name) || (/^[xX]$/.test(name) && !isLink)) {
    const message = `The ${thing} ${quoted(name)} is only a symbol.`;
    return { rule: `${thing}-text-symbol`, element, message };
  }
  const bare = plain(name);
  if (vague.has(bare) && (isLink || !/^(more|details|info|mehr|plus|meer)$/.test(bare))) {
    if (descriptionOf(element)) return undefined;
    const message = `The ${thing} ${quoted(name)} doesn't say where it leads.`;
    return { rule: `${thing}-text-vague`, element, message };
  }
  if (!isLink) return undefined;
  if (bareAddress.test(name)) {
    const message = `The link ${quoted(name)} shows a bare web address.`;
    return { rule: "link-text-address", element, message };
  }
  if (fileName.test(name)) {
    const message = `The link ${quoted(name)} shows the name of a file.`;
    return { rule: "link-text-file-name", element, message };
  }
  return undefined;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^please /, "")
    .replace(/[^\p{L}\p{N}'’ ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
