import { z } from "zod";
import { atLeastOne, dueTime, id, line, markdown, oneOf, pastDay, reference } from "./fields.ts";

/** How far an action can be, in the order in which pages list them. */
export const actionStatuses = ["planned", "under-way", "done", "late", "dropped"] as const;

/** How far an action is. */
export type ActionStatus = (typeof actionStatuses)[number];

/** What a form says for each of them. */
export const actionStatusWords = {
  planned: "It is planned",
  "under-way": "It is under way",
  done: "It is done",
  late: "It is late",
  dropped: "It was dropped",
} as const satisfies Record<ActionStatus, string>;

const actionSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("actions"),
    /** The id of the priority that the action belongs to. */
    priority: reference("priorities", "Its priority", "the priority that the action belongs to"),
    /** What is to be done, word for word. Markdown may be used. */
    text: markdown(
      "What is to be done",
      "What is to be done, word for word.",
      "Train staff in every school.",
    ),
    /** A role or a body that sees to it, as the source names it. */
    owners: atLeastOne(
      "Who sees to it",
      line(
        "Role or body",
        "A role or a body that sees to it, as the source names it.",
        "Head of Inclusion",
      ),
    ).optional(),
    /** When it is to be done: a year, a month or a day, such as 2026-09, or a few words. */
    due: dueTime(
      "When it is due",
      "When it is to be done: a year, a month or a day, such as 2026-09, or a few words.",
    ).optional(),
    /** How far it is. Needs “asOf”, the day of which this is true. */
    status: oneOf(
      "How far it is",
      "How far it is. Needs “asOf”, the day of which this is true.",
      actionStatusWords,
    )
      .meta({ hint: "Give below the day on which it was so." })
      .optional(),
    /** The day of which “status” is true. */
    asOf: pastDay("Day on which that was so", "The day of which “status” is true.")
      .meta({ hint: "The last day on which the action was known to be that far." })
      .optional(),
    /** The id of the source of this action. */
    source: reference("sources", "Where this is from", "the source of this action"),
  })
  .meta({ title: "Action" });

export const actionsSchema = z.array(actionSchema);

/** Something that the strategy says will be done. */
export type Action = z.output<typeof actionSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineActions = (actions: Action[]): Action[] => actions;
