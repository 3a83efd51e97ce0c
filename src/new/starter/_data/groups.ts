// The parts of the strategy that hold its priorities, such as pillars or themes, in their order.
//
//   {
//     id: "help-that-comes-early",
//     title: "Help that comes early",
//     statement: "All families will …",
//     source: "press-release",
//     summary: "Families should get help soon.",
//   },
//
// "title" and "statement" are word for word as in the source. "summary" is ours, in plain words. A
// group may be in another: within: "its-id". In priorities.ts each priority names its group:
// group: "help-that-comes-early". Leave the ids as they are.

import { defineGroups } from "../../../../src/content/groups.ts";

// There are no groups yet. Copy the example above between the square brackets, without its slashes.
export default defineGroups([]);
