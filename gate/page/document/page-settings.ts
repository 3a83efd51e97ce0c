import { attribute } from "../../html/attribute.ts";
import { nodeText } from "../../html/node-text.ts";
import { select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../run/site.ts";
import { quoted } from "../../text/quoted.ts";
import { fault } from "../fault.ts";
import type { Fault, Rule } from "../rule.ts";

/** Finds reloads, forbidden zoom, moving text, access keys and demands to turn the device. */
export const pageSettings: Rule = ({ document }) => [
  ...select(document, "meta[http-equiv]").flatMap(refresh),
  ...select(document, "meta[name]").flatMap(viewport),
  ...select(document, "marquee, blink").map((element) =>
    fault(
      "text-moves",
      element,
      "2.2.2",
      `${quoted(textOf(element))} moves or blinks without end.`,
      "Take the marquee or blink element away.",
    ),
  ),
  ...select(document, "style, [style]").flatMap(blinking),
  ...select(document, "[accesskey]").map((element) => ({
    ...fault(
      "accesskey",
      element,
      "2.1.4",
      `The access key ${quoted(attribute(element, "accesskey") ?? "")} can clash with keys of browsers and screen readers.`,
      "Take the accesskey attribute away.",
    ),
    severity: "warning" as const,
  })),
  ...select(document, "body *").flatMap(turnDevice),
];

/** WCAG allows an instant redirect, and limits longer than 20 hours. */
function refresh(meta: Element): Fault[] {
  if (attribute(meta, "http-equiv")?.trim().toLowerCase() !== "refresh") return [];
  const seconds = Number.parseFloat(attribute(meta, "content") ?? "");
  if (!(seconds > 0) || seconds > 72_000) return [];
  const redirect = /url\s*=/i.test(attribute(meta, "content") ?? "");
  const message = redirect
    ? `The page sends its reader elsewhere after ${seconds} seconds.`
    : `The page loads itself again every ${seconds} seconds.`;
  const help = redirect
    ? "Redirect on the server, or offer a link."
    : "Let readers load it again themselves.";
  return [fault("page-refreshes", meta, "2.2.1", message, help)];
}

function viewport(meta: Element): Fault[] {
  if (attribute(meta, "name")?.trim().toLowerCase() !== "viewport") return [];
  const content = attribute(meta, "content")?.toLowerCase() ?? "";
  const most = Number.parseFloat(content.match(/maximum-scale\s*=\s*([\d.]+)/)?.[1] ?? "10");
  if (!/user-scalable\s*=\s*(no|-?0)/.test(content) && most >= 5) return [];
  return [
    fault(
      "zoom-limited",
      meta,
      "1.4.4",
      "The page limits how far it can be zoomed.",
      "Write only “width=device-width, initial-scale=1”.",
    ),
  ];
}

function blinking(element: Element): Fault[] {
  const css = element.tagName === "style" ? nodeText(element) : (attribute(element, "style") ?? "");
  if (!/text-decoration(-line)?\s*:[^;}]*\bblink\b/i.test(css)) return [];
  return [
    fault(
      "text-blinks",
      element,
      "2.2.2",
      "A style asks for blinking text.",
      "Take “blink” out of the style.",
    ),
  ];
}

const turn =
  /\b(rotate|turn|flip) (your|the) (device|phone|tablet|screen|mobile)\b|\b(only )?(works|available|viewable|supported)( only)? in (landscape|portrait)( mode| orientation)?( only)?\b|\b(landscape|portrait)( mode| orientation)? (only|required)\b|dreh(e|en sie) (dein|ihr|das) (gerät|handy|smartphone|tablet)|(tournez|pivotez) votre (appareil|téléphone|tablette|écran)|(gire|rota) (su|tu|el) (dispositivo|teléfono|móvil)/i;

function turnDevice(element: Element): Fault[] {
  const own = element.childNodes
    .map((node) => ("value" in node && node.nodeName === "#text" ? node.value : ""))
    .join(" ");
  if (!/^(p|div|span|strong|h[1-6]|li|section)$/.test(element.tagName) || !turn.test(own))
    return [];
  const message = `${quoted(own)} asks readers to turn a device that may be fixed to a wheelchair.`;
  return [
    fault("device-must-turn", element, "1.3.4", message, "Show the page in both orientations."),
  ];
}
