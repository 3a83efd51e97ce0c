import { enableCompileCache } from "node:module";

// Loaded by --import before a command of ours. It is JavaScript, as no other file here is: to read
// even one line of TypeScript, Node would load what the cache spares it, which takes 40 ms.
enableCompileCache();
