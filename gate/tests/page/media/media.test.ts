import { describe, expect, it } from "vitest";
import { media } from "../../../page/media/media.ts";
import { messagesOf } from "../faults-in.ts";

describe("films and recordings", () => {
  it("tells a film without captions", () => {
    expect(messagesOf(media, '<video controls src="a.mp4"></video>')).toEqual([
      "A film has no captions.",
    ]);
  });

  it("tells captions without words", () => {
    expect(
      messagesOf(
        media,
        '<video controls src="a.mp4"><track kind="captions" src="data:text/vtt,WEBVTT"></video>',
      ),
    ).toEqual(["The captions of a film hold no words."]);
  });

  it("tells a recording without transcript", () => {
    expect(messagesOf(media, '<audio controls src="a.mp3"></audio>')).toEqual([
      "A recording has no transcript on the page and no link to one.",
    ]);
  });

  it("tells a recording on a page that only says that words are missing", () => {
    const page = '<p>It has no transcript.</p><audio controls src="a.mp3"></audio>';
    expect(messagesOf(media, page)).toHaveLength(1);
  });

  it("tells a link to a recording or film without transcript", () => {
    const page = '<a href="talk.mp3">Listen to the talk</a> <a href="tour.mp4">Watch the tour</a>';
    expect(messagesOf(media, page)).toEqual([
      "A link leads to a recording that has no transcript on the page and no link to one.",
      "A link leads to a film that has no transcript on the page and no link to one.",
    ]);
  });

  it("tells sound that starts by itself", () => {
    expect(
      messagesOf(media, '<p>Transcript</p><audio controls autoplay src="a.mp3"></audio>'),
    ).toEqual(["Sound starts by itself."]);
  });

  it("tells a recording without controls", () => {
    expect(messagesOf(media, '<p>Transcript</p><audio src="a.mp3"></audio>')).toEqual([
      "A film or recording has no controls.",
    ]);
  });

  it.each([
    '<a href="tour.mp4">Watch the tour, with subtitles</a>',
    '<a href="talk.mp3">Listen to the talk</a> <a href="talk.html">Read the transcript</a>',
    '<video controls src="a.mp4"><track kind="captions" src="a.vtt"></video>',
    '<audio controls src="a.mp3"></audio><a href="t">Transcript of the talk</a>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(media, markup)).toEqual([]);
  });

  it.each([
    '<p>Shower before you swim in the pool.</p><p>You can also listen to these rules:</p><audio controls src="a.mp3"></audio>',
    '<p>The mouse is not for all.</p><p>Watch the same information in the video below.</p><video controls src="a.mp4"></video>',
  ])("asks no second words where the page says it all: %s", (markup) => {
    expect(messagesOf(media, markup)).toEqual([]);
  });

  it("asks for words where the page hides those that it speaks of", () => {
    const page =
      '<p hidden>Shower before you swim in the pool.</p><p>You can also listen to these rules:</p><audio controls src="a.mp3"></audio>';
    expect(messagesOf(media, page)).toEqual([
      "A recording has no transcript on the page and no link to one.",
    ]);
  });
});
