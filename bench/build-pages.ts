import { mkdir } from "node:fs/promises";
import { loadContent } from "../src/load/load-content.ts";
import { prepareSite } from "../src/publish/prepare-site.ts";
import { writePages } from "../src/publish/write-pages.ts";

const [data = "_data", output = "dist"] = process.argv.slice(2);
const { content, problems } = await loadContent(data);
if (problems) throw new Error(problems.map(({ message }) => message).join("\n"));
await mkdir(output, { recursive: true });
await writePages(await prepareSite(content, { today: "2020-06-07" }), output);
