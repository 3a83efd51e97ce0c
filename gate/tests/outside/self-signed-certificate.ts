import { generateKeyPairSync, sign } from "node:crypto";

/** A certificate that vouches for itself, and its key, both as PEM. */
export type Certificate = { cert: string; key: string };

/**
 * Makes a self-signed X.509 certificate (RFC 5280), the few fields of it that a TLS client reads.
 *
 * @param host the one DNS name that it is for
 * @param days from when to when it holds, in days from now
 * @param maker whom it names as its maker: itself, or one whose certificate nobody has
 */
export function selfSignedCertificate(
  host: string,
  days: [from: number, to: number],
  maker = host,
): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(objectId("2a8648ce3d040302"));
  const named = (name: string) =>
    sequence(tagged(0x31, sequence(objectId("550403"), tagged(0x0c, Buffer.from(name)))));
  const hosts = sequence(tagged(0x82, Buffer.from(host)));
  const version = tagged(0xa0, integer(2));
  const validity = sequence(...days.map(utcTime));
  const extension = sequence(objectId("551d11"), tagged(0x04, hosts));
  const toBeSigned = sequence(
    ...[version, integer(1), algorithm, named(maker), validity, named(host)],
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(extension)),
  );
  const signature = tagged(0x03, Buffer.from([0]), sign("sha256", toBeSigned, privateKey));
  const der = sequence(toBeSigned, algorithm, signature);
  const lines = der.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** One value of DER (ITU-T X.690): a tag, the length, the content. */
function tagged(tag: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const length =
    body.length < 0x80
      ? [body.length]
      : body.length < 0x100
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...content: Buffer[]) => tagged(0x30, ...content);
const integer = (value: number) => tagged(0x02, Buffer.from([value]));
const objectId = (hex: string) => tagged(0x06, Buffer.from(hex, "hex"));

function utcTime(daysFromNow: number): Buffer {
  const iso = new Date(Date.now() + daysFromNow * 86_400_000).toISOString();
  return tagged(0x17, Buffer.from(`${iso.slice(2, 19).replace(/[-:T]/g, "")}Z`));
}
