/**
 * With what another Node.js is started, so that it reaches the project’s modules by the same link as
 * this one, if by any: see `run-through-link.cjs`.
 */
export const linkFlags: readonly string[] = process.execArgv.filter((flag) =>
  /^--(?:preserve-symlinks|require=)/.test(flag),
);
