import { attribute } from "../../html/attribute.ts";
import { nodeText } from "../../html/node-text.ts";
import { select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";

const everyone = { severity: "error", asks: "everyone" } as const;

const rules = {
  "page-refreshes": {
    ...everyone,
    criterion: "2.2.1",
    wrong: "The page loads itself again, or sends its reader elsewhere, after a time.",
    why: "Whoever reads slowly or by ear is torn out of the text and has to find their place again.",
    help: "Let readers load it again themselves.",
  },
  "zoom-limited": {
    ...everyone,
    criterion: "1.4.4",
    wrong: "The page limits how far it can be zoomed.",
    why: "Whoever sees poorly can't make the text on a phone as large as they need it.",
    help: "Write only “width=device-width, initial-scale=1”.",
  },
  "text-moves": {
    ...everyone,
    criterion: "2.2.2",
    wrong: "Text moves or blinks without end.",
    why: "What moves can't be read by slow readers, and draws others away from all that stands beside it.",
    help: "Take the marquee or blink element away.",
    technique: "F16",
  },
  "text-blinks": {
    ...everyone,
    criterion: "2.2.2",
    wrong: "A style asks for blinking text.",
    why: "Blinking draws readers away from the text, most of all those who find it hard to keep their attention.",
    help: "Take “blink” out of the style.",
    technique: "F4",
  },
  accesskey: {
    criterion: "2.1.4",
    severity: "warning",
    asks: "everyone",
    wrong: "An access key can clash with keys of browsers and screen readers.",
    why: "A key that a reader's own tools use does something else on this page, and nothing tells them so.",
    help: "Take the accesskey attribute away.",
  },
  "device-must-turn": {
    ...everyone,
    criterion: "1.3.4",
    wrong: "Readers are asked to turn a device that may be fixed to a wheelchair.",
    why: "Whoever can't turn their device can't use a page that works in one orientation only.",
    help: "Show the page in both orientations.",
    technique: "F100",
  },
} as const;

type Found = PageFault<keyof typeof rules>[];

/** Finds reloads, forbidden zoom, moving text, access keys and demands to turn the device. */
export const pageSettings = pageRule(rules, ({ document }) => [
  ...select(document, "meta[http-equiv]").flatMap(refresh),
  ...select(document, "meta[name]").flatMap(viewport),
  ...select(document, "marquee, blink").map((element) => ({
    rule: "text-moves" as const,
    element,
    message: `${quoted(textOf(element))} moves or blinks without end.`,
  })),
  ...select(document, "style, [style]").flatMap(blinking),
  ...select(document, "[accesskey]").map((element) => ({
    rule: "accesskey" as const,
    element,
    message: `The access key ${quoted(attribute(element, "accesskey") ?? "")} can clash with keys of browsers and screen readers.`,
  })),
  ...select(document, "body *").flatMap(turnDevice),
]);

/** WCAG allows an instant redirect, and limits longer than 20 hours. */
function refresh(meta: Element): Found {
  if (attribute(meta, "http-equiv")?.trim().toLowerCase() !== "refresh") return [];
  const seconds = Number.parseFloat(attribute(meta, "content") ?? "");
  if (!(seconds > 0) || seconds > 72_000) return [];
  const told = /url\s*=/i.test(attribute(meta, "content") ?? "")
    ? {
        message: `The page sends its reader elsewhere after ${seconds} seconds.`,
        help: "Redirect on the server, or offer a link.",
      }
    : { message: `The page loads itself again every ${seconds} seconds.` };
  return [{ rule: "page-refreshes", element: meta, ...told }];
}

function viewport(meta: Element): Found {
  if (attribute(meta, "name")?.trim().toLowerCase() !== "viewport") return [];
  const content = attribute(meta, "content")?.toLowerCase() ?? "";
  const most = Number.parseFloat(content.match(/maximum-scale\s*=\s*([\d.]+)/)?.[1] ?? "10");
  if (!/user-scalable\s*=\s*(no|-?0)/.test(content) && most >= 5) return [];
  return [{ rule: "zoom-limited", element: meta }];
}

function blinking(element: Element): Found {
  const css = element.tagName === "style" ? nodeText(element) : (attribute(element, "style") ?? "");
  if (!/text-decoration(-line)?\s*:[^;}]*\bblink\b/i.test(css)) return [];
  return [{ rule: "text-blinks", element }];
}

const turn =
  /\b(rotate|turn|flip) (your|the) (device|phone|tablet|screen|mobile)\b|\b(only )?(works|available|viewable|supported)( only)? in (landscape|portrait)( mode| orientation)?( only)?\b|\b(landscape|portrait)( mode| orientation)? (only|required)\b|dreh(e|en sie) (dein|ihr|das) (gerät|handy|smartphone|tablet)|(tournez|pivotez) votre (appareil|téléphone|tablette|écran)|(gire|rota) (su|tu|el) (dispositivo|teléfono|móvil)/i;

function turnDevice(element: Element): Found {
  const own = element.childNodes
    .map((node) => ("value" in node && node.nodeName === "#text" ? node.value : ""))
    .join(" ");
  if (!/^(p|div|span|strong|h[1-6]|li|section)$/.test(element.tagName) || !turn.test(own))
    return [];
  const message = `${quoted(own)} asks readers to turn a device that may be fixed to a wheelchair.`;
  return [{ rule: "device-must-turn", element, message }];
}
