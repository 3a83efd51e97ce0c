import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../run/site.ts";
import { fault } from "../fault.ts";
import type { Fault, Rule } from "../rule.ts";

const transcript =
  /transcri|transkri|trawsgrif|abschrift|text version|text alternative|textfassung|version texte|versión en texto|uitgeschreven|utskrift|lyrics|full text|read (the|this|what)|(what|words) (is|are|was|were) (said|spoken|sung)|following speech|in writing|subtitulos|captions/i;
/** Films and recordings that say again what stands on the page need no words of their own. */
const alternative =
  /\b(listen to|hear|watch)\b[^.!?]{0,60}\b(the above|these (rules|words)|this (page|text|story|letter)|same (words|text|information)|read (out|aloud))\b|\b(film|video|audio|recording) (version )?of (this|the) (page|text|story|letter|words)\b/i;
const playButton = /play|pause|stop|abspielen|lecture|reproducir|mute|unmute/i;

/** Words about what isn't there are no transcript. */
const absent =
  /\b(no|not|without|missing|lacks?|needs?|kein|keine|ohne|sans|sin) (an? |any |the )?(text |written )?(transcripts?|alternatives?|captions|abschrift|transkript)/gi;
const soundFile = /\.(mp3|wav|ogg|oga|m4a|aac|flac)([?#]|$)/i;
const filmFile = /\.(mp4|m4v|mov|avi|wmv|mpe?g|webm|ogv)([?#]|$)/i;
const captioned = /\b(sub-?titles?|captioned|signed|untertitel|sous-titr|subtítulos)/i;

/** Finds films and recordings without captions, words, controls, or that start by themselves. */
export const media: Rule = ({ document }) => [
  ...select(document, "video").flatMap((video) => judgeVideo(video, document)),
  ...select(document, "audio").flatMap((audio) => judgeAudio(audio, document)),
  ...select(document, "a[href]").flatMap((link) => judgeLink(link, document)),
  ...select(document, "video, audio").flatMap((one) => judgeStart(one, document)),
  ...select(document, "bgsound, embed[autostart=true]").map((one) =>
    fault(
      "media-autoplay",
      one,
      "1.4.2",
      "Sound starts by itself.",
      "Let readers start it themselves.",
    ),
  ),
];

type Root = Parameters<typeof textOf>[0];

const has = (element: Element, name: string): boolean => attribute(element, name) !== undefined;

function judgeVideo(video: Element, document: Root): Fault[] {
  const silentLoop = has(video, "muted") && (has(video, "autoplay") || has(video, "loop"));
  if (silentLoop || isHidden(video)) return [];
  const tracks = select(video, "track").filter((track) =>
    /^(captions|subtitles)$/i.test(attribute(track, "kind") ?? "subtitles"),
  );
  if (tracks.length === 0 && isAlternative(document)) return [];
  if (tracks.length === 0) {
    const help = "Add a track element with kind=captions, and a transcript.";
    return [fault("captions-missing", video, "1.2.2", "A film has no captions.", help)];
  }
  const words = tracks.some((track) => holdsWords(attribute(track, "src") ?? ""));
  if (words) return [];
  return [
    fault(
      "captions-empty",
      video,
      "1.2.2",
      "The captions of a film hold no words.",
      "Write all that is said, and the sounds that matter, into the captions.",
    ),
  ];
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
  const [, base64, data] = source.match(/^data:[^,]*?(;base64)?,(.*)$/s) ?? [];
  if (data === undefined) return true;
  const text = base64 ? Buffer.from(data, "base64").toString("utf8") : decode(data);
  const cues = text.split(/-->.*$/m).slice(1);
  return cues.some((cue) =>
    /\p{L}{2}/u.test(
      cue.replace(/\b(todo|tbd|placeholder|caption here|untranscribed|inaudible)\b/gi, ""),
    ),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const hasTranscript = (document: Root): boolean =>
  transcript.test(textOf(document).replace(absent, " ")) || isAlternative(document);

function judgeLink(link: Element, document: Root): Fault[] {
  const address = attribute(link, "href") ?? "";
  const film = filmFile.test(address);
  if ((!film && !soundFile.test(address)) || isHidden(link) || hasTranscript(document)) return [];
  if (film && captioned.test(textOf(document))) return [];
  const thing = film ? "film" : "recording";
  return [
    fault(
      "transcript-missing",
      link,
      film ? "1.2.2" : "1.2.1",
      `A link leads to a ${thing} that has no transcript on the page and no link to one.`,
      "Write down what is said, or link to a page with the words.",
    ),
  ];
}

function judgeAudio(audio: Element, document: Root): Fault[] {
  if (hasTranscript(document) || isHidden(audio)) return [];
  const message = "A recording has no transcript on the page and no link to one.";
  return [
    fault(
      "transcript-missing",
      audio,
      "1.2.1",
      message,
      "Write down what is said, or link to a page with the words.",
    ),
  ];
}

function judgeStart(one: Element, document: Root): Fault[] {
  const controls = has(one, "controls");
  const faults: Fault[] = [];
  if (has(one, "autoplay") && !has(one, "muted")) {
    faults.push(
      fault(
        "media-autoplay",
        one,
        "1.4.2",
        "Sound starts by itself.",
        "Take autoplay away and show the controls.",
      ),
    );
  }
  const ownButtons = select(document, "button, [role=button], input[type=button]").some((button) =>
    playButton.test(
      `${textOf(button)} ${attribute(button, "aria-label") ?? ""} ${attribute(button, "title") ?? ""}`,
    ),
  );
  if (!controls && !ownButtons && !isHidden(one)) {
    const moving = has(one, "autoplay") && has(one, "muted");
    if (one.tagName === "video" || has(one, "src") || select(one, "source").length > 0) {
      faults.push(
        fault(
          "media-without-controls",
          one,
          moving ? "2.2.2" : "2.1.1",
          moving
            ? "A film runs by itself and can't be stopped."
            : "A film or recording has no controls.",
          "Add the controls attribute.",
        ),
      );
    }
  }
  return faults;
}
