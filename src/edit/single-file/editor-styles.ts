import { formStyles } from "../form-styles.ts";

/** The styles of the editor in one file: those of the forms, its header, changes and preview. */
export const editorStyles = `${formStyles}
header { border-block-start: .5rem solid var(--accent); margin: 0 auto; max-inline-size: 46rem; padding: .5rem 1rem 0; }
header p { margin-block: .25rem; }
.site a, .your-changes { display: inline-flex; align-items: center; gap: .5rem; min-block-size: 2.75rem; }
.site { font-weight: 600; }
.count { background: var(--accent); border-radius: 1rem; color: var(--on-accent); min-inline-size: 2rem; padding-inline: .5rem; text-align: center; }
.kept { font-size: 1rem; }
.skip-link { background: var(--ink); color: var(--paper); font-weight: 600; inset-block-start: -10rem; padding: .75rem 1rem; position: absolute; z-index: 1; }
.skip-link:focus { inset-block-start: .5rem; }
main:focus, h1:focus { outline: none; }
footer { border-block-start: 1px solid var(--line); font-size: 1rem; margin: 0 auto; max-inline-size: 46rem; padding: .5rem 1rem 2rem; }
.was p, .is p { border-inline-start: 4px solid var(--line); padding-inline-start: .75rem; }
.is p { border-color: var(--accent); }
ins { text-decoration: none; }
.was p.hint, .is p.hint { border: 0; padding: 0; }
.steps { list-style: decimal; padding-inline-start: 1.5rem; }
.steps li { margin-block: .5rem; }
.begun { border-inline-start: 4px solid var(--accent); padding-inline-start: .75rem; }
.older { border: 4px solid var(--line); border-radius: 4px; margin-block-end: 1.5rem; padding: .75rem 1rem; }
.preview { margin-block-start: 2rem; }
.preview iframe { background: #fffdf8; border: 2px solid var(--line); border-radius: 4px; display: block; inline-size: 100%; max-block-size: none; min-block-size: 4rem; }
.preview iframe[hidden] { display: none; }
@media (min-width: 76rem) {
  .beside header, .beside footer { max-inline-size: 84rem; }
  .beside main { display: grid; gap: 0 2.5rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); max-inline-size: 84rem; }
  .beside main > * { grid-column: 1; }
  .beside main > .preview { align-self: start; grid-column: 2; grid-row: 1 / span 20; inset-block-start: 1rem; margin: 0; max-block-size: calc(100vh - 2rem); overflow: auto; position: sticky; }
}
`;
