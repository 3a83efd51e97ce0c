// How strangers' texts are made safe to tell, and what was probably meant by a slip.
export { letterNumber } from "./text/letter-number.ts";
export { suggest } from "./text/suggest.ts";
export { type Ours, tell } from "./text/tell.ts";
export { visible } from "./text/visible.ts";
export { visibleValues } from "./text/visible-values.ts";
export { type Remark, workflowCommand } from "./text/workflow-command.ts";
