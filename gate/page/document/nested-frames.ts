import { attribute } from "../../html/attribute.ts";
import { select } from "../../html/select.ts";
import type { Element, Page } from "../../model/site.ts";
import { type SiteFault, siteRule } from "../rule.ts";
import { linkedPath } from "./linked-path.ts";

/** A frame in a frame can be meant; more levels lose the reader, and often come from a mistake. */
const mostLevels = 3;
/** Every frame is one more document to walk through, with its own headings and tab stops. */
const mostFrames = 50;

const frames = { criterion: "2.4.1", severity: "error", asks: "everyone" } as const;

const rules = {
  "frames-many": {
    ...frames,
    wrong: "The page has frames by the dozen, each of which is a page of its own to its readers.",
    why: "Whoever moves by keyboard or listens has to go through every frame to reach what comes after it.",
    help: "Write into the page what it should say.",
  },
  "frames-nested": {
    ...frames,
    wrong: "A frame holds a page with frames that hold further frames, and so on.",
    why: "Whoever listens loses track of which page they are in, and of how to get out of it.",
    help: "Link to the page in place of showing it in a frame.",
  },
} as const;

type Frame = { element: Element; leadsTo: Page | undefined };

/** Finds pages whose frames hold further frames without end, and pages with frames by the dozen. */
export const nestedFrames = siteRule(rules, ({ pages }) => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const framesOf = new Map(
    pages.map((page) => [
      page,
      select(page.document, "iframe, frame").map((element) => ({
        element,
        leadsTo: byPath.get(linkedPath(page.path, attribute(element, "src") ?? "") ?? ""),
      })),
    ]),
  );
  return pages.flatMap((page): SiteFault<keyof typeof rules>[] => {
    const frames = framesOf.get(page) ?? [];
    const first = frames[0]?.element;
    if (first && frames.length > mostFrames) {
      const message = `The page has ${frames.length} frames, each of which is a page of its own to its readers.`;
      return [{ rule: "frames-many", page, element: first, message }];
    }
    const deep = frames.find((frame) => isDeep(frame, mostLevels, framesOf));
    return deep ? [{ rule: "frames-nested", page, element: deep.element }] : [];
  });
});

function isDeep(frame: Frame, levels: number, framesOf: ReadonlyMap<Page, Frame[]>): boolean {
  if (levels === 0) return true;
  const within = frame.leadsTo ? (framesOf.get(frame.leadsTo) ?? []) : [];
  // Pages with frames by the dozen are told for that
  return within.slice(0, mostFrames).some((inner) => isDeep(inner, levels - 1, framesOf));
}
