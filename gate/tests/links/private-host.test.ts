import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPrivateHost, isPublicAddress } from "../../links/private-host.ts";

/** The blocks of IPv4 that nobody reaches from outside: first and last address, as numbers. */
const closed4 = [
  ["0.0.0.0", "0.255.255.255"],
  ["10.0.0.0", "10.255.255.255"],
  ["100.64.0.0", "100.127.255.255"],
  ["127.0.0.0", "127.255.255.255"],
  ["169.254.0.0", "169.254.255.255"],
  ["172.16.0.0", "172.31.255.255"],
  ["192.0.0.0", "192.0.0.255"],
  ["192.0.2.0", "192.0.2.255"],
  ["192.31.196.0", "192.31.196.255"],
  ["192.52.193.0", "192.52.193.255"],
  ["192.88.99.0", "192.88.99.255"],
  ["192.168.0.0", "192.168.255.255"],
  ["192.175.48.0", "192.175.48.255"],
  ["198.18.0.0", "198.19.255.255"],
  ["198.51.100.0", "198.51.100.255"],
  ["203.0.113.0", "203.0.113.255"],
  ["224.0.0.0", "255.255.255.255"],
].map(([first = "", last = ""]) => [numberOf(first), numberOf(last)] as const);

function numberOf(dotted: string): number {
  return dotted.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

const isOpen4 = (address: number): boolean =>
  !closed4.some(([first, last]) => address >= first && address <= last);

/** Any IPv4 address, those at the edges of the closed blocks more often than chance has it. */
const address4 = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  fc
    .tuple(fc.constantFrom(...closed4.flat()), fc.integer({ min: -1, max: 1 }))
    .map(([edge, step]) => Math.min(2 ** 32 - 1, Math.max(0, edge + step))),
);

const bytesOf = (address: number): number[] =>
  [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256);

const written = (number: number, base: number): string =>
  base === 10 ? `${number}` : base === 16 ? `0x${number.toString(16)}` : `0${number.toString(8)}`;

/** An IPv4 address and one of the spellings that browsers and resolvers take. */
const spelled4 = fc
  .tuple(
    address4,
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.constantFrom(8, 10, 16), { minLength: 4, maxLength: 4 }),
  )
  .map(([address, parts, bases]) => {
    const bytes = bytesOf(address);
    const last = address % 256 ** (5 - parts);
    const numbers = [...bytes.slice(0, parts - 1), last];
    const text = numbers.map((number, i) => written(number, bases[i] ?? 10)).join(".");
    return { address, text };
  });

const groupsOf = (address: bigint): string[] =>
  Array.from({ length: 8 }, (_, i) =>
    ((address >> BigInt(16 * (7 - i))) & 0xffffn).toString(16).padStart(4, "0"),
  );

/** A spelling of an IPv6 address: with or without zeros, capitals, `::` and a dotted end. */
const spelling6 = (address: bigint, look: readonly boolean[]): string => {
  const [short, capital, dotted, squeezed] = look;
  const groups = groupsOf(address).map((group) => (short ? group.replace(/^0{1,3}/, "") : group));
  const tail = bytesOf(Number(address & 0xffffffffn)).join(".");
  const list = dotted ? [...groups.slice(0, 6), tail] : groups;
  const text = list.join(":");
  const shorter = squeezed ? text.replace(/(?:^|:)0+(?::0+)+(?::|$)/, "::") : text;
  return capital ? shorter.toUpperCase() : shorter;
};

const look = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });

const block = (text: string, bits: number) => {
  const [head = "", tail = ""] = text.split("::");
  const heads = head.split(":").filter(Boolean);
  const tails = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: 8 - heads.length - tails.length }, () => "0");
  const start = [...heads, ...zeros, ...tails].reduce(
    (sum, group) => (sum << 16n) + BigInt(`0x${group}`),
    0n,
  );
  return { start, bits };
};

const holds = ({ start, bits }: ReturnType<typeof block>, address: bigint): boolean =>
  start >> BigInt(128 - bits) === address >> BigInt(128 - bits);

