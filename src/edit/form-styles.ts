/**
 * The styles of the forms, in the colours of the site’s own pages. They stand in the page, so that forms
 * need no request.
 */
export const formStyles = `
:root { color-scheme: light dark; --ink: #1b2328; --quiet: #45525a; --paper: #fbfaf7; --raised: #fff; --line: #8a979e; --accent: #0a4b46; --on-accent: #fff; --wrong: #8f1313; font: 1.1875rem/1.5 system-ui, sans-serif; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #eef2f2; --quiet: #c3ced1; --paper: #14191c; --raised: #1d2427; --line: #7f8d94; --accent: #8fd6cd; --on-accent: #0c1b1a; --wrong: #ffb3ab; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
main { margin: 0 auto; max-inline-size: 46rem; padding: 1rem 1rem 4rem; }
h1 { font-size: clamp(1.5rem, 5vw, 2rem); line-height: 1.25; }
h2 { font-size: 1.1875rem; line-height: 1.35; margin: 0; }
p { margin-block: .5rem; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible, .errors:focus, fieldset:focus { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
label, legend, .label { display: block; font-weight: 600; }
label { margin-block-end: .25rem; }
legend { padding: 0; }
fieldset { border: 0; margin: 0; min-inline-size: 0; padding: 0; }
.field, .group, .list, .union { margin-block: 1.75rem; }
.group, .union, .list { border-inline-start: 4px solid var(--line); padding-inline-start: 1rem; }
.group > legend, .list > legend, .union > legend { font-size: 1.25rem; }
.group .group, .list .list, .list .group { margin-block: 1rem; }
.hint, .quiet { color: var(--quiet); font-weight: 400; }
.hint { margin-block: .125rem .375rem; }
.error { border-inline-start: 4px solid var(--wrong); color: var(--wrong); font-weight: 600; padding-inline-start: .5rem; }
[aria-invalid="true"] { border-color: var(--wrong) !important; border-width: 3px !important; }
input[type="text"], textarea, select { background: var(--raised); border: 2px solid var(--line); border-radius: 4px; color: inherit; font: inherit; inline-size: 100%; max-inline-size: 100%; min-block-size: 2.75rem; padding: .375rem .5rem; }
textarea { field-sizing: content; min-block-size: 3.5rem; resize: vertical; }
.short, .day, .month, .year { max-inline-size: 8rem !important; }
.row { align-items: end; display: flex; flex-wrap: wrap; gap: .75rem; }
.row .day { inline-size: 5rem; } .row .month { inline-size: 8rem; } .row .year { inline-size: 7rem; }
.choice { align-items: start; display: flex; gap: .625rem; padding-block: .5rem; }
.choice input { accent-color: var(--accent); block-size: 1.75rem; flex: none; inline-size: 1.75rem; margin: 0; }
.choice label { align-self: center; font-weight: 400; margin: 0; min-inline-size: 0; }
.further { border-inline-start: 4px solid var(--line); margin-inline-start: .8rem; padding-inline-start: 1.25rem; }
.choice:not(:has(:checked)) + .further { display: none; }
.gallery { display: grid; gap: .25rem .75rem; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); }
.gallery label { align-items: center; display: flex; gap: .5rem; }
.drawing { font-size: 2.25rem; line-height: 1; } .drawing svg { block-size: 3rem; display: block; inline-size: 3rem; }
button, .button { background: var(--raised); border: 2px solid var(--accent); border-radius: 4px; color: var(--accent); cursor: pointer; display: inline-block; font: inherit; font-weight: 600; min-block-size: 2.75rem; padding: .375rem .875rem; text-decoration: none; }
button.main, .button { background: var(--accent); color: var(--on-accent); }
.small { font-size: 1rem; font-weight: 400; }
a.small { display: inline-block; min-block-size: 2.75rem; padding: .5rem .25rem; }
button.link { background: none; border: 0; font-weight: 400; min-block-size: 0; padding: 0; text-decoration: underline; text-underline-offset: .15em; }
.buttons { align-items: center; display: flex; flex-wrap: wrap; gap: .5rem .75rem; }
ol, ul { margin: 0; padding: 0; list-style: none; }
.list > ol > li { margin-block-end: 1.5rem; }
.list > ol > li > .field { margin-block: .75rem .25rem; }
.cards > li, .entries > li { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; margin-block: .75rem; padding: .75rem 1rem; }
.cards p { margin-block: .25rem 0; }
.entries .entry { font-weight: 600; }
.errors { border: 4px solid var(--wrong); border-radius: 4px; margin-block: 1rem; padding: 1rem; }
.errors li { margin-block: .5rem; } .errors a { color: var(--wrong); font-weight: 600; }
.done { border: 4px solid var(--accent); border-radius: 4px; margin-block: 1rem; padding: .75rem 1rem; }
.hidden { block-size: 1px; clip-path: inset(50%); inline-size: 1px; overflow: hidden; position: absolute; white-space: nowrap; }
.back { margin-block: 0 1rem; }
@media (forced-colors: active) { .choice input { forced-color-adjust: auto; } }
@media print { :root { color-scheme: light; } button, .button { display: none; } }
`;
