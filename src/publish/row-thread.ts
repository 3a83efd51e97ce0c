import { workerData } from "node:worker_threads";
import { writeRows } from "./write-rows.ts";

// The second thread of a large build: it writes pages until none is left.
await writeRows(workerData);