const given = block("2000::", 3);
const mapped = block("::ffff:0:0", 96);
const translated = block("64:ff9b::", 96);
const closed6 = [
  block("2001::", 23),
  block("2001:db8::", 32),
  block("3fff::", 20),
  block("2002::", 16),
  block("2620:4f:8000::", 48),
];

const isOpen6 = (address: bigint): boolean => {
  if (holds(mapped, address) || holds(translated, address)) {
    return isOpen4(Number(address & 0xffffffffn));
  }
  return holds(given, address) && !closed6.some((each) => holds(each, address));
};

/** Any IPv6 address: by chance, inside a block with a meaning, or around an IPv4 address. */
const address6 = fc.oneof(
  fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }),
  fc
    .tuple(
      fc.constantFrom(given, mapped, translated, ...closed6, block("::", 96), block("fe80::", 10)),
      fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }),
    )
    .map(([{ start, bits }, rest]) => start | (rest & ((1n << BigInt(128 - bits)) - 1n))),
  fc
    .tuple(
      fc.constantFrom("::", "::ffff:0:0", "64:ff9b::", "64:ff9b:1::", "::ffff:0:0:0"),
      address4,
    )
    .map(([text, v4]) => block(text, 96).start | BigInt(v4)),
);

describe("isPublicAddress", () => {
  it("judges an IPv4 address by its number, however it is spelled", () => {
    fc.assert(
      fc.property(spelled4, ({ address, text }) => {
        expect(isPublicAddress(text), text).toBe(isOpen4(address));
      }),
      { numRuns: 2_000 },
    );
  });

  it("judges an IPv6 address by its number, however it is spelled", () => {
    fc.assert(
      fc.property(address6, look, (address, forms) => {
        const text = spelling6(address, forms);
        expect(isPublicAddress(text), text).toBe(isOpen6(address));
      }),
      { numRuns: 2_000 },
    );
  });

  it("takes what is no address for none, and never throws", () => {
    expect(["", "example.org", "1.2.3.4.5", ":::", "::1%", `${"0".repeat(300)}8.8.8.8`]).toSatisfy(
      (list: string[]) => list.every((text) => !isPublicAddress(text)),
    );
    fc.assert(fc.property(fc.string(), (text) => typeof isPublicAddress(text) === "boolean"));
  });

  it.each([
    "::",
    "::1",
    "::7f00:1",
    "::127.0.0.1",
    "::8.8.8.8",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::ffff:0:127.0.0.1",
    "64:ff9b::10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::808:808",
    "100::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "1000::1",
    "4000::1",
    "5f00::1",
    "8000::1",
    "2001::1",
    "2001:0:7f00:1::",
    "2001:2::1",
    "2001:10::1",
    "2001:20::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:a00:1::",
    "3fff::1",
    "3fff:fff::1",
    "127.1",
    "0177.0.0.1",
    "0x7f.1",
    "0x7f000001",
    "2130706433",
    "017700000001",
    "0",
    "10.1",
    "0xc0a80001",
    "255.255.255.255",
  ])("refuses %s", (address) => expect(isPublicAddress(address)).toBe(false));

  it.each([
    "8.8.8.8",
    "0x08080808",
    "134744072",
    "010.8.8.8",
    "1.1",
    "::ffff:8.8.8.8",
    "64:ff9b::8.8.8.8",
    "2001:4860:4860::8888",
    "2606:4700::1111",
    "2a00:1450:4009::200e",
    "2400:cb00::1",
    "3ffe::1",
  ])("lets %s through", (address) => expect(isPublicAddress(address)).toBe(true));
});

describe("isPrivateHost", () => {
  it("judges a host of an address as a browser reads it", () => {
    fc.assert(
      fc.property(spelled4, ({ address, text }) => {
        const { hostname } = new URL(`http://${text}/`);
        expect(isPrivateHost(hostname), hostname).toBe(!isOpen4(address));
      }),
    );
    fc.assert(
      fc.property(address6, look, (address, forms) => {
        const { hostname } = new URL(`http://[${spelling6(address, forms)}]/`);
        expect(isPrivateHost(hostname), hostname).toBe(!isOpen6(address));
      }),
    );
  });
});
