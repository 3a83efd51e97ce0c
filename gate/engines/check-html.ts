import { isUtf8 } from "node:buffer";
import { attribute } from "../html/attribute.ts";
import { elementsOf } from "../html/elements-of.ts";
import { elementBySelector } from "../html/select.ts";
import type { Check } from "../model/check.ts";
import type { Violation } from "../model/rule.ts";
import type { Page } from "../model/site.ts";
import { comesLater } from "./comes-later.ts";
import type { HtmlRule } from "./html-rules.ts";
import { isJargon } from "./html-validate-rules.ts";
import { startValidator, type Validate } from "./start-validator.ts";
import type { MarkupFault } from "./validate-markup.ts";

/** How long html-validate may take for one page, in ms: far more than an honest page needs. */
const timeLimit = 20_000;

/** More bytes than this, and a page takes minutes on a slow line and strains screen readers. */
const mostBytes = 5_000_000;

/** Checks that every page is valid HTML in UTF-8, by html-validate and without its style rules. */
export const checkHtml: Check<HtmlRule> = async (site, tools) => {
  const validate = startValidator(timeLimit);
  const found: Fault[][] = [];
  for (const page of site.pages) {
    // What is remembered is what this check gave
    const known = (await tools.cache?.read("html", page)) as Fault[] | undefined;
    const faults = known ?? (await checkPage(page, validate.run));
    if (!known) await tools.cache?.write("html", page, faults);
    found.push(faults);
    tools.progress(page.path);
  }
  await validate.stop();
  return found.flat();
};

type Fault = Violation<HtmlRule>;

async function checkPage(page: Page, validate: Validate): Promise<Fault[]> {
  const { path, unreadable, html } = page;
  if (unreadable) {
    const message = `The file can't be read: ${unreadable.split(",")[0]}.`;
    return [{ rule: "page-unreadable", page: path, message }];
  }
  if (html.trim() === "") return [{ rule: "page-empty", page: path }];
  return [...checkSize(page), ...checkEncoding(page), ...(await checkMarkup(page, validate))];
}

function checkSize({ path, bytes }: Page): Fault[] {
  if (bytes.length <= mostBytes) return [];
  const size = Math.round(bytes.length / 1_000_000);
  const message = `The page has ${size} megabytes, too many for a slow line or a small device.`;
  return [{ rule: "page-huge", page: path, message }];
}

function checkEncoding(page: Page): Fault[] {
  if (!isUtf8(page.bytes)) return [{ rule: "not-utf-8", page: page.path }];
  const plain = page.bytes.every((byte) => byte < 128);
  if (plain || page.html.startsWith("\uFEFF") || declaresUtf8(page)) return [];
  return [{ rule: "charset-missing", page: page.path }];
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

async function checkMarkup(page: Page, validate: Validate): Promise<Fault[]> {
  const answer = await validate(page.html);
  if ("error" in answer) {
    const message = `The page's markup could not be checked: ${answer.error}`;
    return [{ rule: "page-not-checked", page: page.path, message }];
  }
  return withoutEchoes(answer.faults)
    .filter((fault) => !isPictureButton(page, fault) && !mayComeLater(page, fault))
    .map(({ rule, message, line, selector }) => ({
      rule,
      page: page.path,
      ...(selector && { selector }),
      line,
      ...(!isJargon(rule) && { message: sentence(message) }),
    }));
}

/** html-validate takes a picture that sends a form for a field; its alt attribute is its name. */
function isPictureButton(page: Page, { rule, selector }: MarkupFault): boolean {
  if (rule !== "html-validate/input-missing-label" || !selector) return false;
  const field = elementBySelector(page.document, selector);
  return field !== undefined && attribute(field, "type")?.toLowerCase() === "image";
}

const mayWait = /^html-validate\/(?:no-missing-references|attribute-allowed-values)$/;

function mayComeLater(page: Page, fault: MarkupFault): boolean {
  // Looking for an element takes long on a page nested deeply, with a fault for each level
  if (!mayWait.test(fault.rule)) return false;
  const element = fault.selector && elementBySelector(page.document, fault.selector);
  return Boolean(element && comesLater(element, fault));
}

/** After one element that isn't closed, html-validate goes on about each end tag around it. */
function withoutEchoes(faults: MarkupFault[]): MarkupFault[] {
  const isEcho = ({ message }: MarkupFault) => message.endsWith("but there were open elements.");
  const isCause = (fault: MarkupFault) =>
    fault.rule === "html-validate/close-order" && !isEcho(fault);
  return faults.some(isCause) ? faults.filter((fault) => !isEcho(fault)) : faults;
}

function sentence(text: string): string {
  const trimmed = text.trim().replace(/\.?$/, ".");
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}
