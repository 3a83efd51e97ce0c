import { createServer, type Server } from "node:https";
import { type AddressInfo, createServer as createPlainServer } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { askFor } from "./ask-for.ts";
import { type Certificate, selfSignedCertificate } from "./self-signed-certificate.ts";
import { siteOfLinks } from "./site-of-links.ts";

const usual = getCACertificates("default");
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});
afterAll(() => setDefaultCACertificates(usual));

/** Starts a server with a certificate, and tells whether readers' browsers would trust its maker. */
async function serveWith(certificate: Certificate, trusted: boolean): Promise<number> {
  setDefaultCACertificates(trusted ? [...usual, certificate.cert] : usual);
  const server = createServer(certificate, (_, response) =>
    response.writeHead(200, { "content-type": "text/plain" }).end(),
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

it("is uncertain of a host that offers no encryption", async () => {
  const plain = createPlainServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  await new Promise<void>((resolve) => plain.listen(0, "127.0.0.1", resolve));
  const host = `good.test:${(plain.address() as AddressInfo).port}`;
  const findings = await askFor(siteOfLinks([`https://${host}/`]));
  plain.close();
  expect(findings).toMatchObject([
    {
      severity: "warning",
      rule: "no-encryption",
      message: `The link to https://${host}/ may be dead: ${host} offers no encryption that this check knows, and browsers may refuse it too (ERR_SSL_WRONG_VERSION_NUMBER).`,
    },
  ]);
});

describe("certificates", () => {
  it("stays silent on one that holds", async () => {
    const port = await serveWith(selfSignedCertificate("good.test", [-1, 1]), true);
    expect(await askFor(siteOfLinks([`https://good.test:${port}/`]))).toEqual([]);
  });

  const faults: [
    name: string,
    days: [number, number],
    trusted: boolean,
    rule: string,
    what: string,
  ][] = [
    [
      "good.test",
      [-9, -1],
      true,
      "certificate-expired",
      "the certificate of good.test:PORT has expired",
    ],
    [
      "other.test",
      [-1, 1],
      true,
      "certificate-name",
      "good.test:PORT shows the certificate of another site, and browsers warn of it",
    ],
    [
      "good.test",
      [-1, 1],
      false,
      "certificate-untrusted",
      "browsers don't trust the certificate of good.test:PORT",
    ],
    [
      "good.test",
      [1, 9],
      true,
      "certificate-untrusted",
      "browsers don't trust the certificate of good.test:PORT",
    ],
  ];
  it.each(faults)("for %s, days %j, trusted %s: %s", async (name, days, trusted, rule, what) => {
    const port = await serveWith(selfSignedCertificate(name, days), trusted);
    const url = `https://good.test:${port}/`;
    const host = `good.test:${port}`;
    expect(await askFor(siteOfLinks([url]))).toMatchObject([
      {
        severity: "error",
        rule,
        message: `The link to ${url} is dead: ${what.replace("good.test:PORT", host)}.`,
        help: `Replace the address with one that works, or remove the link. The owner of ${host} can renew the certificate.`,
      },
    ]);
  });

  it("is uncertain of one whose maker's own certificate isn't sent with it", async () => {
    const port = await serveWith(selfSignedCertificate("good.test", [-1, 1], "A maker"), false);
    const host = `good.test:${port}`;
    expect(await askFor(siteOfLinks([`https://${host}/`]))).toMatchObject([
      {
        severity: "warning",
        rule: "certificate-chain",
        message: `The link to https://${host}/ may be dead: ${host} sends only a part of its certificate, which some browsers complete.`,
        help: "Open it in a browser, and replace or remove it if it stays broken.",
      },
    ]);
  });
});
