import { z } from "zod";
import {
  distinct,
  fileName,
  id,
  insteadOf,
  line,
  namedLanguage,
  neededIn,
  oneOf,
  pastDay,
  reference,
  webAddress,
} from "./fields.ts";

/** For whom, or in which form, a version of the strategy is made. */
export const versionKinds = [
  "young-people",
  "short",
  "audio",
  "sign-language",
  "easy-read",
  "other-language",
] as const;

/** One of them. */
export type VersionKind = (typeof versionKinds)[number];

/** Kinds that don’t say which language it is. */
const isInAnother = ({ kind }: { kind?: unknown }): boolean =>
  kind === "sign-language" || kind === "other-language";

const versionSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("versions"),
    /** “young-people”, “short”, “audio”, “sign-language”, “easy-read” or “other-language”. */
    kind: oneOf(
      "For whom, or in which form",
      "“young-people”, “short”, “audio”, “sign-language”, “easy-read” or “other-language”.",
      {
        "young-people": "For children and young people",
        short: "A short version",
        audio: "To listen to",
        "sign-language": "In sign language",
        "easy-read": "In easy read",
        "other-language": "In another language",
      } satisfies Record<VersionKind, string>,
    ).meta({ hint: "Readers find it under a heading for this." }),
    /** What it is called, where its kind doesn’t say enough. */
    title: distinct(
      line(
        "What it is called",
        "What it is called, where its kind doesn’t say enough.",
        "My plan, my words",
        80,
      ),
    ).optional(),
    /** Where it can be read, heard or seen, unless it is a file of your own. */
    url: insteadOf(
      "file",
      distinct(
        webAddress(
          "Web address",
          "Where it can be read, heard or seen, unless it is a file of your own.",
          "https://www.example.gov.uk/young-people",
        ).meta({
          hint: "Where it can be read, heard or seen, unless it is a document of your own.",
        }),
      ),
    ),
    /** The name of a file of your own in the folder _files, in place of an address. */
    file: insteadOf(
      "url",
      distinct(
        fileName(
          "Document of your own",
          "The name of a file of your own in the folder _files, in place of an address.",
        ).meta({ hint: "A document that readers get from this site, in place of a web address." }),
      ),
    ),
    /** What kind of file or page it is, where its ending doesn’t say it. */
    format: line(
      "What kind of document or page it is",
      "What kind of file or page it is, where its ending doesn’t say it.",
      "video",
      40,
    )
      .meta({ hint: "Such as PDF or video, where the end of its address doesn’t say it." })
      .optional(),
    /** The language that it is in, if it isn’t that of this site. */
    language: neededIn(
      isInAnother,
      namedLanguage(
        "Language that it is in",
        "The language that it is in, if it isn’t that of this site.",
      ),
    ),
    /** Who made it. */
    by: line("Made by", "Who made it.", "Anytown Youth Council"),
    /** How long it is. */
    length: line("Length of it", "How long it is.", "12 minutes", 40).optional(),
    /** The id of the source that it was made from. */
    source: reference(
      "sources",
      "What it was made from",
      "the source that it was made from",
    ).optional(),
    /** The day on which a person last opened it. */
    checkedOn: pastDay(
      "Day of the last look",
      "The day on which a person last opened it.",
    ).optional(),
  })
  .meta({ title: "Version" });

export const versionsSchema = z.array(versionSchema);

/** The strategy in another form or language. */
export type Version = z.output<typeof versionSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineVersions = (versions: Version[]): Version[] => versions;
