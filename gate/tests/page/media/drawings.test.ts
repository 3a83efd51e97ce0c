import { describe, expect, it } from "vitest";
import { drawings } from "../../../page/media/drawings.ts";
import { messagesOf } from "../faults-in.ts";

const svg = (attributes: string, inside: string) =>
  `<svg width="300" height="120" ${attributes}>${inside}</svg>`;
const bars =
  '<rect width="90" height="20"/><rect y="30" width="50" height="20"/><rect y="60" width="70" height="20"/>';
const waves = '<path d="M0 9h9"/><path d="M0 5h9"/><path d="M0 1h9"/>';
const told = ["A drawing that seems to tell something has no text alternative."];

describe("drawings in the page", () => {
  it.each([
    svg("", bars),
    svg('class="tide-chart"', waves),
    `<p>The map below shows the harbour.</p>${svg("", waves)}`,
    `<figure>${svg("", waves)}<figcaption>This diagram shows the tides.</figcaption></figure>`,
  ])("tells %s", (markup) => {
    expect(messagesOf(drawings, markup)).toEqual(told);
  });

  it.each([
    svg('role="img" aria-label="Tides"', bars),
    svg('aria-hidden="true"', bars),
    svg("", `<title>Tides of May</title>${bars}`),
    svg("", `${bars}<text>Low tide</text>`),
    svg("", waves),
    `<a href="a">${svg('class="chart"', waves)} Tides</a>`,
    '<svg width="24" height="24" class="chart"><path/><path/><path/></svg>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(drawings, markup)).toEqual([]);
  });
});
