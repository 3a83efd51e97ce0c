import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { descriptionOf, nameOf } from "../../html/name-of.ts";
import { select } from "../../html/select.ts";
import type { Element } from "../../run/site.ts";
import { quoted } from "../../text/quoted.ts";
import type { Fault, Rule } from "../rule.ts";
import { vagueWords } from "./vague-words.ts";

const fileName =
  /^[\p{L}\d%()._-]+\.(pdf|docx?|xlsx?|pptx?|od[tsp]|zip|csv|txt|html?|php|aspx?|jpe?g|png|gif|svg|mp[34])$/iu;
const bareAddress = /^(https?:\/\/\S+[/?=]\S+|(www\.)\S+[/?=]\S{12,}|https?:\/\/\S{25,})$/i;

/** Finds links and buttons whose words, taken by themselves, don't say where they lead. */
export const links: Rule = ({ document }) => {
  const targets = select(
    document,
    "a[href], [role=link], button, [role=button], summary, area[href], input[type=image], input[type=button], input[type=submit]",
  );
  return targets.flatMap((element) => judge(element) ?? []);
};

function judge(element: Element): Fault | undefined {
  if (isHidden(element)) return undefined;
  const name = nameOf(element);
  if (!name) return undefined;
  const isLink =
    !/^(button|summary|input)$/.test(element.tagName) && attribute(element, "role") !== "button";
  const thing = isLink ? "link" : "button";
  const fault = (rule: string, message: string, help: string): Fault => ({
    rule,
    severity: "error",
    element,
    message,
    help,
    criterion: isLink ? "2.4.9" : "2.4.6",
  });
  if (!/[\p{L}\p{N}]/u.test(name) || (/^[xX]$/.test(name) && !isLink)) {
    return fault(
      "link-text-symbol",
      `The ${thing} ${quoted(name)} is only a symbol.`,
      `Write in words what the ${thing} does or where it leads.`,
    );
  }
  const bare = plain(name);
  if (vagueWords.has(bare) && (isLink || !/^(more|details|info|mehr|plus|meer)$/.test(bare))) {
    if (descriptionOf(element)) return undefined;
    return fault(
      "link-text-vague",
      `The ${thing} ${quoted(name)} doesn't say where it leads.`,
      `Name the page or the thing that the ${thing} leads to.`,
    );
  }
  if (!isLink) return undefined;
  if (bareAddress.test(name)) {
    return fault(
      "link-text-address",
      `The link ${quoted(name)} shows a bare web address.`,
      "Write the name of the page instead of its address.",
    );
  }
  if (fileName.test(name)) {
    return fault(
      "link-text-file-name",
      `The link ${quoted(name)} shows the name of a file.`,
      "Write what the document is, with its format and size.",
    );
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
