// What the strategy says will be done: one entry for each action.
//
//   {
//     id: "train-staff",
//     priority: "part-of-the-community",
//     text: "Train staff in every school.",
//     owners: ["Head of Inclusion"],
//     due: "2026-09",
//     status: "under-way",
//     asOf: "2026-03-12",
//     source: "press-release",
//   },
//
// "text" is word for word as in the source. "priority" is the id of a priority from priorities.ts.
// "due" is a year, a month, a day or a few words. "status" is "planned", "under-way", "done", "late"
// or "dropped", and "asOf" the day on which the source says so; leave out both if it doesn’t say.
// Leave the ids as they are: reports use them.

import { defineActions } from "../../../../src/content/actions.ts";

// There are no actions yet. Copy the example above between the square brackets, without its slashes.
export default defineActions([]);
