import { parentPort } from "node:worker_threads";
import { validateMarkup } from "./validate-markup.ts";

parentPort?.on("message", async (html: string) => {
  try {
    parentPort?.postMessage({ faults: await validateMarkup(html) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
