/** By which people, terminals and other programs end a process. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Has something done before a signal ends this process; it ends by that signal as it would without.
 *
 * @param cleanUp must not wait for anything
 * @returns a function that forgets it
 */
export function atStop(cleanUp: () => void): () => void {
  function stop(signal: NodeJS.Signals) {
    forget();
    cleanUp();
    process.kill(process.pid, signal);
  }
  function forget() {
    for (const signal of signals) process.off(signal, stop);
  }
  for (const signal of signals) process.on(signal, stop);
  return forget;
}
