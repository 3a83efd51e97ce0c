import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { playWords } from "../words/play-words.ts";
import { transcriptPhrases } from "../words/transcript-phrases.ts";
import { anyOf } from "../words/word-list.ts";
import { dataBytes } from "./data-bytes.ts";

const transcript = new RegExp(anyOf(transcriptPhrases), "i");
/** Films and recordings that say again what stands on the page need no words of their own. */
const alternative =
  /\b(listen to|hear|watch)\b[^.!?]{0,60}\b(the above|these (rules|words)|this (page|text|story|letter)|same (words|text|information)|read (out|aloud))\b|\b(film|video|audio|recording) (version )?of (this|the) (page|text|story|letter|words)\b/i;
const playButton = new RegExp(anyOf(playWords), "i");

/** Words about what isn't there are no transcript. */
const absent =
  /\b(no|not|without|missing|lacks?|needs?|kein|keine|ohne|sans|sin) (an? |any |the )?(text |written )?(transcripts?|alternatives?|captions|abschrift|transkript)/gi;
const soundFile = /\.(mp3|wav|ogg|oga|m4a|aac|flac)([?#]|$)/i;
const filmFile = /\.(mp4|m4v|mov|avi|wmv|mpe?g|webm|ogv)([?#]|$)/i;
const captioned = /\b(sub-?titles?|captioned|signed|untertitel|sous-titr|subtítulos)/i;

const everyone = { severity: "error", asks: "everyone" } as const;
const unheard =
  "Whoever can't hear it, or is where they may not listen, learns nothing of what is said.";
const transcriptHelp = "Write down what is said, or link to a page with the words.";

const rules = {
  "captions-missing": {
    ...everyone,
    criterion: "1.2.2",
    wrong: "A film has no captions.",
    why: unheard,
    help: "Add a track element with kind=captions, and a transcript.",
    technique: "H95",
  },
  "captions-empty": {
    ...everyone,
    criterion: "1.2.2",
    wrong: "The captions of a film hold no words.",
    why: unheard,
    help: "Write all that is said, and the sounds that matter, into the captions.",
    technique: "H95",
  },
  "transcript-missing": {
    ...everyone,
    criterion: "1.2.1",
    wrong: "A recording has no transcript on the page and no link to one.",
    why: unheard,
    help: transcriptHelp,
    technique: "G158",
  },
  "film-transcript-missing": {
    ...everyone,
    criterion: "1.2.2",
    wrong: "A link leads to a film that has no transcript on the page and no link to one.",
    why: unheard,
    help: transcriptHelp,
  },
  "media-autoplay": {
    ...everyone,
    criterion: "1.4.2",
    wrong: "Sound starts by itself.",
    why: "It drowns the voice of a screen reader, so whoever listens can't even hear how to stop it.",
    help: "Take autoplay away and show the controls.",
    technique: "F23",
  },
  "media-without-controls": {
    ...everyone,
    criterion: "2.1.1",
    wrong: "A film or recording has no controls.",
    why: "Nobody can start, stop or go back in it, by keyboard or otherwise.",
    help: "Add the controls attribute.",
  },
  "film-runs-by-itself": {
    ...everyone,
    criterion: "2.2.2",
    wrong: "A film runs by itself and can't be stopped.",
    why: "What moves draws readers away from the text, most of all those who find it hard to keep their attention.",
    help: "Add the controls attribute.",
  },
} as const;

type Found = PageFault<keyof typeof rules>[];

/** Finds films and recordings without captions, words, controls, or that start by themselves. */
export const media = pageRule(rules, ({ document }) => [
  ...select(document, "video").flatMap((video) => judgeVideo(video, document)),
  ...select(document, "audio").flatMap((audio) => judgeAudio(audio, document)),
  ...select(document, "a[href]").flatMap((link) => judgeLink(link, document)),
  ...select(document, "video, audio").flatMap((one) => judgeStart(one, document)),
  ...select(document, "bgsound, embed[autostart=true]").map((element) => ({
    rule: "media-autoplay" as const,
    element,
    help: "Let readers start it themselves.",
  })),
]);

type Root = Parameters<typeof textOf>[0];

const has = (element: Element, name: string): boolean => attribute(element, name) !== undefined;

function judgeVideo(video: Element, document: Root): Found {
  const silentLoop = has(video, "muted") && (has(video, "autoplay") || has(video, "loop"));
  if (silentLoop || isHidden(video)) return [];
  const tracks = select(video, "track").filter((track) =>
    /^(captions|subtitles)$/i.test(attribute(track, "kind") ?? "subtitles"),
  );
  if (tracks.length === 0) {
    return isAlternative(document) ? [] : [{ rule: "captions-missing", element: video }];
  }
  const words = tracks.some((track) => holdsWords(attribute(track, "src") ?? ""));
  return words ? [] : [{ rule: "captions-empty", element: video }];
}

/** Whether the page says that its film or recording repeats its words, and shows words to repeat. */
function isAlternative(document: Root): boolean {
  const shown = select(document, "p, li, dd, td, blockquote")
    .filter((block) => !isHidden(block))
    .map(textOf);
  const others = shown.filter((text) => !alternative.test(text));
  return others.length < shown.length && others.join(" ").split(/\s+/).length > 4;
}

/** Whether a caption file, where it is written into the page, has a cue with words. */
function holdsWords(source: string): boolean {
  if (!source.trim()) return false;
  const data = dataBytes(source);
  if (data === undefined) return true;
  const text = data.toString("utf8");
  const cues = text.split(/-->.*$/m).slice(1);
  return cues.some((cue) =>
    /\p{L}{2}/u.test(
      cue.replace(/\b(todo|tbd|placeholder|caption here|untranscribed|inaudible)\b/gi, ""),
    ),
  );
}

const hasTranscript = (document: Root): boolean =>
  transcript.test(textOf(document).replace(absent, " ")) || isAlternative(document);

function judgeLink(link: Element, document: Root): Found {
  const address = attribute(link, "href") ?? "";
  const film = filmFile.test(address);
  if ((!film && !soundFile.test(address)) || isHidden(link) || hasTranscript(document)) return [];
  if (film && captioned.test(textOf(document))) return [];
  if (film) return [{ rule: "film-transcript-missing", element: link }];
  const message =
    "A link leads to a recording that has no transcript on the page and no link to one.";
  return [{ rule: "transcript-missing", element: link, message }];
}

function judgeAudio(audio: Element, document: Root): Found {
  if (hasTranscript(document) || isHidden(audio)) return [];
  return [{ rule: "transcript-missing", element: audio }];
}

function judgeStart(one: Element, document: Root): Found {
  const faults: Found = [];
  if (has(one, "autoplay") && !has(one, "muted")) {
    faults.push({ rule: "media-autoplay", element: one });
  }
  const ownButtons = select(document, "button, [role=button], input[type=button]").some((button) =>
    playButton.test(
      `${textOf(button)} ${attribute(button, "aria-label") ?? ""} ${attribute(button, "title") ?? ""}`,
    ),
  );
  if (has(one, "controls") || ownButtons || isHidden(one)) return faults;
  if (one.tagName === "video" || has(one, "src") || select(one, "source").length > 0) {
    const moving = has(one, "autoplay") && has(one, "muted");
    faults.push({ rule: moving ? "film-runs-by-itself" : "media-without-controls", element: one });
  }
  return faults;
}
