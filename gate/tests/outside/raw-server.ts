import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";

/** What a server does with a connection on which somebody asked for its path. */
export type Answer = (socket: Socket, method: string) => void;

/** A server on 127.0.0.1 that knows nothing of HTTP but what each answer writes by itself. */
export async function startRawServer(
  answers: ReadonlyMap<string, Answer>,
): Promise<{ port: number; close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  // Half-closed connections stay open on this side, as with a server that forgets them
  const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // Whoever asks may hang up at any time
    socket.on("error", () => {});
    let asked = "";
    socket.on("data", (data) => {
      asked += data.toString("latin1");
      if (!asked.includes("\r\n\r\n")) return;
      const [method = "", path = ""] = asked.split(" ");
      asked = "";
      (answers.get(path) ?? ((other) => other.destroy()))(socket, method);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { port, close };
}
