import type { Header } from "./response-headers.ts";

const marker =
  "# Below this line: written by `npm run hosting`. Change src/publish/hosting/ instead.";

/**
 * `netlify.toml` with the headers after what people wrote in it. The policy with the style’s hash
 * can’t stand here: it comes with each build, in `_headers`.
 *
 * @param present the file as it stands, or nothing
 */
export function netlifyToml(present: string, headers: readonly Header[]): string {
  const [own = ""] = present.split(marker);
  const lines = headers.map(([name, value]) => `    ${name} = ${JSON.stringify(value)}\n`);
  const kept = own.trim() === "" ? "" : `${own.trimEnd()}\n\n`;
  return `${kept}${marker}
# The build adds the content security policy, whose hash it knows, in the published _headers.

[[headers]]
  for = "/*"
  [headers.values]
${lines.join("")}`;
}
