import { spawn } from "node:child_process";

/** A server of our own on the loopback. */
export type Server = { url: string; stop: () => Promise<void> };

/**
 * Starts a server, and gives it as soon as it answers.
 *
 * @throws with the server’s own words when it ends before
 */
export async function startServer(
  [program = "", ...args]: readonly string[],
  url: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Server> {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const ended = new Promise<void>((done) => {
    child.once("error", () => done());
    child.once("exit", () => done());
  });
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${program} did not start: ${said.trim()}`);
  }
  return {
    url,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );
