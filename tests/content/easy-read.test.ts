import { describe, expect, it } from "vitest";
import { easyReadSchema } from "../../src/content/easy-read.ts";

const told = (sentence: string): string[] => {
  const step = { picture: "1F4CB", sentences: [sentence] };
  const easyRead = { checkedBy: [], parts: [{ id: "what", title: "What", steps: [step] }] };
  const { error } = easyReadSchema.safeParse(easyRead, { reportInput: true });
  return (error?.issues ?? []).map(({ message }) => message);
};

describe("a sentence of easy read", () => {
  it.each([
    "You can come.",
    "Is it for me?",
    "Come at 2 p.m. on Monday.",
    "Go to No. 10, The Terrace.",
    "Ask Dr. Jones or J. Smith.",
    "The school is in St. John’s Road.",
    "Bring a toy, e.g. a ball.",
    "It costs £2.50 or less.",
    "Où trouver de l’aide ?",
    "یہ ایک منصوبہ ہے۔",
  ])("may be “%s”", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it.each([
    "You can come. It is free.",
    "Is it for me? Yes, it is.",
    "Come! “We are here.”",
    "Help comes soon. 3 people will come.",
    "هذه خطة. هي لك.",
  ])("may not be two, as in “%s”", (sentences) => {
    expect(told(sentences)).toEqual(["There is more than one sentence here."]);
  });
});
