import { attribute } from "../../html/attribute.ts";
import { byId } from "../../html/by-id.ts";
import { nameOf } from "../../html/name-of.ts";
import { matches, select } from "../../html/select.ts";
import { quoted } from "../../text/quoted.ts";
import type { Rule } from "../rule.ts";

const skips =
  /\b(skip|jump|bypass|go (straight |directly )?to (the )?(main|content))|zum (haupt)?inhalt|springen|aller au (contenu|menu)|passer au|(saltar|ir) al contenido|salta(re)? al|vai al contenuto|naar (de )?(hoofd)?inhoud|neidio|przejdź do|hoppa till|spring til|hopp til|pular para|ir para o conte/i;

/** Finds skip links that lead nowhere, and long menus that nothing lets a reader pass. */
export const skipLinks: Rule = ({ document }) => {
  const links = select(document, "a[href]");
  const skip = links.slice(0, 5).filter((link) => skips.test(nameOf(link)));
  const broken = skip.find((link) => !leads(attribute(link, "href") ?? ""));
  if (broken) {
    return [
      {
        rule: "skip-link-broken",
        severity: "error",
        element: broken,
        message: `The link ${quoted(nameOf(broken))} leads nowhere.`,
        help: "Let it point at the id of the main part of the page.",
        criterion: "2.4.1",
      },
    ];
  }
  const structure = select(document, "main, [role=main], h1, h2, h3, h4, h5, h6, [role=heading]");
  if (skip.length > 0 || structure.length > 0 || links.length < 5) return [];
  const menu = links[0];
  return [
    {
      rule: "nothing-to-skip-by",
      severity: "error",
      ...(menu && { element: menu }),
      message: "Nothing lets a keyboard reader pass the links at the top of the page.",
      help: "Put the text into a main element with a heading, and add a link that skips to it.",
      criterion: "2.4.1",
    },
  ];

  function leads(href: string): boolean {
    if (!href.startsWith("#")) return !/^\s*(javascript:|$)/i.test(href);
    const id = safeDecode(href.slice(1));
    const target =
      byId(document, id) ?? select(document, "a[name]").find((a) => attribute(a, "name") === id);
    return target !== undefined && !matches(target, "[hidden], a[href]");
  }
};

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
