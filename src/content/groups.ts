import { z } from "zod";
import { id, line, markdown, paragraph, reference } from "./fields.ts";

const groupSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("groups"),
    /** The group’s title, word for word as in the source. */
    title: line(
      "Title of the group",
      "The group’s title, word for word as in the source.",
      "Help that comes early",
    ),
    /** The id of the group that this one is a part of. */
    within: reference(
      "groups",
      "Part of which group",
      "the group that this one is a part of",
    ).optional(),
    /** What the source says of the group, word for word. */
    statement: paragraph(
      "What the source says of it",
      "What the source says of the group, word for word.",
      "All families will …",
    ).optional(),
    /** The id of the source of the title and statement. */
    source: reference(
      "sources",
      "Where this is from",
      "the source of the title and statement",
    ).optional(),
    /** What the group is about, in plain words: a paragraph. Markdown may be used. */
    summary: markdown(
      "What it is about, in plain words",
      "What the group is about, in plain words: a paragraph.",
      "Families should get help soon.",
    ).optional(),
  })
  .meta({ title: "Group" });

export const groupsSchema = z.array(groupSchema);

/** A part of the strategy that holds priorities or other groups, such as a pillar or a theme. */
export type Group = z.output<typeof groupSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineGroups = (groups: Group[]): Group[] => groups;
