import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

/**
 * Lets this project’s own modules be read anew in a process that runs on. Node keeps each module that
 * it has read under its address; after a call of the function that this gives, the addresses of all
 * modules below the folder bear a new number. Packages are kept.
 *
 * https://nodejs.org/docs/latest-v24.x/api/module.html#moduleregisterhooksoptions
 */
export function freshModules(folder: string): () => void {
  const start = `${pathToFileURL(folder).href}/`;
  let generation = 0;
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      if (!resolved.url.startsWith(start) || resolved.url.includes("/node_modules/")) {
        return resolved;
      }
      const url = new URL(resolved.url);
      url.searchParams.set("generation", String(generation));
      return { ...resolved, url: url.href };
    },
  });
  return () => {
    generation += 1;
  };
}
