import type { Element } from "../model/site.ts";

/**
 * What an address is for:
 * `navigate` a reader goes there; `frame` it is shown inside the page; `form` a form that asks for a
 * page; `post` a form that sends to a program; `resource` the page loads it; `cite` the source of a
 * quotation or a related page; `metadata` machines read it.
 */
export type Use = "navigate" | "frame" | "form" | "post" | "resource" | "cite" | "metadata";

/** One address as it is written in a file of the site. */
export type Address = {
  /** As written, without the white space around it, which browsers drop as well. */
  value: string;
  use: Use;
  /** What holds it, in words for people: `The link`, `The picture`. */
  source: string;
  /** 1-based line of the file, where known. */
  line?: number;
  element?: Element;
};
