import { describe, expect, it } from "vitest";
import { imageAlternatives } from "../../../page/media/image-alternatives.ts";
import { messagesOf } from "../faults-in.ts";

describe("text alternatives", () => {
  it("tells a picture without alt", () => {
    expect(messagesOf(imageAlternatives, '<img src="a.png">')).toEqual([
      "A picture has no text alternative.",
    ]);
  });

  it("tells the name of a file", () => {
    expect(messagesOf(imageAlternatives, '<img src="a.png" alt="DSC_0412.jpg">')).toEqual([
      "The text alternative “DSC_0412.jpg” is the name of a file.",
    ]);
  });

  it("tells a placeholder", () => {
    expect(messagesOf(imageAlternatives, '<img src="a.png" alt="Image 3">')).toEqual([
      "The text alternative “Image 3” doesn't say what the picture shows.",
    ]);
  });

  it("tells an ornament that is read out", () => {
    expect(messagesOf(imageAlternatives, '<img src="a.png" alt="spacer">')).toEqual([
      "An ornament is read out as “spacer”.",
    ]);
  });

  it("tells an alternative that repeats its link", () => {
    expect(
      messagesOf(imageAlternatives, '<a href="b"><img src="a.png" alt="Walks"> Walks</a>'),
    ).toEqual(["The text alternative “Walks” repeats the words of its link."]);
  });

  it("tells an alternative that repeats its caption", () => {
    expect(
      messagesOf(
        imageAlternatives,
        '<figure><img src="a.png" alt="The mill in 1905"><figcaption>The mill in 1905.</figcaption></figure>',
      ),
    ).toEqual(["The text alternative “The mill in 1905” repeats its caption."]);
  });

  it("tells an alternative that is far too long", () => {
    expect(
      messagesOf(
        imageAlternatives,
        '<img src="a.png" alt="long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words long words ">',
      ),
    ).toEqual(["A text alternative has 659 characters."]);
  });

  it("tells a picture button without alt", () => {
    expect(messagesOf(imageAlternatives, '<input type="image" src="a.png">')).toEqual([
      "A picture that serves as a button has no text alternative.",
    ]);
  });

  it("tells an area without alt", () => {
    expect(messagesOf(imageAlternatives, '<map><area href="a"></map>')).toEqual([
      "An area of an image map has no text alternative.",
    ]);
  });

  it("tells a drawing without a name", () => {
    expect(messagesOf(imageAlternatives, '<svg role="img"></svg>')).toEqual([
      "An element marked as a picture has no name.",
    ]);
  });

  it.each([
    '<img src="a.png" alt="">',
    '<img src="a.png" alt="A red door">',
    '<img src="a.png" role="presentation">',
    '<svg role="img"><title>Bar chart</title></svg>',
    '<object data="a.svg">The plan of the plots</object>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(imageAlternatives, markup)).toEqual([]);
  });
});
