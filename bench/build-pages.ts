import { enableCompileCache } from "node:module";

enableCompileCache();
const { mkdir } = await import("node:fs/promises");
const { loadContent } = await import("../src/content/load-content.ts");
const { prepareSite } = await import("../src/publish/prepare-site.ts");
const { writePages } = await import("../src/publish/write-pages.ts");

const [data = "_data", output = "dist"] = process.argv.slice(2);
const { content, problems } = await loadContent(data);
if (problems) throw new Error(problems.map(({ message }) => message).join("\n"));
await mkdir(output, { recursive: true });
await writePages(await prepareSite(content, { today: "2030-06-07" }), output);
