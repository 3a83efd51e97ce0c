import { describe, expect, it } from "vitest";
import { markArtifacts } from "../../../src/publish/pdf/mark-artifacts.ts";

const none = () => false;
const marked = (content: string, isPicture: (mcid: number) => boolean = none) =>
  markArtifacts(content, isPicture).content;

describe("markArtifacts", () => {
  it("marks a path from its first point to the operator that paints it", () => {
    expect(marked("1 0 0 rg\n0 0 9 9 re\nf\nQ")).toBe(
      "1 0 0 rg\n/Artifact BMC\n0 0 9 9 re\nf\nEMC\nQ",
    );
  });

  it("marks text that isn’t tagged together with marks that say how to read it", () => {
    const text =
      "BT\n/ReversedChars BMC\n/Span<</ActualText <FEFF0644> >> BDC\n<14D8> Tj\nEMC\nEMC\nET";
    expect(marked(text)).toBe(`/Artifact BMC\n${text}\nEMC`);
  });

  it("marks nothing where a path only cuts", () => {
    const cut = "q\n0 0 9 9 re\nW* n\nQ";
    expect(marked(cut)).toBe(cut);
  });

  it("marks text that isn’t tagged as it marks a running head", () => {
    expect(marked("BT\n/F4 12 Tf\n(a \\) f S) Tj\nET")).toBe(
      "/Artifact BMC\nBT\n/F4 12 Tf\n(a \\) f S) Tj\nET\nEMC",
    );
  });

  it("marks pictures and shadings that aren’t tagged", () => {
    expect(marked("/X5 Do\n/S1 sh")).toBe("/Artifact BMC\n/X5 Do\nEMC\n/Artifact BMC\n/S1 sh\nEMC");
  });

  it("leaves tagged text as it is, with what is painted in it", () => {
    const text = "/NonStruct <</MCID 3 >>BDC\nBT\n<0036> Tj\nET\n0 0 9 9 re\nf\nEMC";
    expect(markArtifacts(text, none)).toEqual({ content: text, dropped: new Set() });
  });

  it("marks tagged content without text as decoration, and tells its number", () => {
    const box = "/LI <</MCID 12 >>BDC\n0 0 9 9 re\nf\nEMC";
    expect(markArtifacts(box, none)).toEqual({
      content: "/Artifact BMC\n0 0 9 9 re\nf\nEMC",
      dropped: new Set([12]),
    });
  });

  it("leaves a picture as it is", () => {
    const picture = "/Figure <</MCID 4 >>BDC\n0 0 9 9 re\nf\nEMC";
    expect(marked(picture, (mcid) => mcid === 4)).toBe(picture);
  });
});
