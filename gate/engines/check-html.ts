import { isUtf8 } from "node:buffer";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { attribute } from "../html/attribute.ts";
import { elementsOf } from "../html/elements-of.ts";
import { elementBySelector } from "../html/select.ts";
import type { Check, Tools } from "../run/check.ts";
import type { Finding } from "../run/finding.ts";
import type { Violation } from "../run/rule.ts";
import type { Page } from "../run/site.ts";
import { comesLater } from "./comes-later.ts";
import { type RuleText, rules } from "./html-validate-rules.ts";
import type { MarkupFault } from "./validate-markup.ts";

/** How long html-validate may take for one page, in ms: far more than an honest page needs. */
const timeLimit = 20_000;

/** More bytes than this, and a page takes minutes on a slow line and strains screen readers. */
const mostBytes = 5_000_000;

/** Checks that every page is valid HTML in UTF-8, by html-validate and without its style rules. */
export const checkHtml: Check = async (site, tools) => {
  const validate = startValidator();
  const findings: Violation[][] = [];
  for (const page of site.pages) {
    const known = await tools.cache?.read("html", page);
    const found = known ?? (await checkPage(page, validate.run)).filter(concerns(tools));
    if (!known) await tools.cache?.write("html", page, found);
    findings.push(found);
    tools.progress(page.path);
  }
  await validate.stop();
  return findings.flat();
};

/** A page of HTML 4 or XHTML is as good to its readers. */
const concerns =
  ({ strict }: Tools) =>
  ({ rule }: Finding) =>
    strict || rule !== "html-validate/doctype-html";

async function checkPage(page: Page, validate: Validate): Promise<Finding[]> {
  if (page.unreadable) {
    const message = `The file can't be read: ${page.unreadable.split(",")[0]}.`;
    const help = "Give everyone the right to read it, and its name letters in UTF-8.";
    return [finding(page, "page-unreadable", { message, help })];
  }
  if (page.html.trim() !== "")
    return [...checkSize(page), ...checkEncoding(page), ...(await checkMarkup(page, validate))];
  const message = "The page is empty.";
  return [finding(page, "page-empty", { message, help: "Fill the page, or delete the file." })];
}

function checkSize(page: Page): Finding[] {
  if (page.bytes.length <= mostBytes) return [];
  const size = Math.round(page.bytes.length / 1_000_000);
  return [
    finding(page, "page-huge", {
      message: `The page has ${size} megabytes, too many for a slow line or a small device.`,
      help: "Split the page into several, each with a heading of its own.",
    }),
  ];
}

function checkEncoding(page: Page): Finding[] {
  if (!isUtf8(page.bytes)) {
    return [
      finding(page, "not-utf-8", {
        message: "The page isn't stored as UTF-8, so some letters will show wrongly.",
        help: "Save the file as UTF-8.",
        criterion: "https://html.spec.whatwg.org/multipage/semantics.html#charset",
      }),
    ];
  }
  const plain = page.bytes.every((byte) => byte < 128);
  if (plain || page.html.startsWith("\uFEFF") || declaresUtf8(page)) return [];
  return [
    finding(page, "charset-missing", {
      message: "The page doesn't say that it is UTF-8, so some letters may show wrongly.",
      help: 'Put <meta charset="utf-8"> first in the head.',
      criterion: "https://html.spec.whatwg.org/multipage/semantics.html#charset",
    }),
  ];
}

function declaresUtf8(page: Page): boolean {
  for (const { tagName, attrs } of elementsOf(page.document)) {
    if (tagName === "body") return false;
    if (
      tagName === "meta" &&
      attrs.some(({ value }) => /^utf-?8$|charset=["']?utf-?8/i.test(value))
    ) {
      return true;
    }
  }
  return false;
}

async function checkMarkup(page: Page, validate: Validate): Promise<Finding[]> {
  const answer = await validate(page.html);
  if ("error" in answer) {
    return [
      finding(page, "page-not-checked", {
        message: `The page's markup could not be checked: ${answer.error}`,
        help: "Make the page smaller, and its elements less deeply nested.",
      }),
    ];
  }
  return withoutEchoes(answer.faults)
    .filter((fault) => !isPictureButton(page, fault) && !mayComeLater(page, fault))
    .map((fault) => tell(page, fault));
}

/** html-validate takes a picture that sends a form for a field; its alt attribute is its name. */
function isPictureButton(page: Page, { rule, selector }: MarkupFault): boolean {
  if (rule !== "input-missing-label" || !selector) return false;
  const field = elementBySelector(page.document, selector);
  return field !== undefined && attribute(field, "type")?.toLowerCase() === "image";
}

function mayComeLater(page: Page, fault: MarkupFault): boolean {
  // Looking for an element takes long on a page nested deeply, with a fault for each level
  if (!/^(?:no-missing-references|attribute-allowed-values)$/.test(fault.rule)) return false;
  const element = fault.selector && elementBySelector(page.document, fault.selector);
  return Boolean(element && comesLater(element, fault));
}

/** After one element that isn't closed, html-validate goes on about each end tag around it. */
function withoutEchoes(faults: MarkupFault[]): MarkupFault[] {
  const isEcho = ({ message }: MarkupFault) => message.endsWith("but there were open elements.");
  const isCause = (fault: MarkupFault) => fault.rule === "close-order" && !isEcho(fault);
  return faults.some(isCause) ? faults.filter((fault) => !isEcho(fault)) : faults;
}

function tell(page: Page, { rule, message, line, selector }: MarkupFault): Finding {
  const text = rules[rule] ?? { help: "Correct the markup." };
  return {
    ...finding(page, `html-validate/${rule}`, {
      ...text,
      message: text.message ?? sentence(message),
    }),
    line,
    ...(selector && { selector }),
  };
}

function finding(page: Page, rule: string, text: RuleText & { message: string }): Finding {
  return { check: "html", rule, severity: "error", page: page.path, ...text };
}

function sentence(text: string): string {
  const trimmed = text.trim().replace(/\.?$/, ".");
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

type Answer = { faults: MarkupFault[] } | { error: string };

type Validate = (html: string) => Promise<Answer>;

/**
 * Validates beside the main thread: on a monstrous page html-validate would hold up everything,
 * and can only be stopped from outside.
 */
function startValidator(): { run: Validate; stop: () => Promise<unknown> } {
  let worker: Worker | undefined;
  const stop = async () => worker?.terminate();
  const run = async (html: string): Promise<Answer> => {
    worker ??= new Worker(new URL("./validate-worker.ts", import.meta.url));
    const limit = AbortSignal.timeout(timeLimit);
    try {
      worker.postMessage(html);
      const [answer] = await once(worker, "message", { signal: limit });
      return answer;
    } catch (error) {
      await stop();
      worker = undefined;
      if (limit.aborted) return { error: `it took more than ${timeLimit / 1000} seconds.` };
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
  return { run, stop };
}
