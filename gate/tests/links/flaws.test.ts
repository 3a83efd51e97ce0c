import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailFlaw } from "../../links/mail-flaw.ts";
import { phoneFlaw } from "../../links/phone-flaw.ts";
import { isPrivateHost } from "../../links/private-host.ts";
import { refreshTarget } from "../../links/refresh-target.ts";

describe("mailFlaw", () => {
  it.each([
    "send@example.org",
    "a.b+c@sub.example.co.uk?subject=Hello%20there&body=x",
    "a@example.org,b@example.org",
    "?subject=A%20page%20for%20you&body=x",
    "?to=a@example.org",
    "caf%C3%A9@example.org",
    "a@münchen.example",
  ])("accepts %s", (rest) => expect(mailFlaw(rest)).toBeUndefined());

  it.each([
    ["", "names no e-mail address"],
    ["someone", "holds “someone”, which is no e-mail address"],
    ["a@b", "holds “a@b”, which is no e-mail address"],
    ["a@@example.org", "holds “a@@example.org”, which is no e-mail address"],
    [
      "a@example.org;b@example.org",
      "holds “a@example.org;b@example.org”, which is no e-mail address",
    ],
    ["a@example.org&subject=x", "holds “a@example.org&subject=x”, which is no e-mail address"],
    ["//a@example.org", "has slashes in it"],
    ["a@example.org,", "holds “”, which is no e-mail address"],
    ["a@example.org?subject", "has a field without a value"],
    ["a@example.org?cc=b", "holds “b”, which is no e-mail address"],
  ])("tells what is wrong with “%s”", (rest, flaw) => expect(mailFlaw(rest)).toBe(flaw));

  it("never fails", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (rest) => void mailFlaw(rest)));
  });

  it("accepts every address that its grammar makes", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (box) => mailFlaw(encodeURIComponent(box)) === undefined),
    );
  });
});

describe("phoneFlaw", () => {
  it.each([
    "+441782234567",
    "+44-1782-234567",
    "01782%20234567",
    "999",
    "+44.1782(234)567",
    "01782234567;ext=12",
    "1800101782234567",
  ])("accepts %s", (rest) => expect(phoneFlaw(rest)).toBeUndefined());

  it.each([
    ["", "names no telephone number"],
    ["call-us", "holds more than a telephone number"],
    ["01782 CALL", "holds more than a telephone number"],
    ["12", "holds too few digits"],
    ["+4401782234567012345", "holds too many digits"],
    ["180010178223456701234567", "holds too many digits"],
    ["1800301782234567", "holds too many digits"],
    ["+44(0)1782234567", "keeps the (0) that callers from abroad leave out"],
    ["01782234567;x y", "holds an extension that telephones don't understand"],
  ])("tells what is wrong with “%s”", (rest, flaw) => expect(phoneFlaw(rest)).toBe(flaw));
});

describe("isPrivateHost", () => {
  it.each([
    "localhost",
    "a.localhost",
    "10.1.2.3",
    "172.16.0.1",
    "169.254.169.254",
    "0.0.0.0",
    "[::]",
    "[fd00::1]",
    "[fe80::1]",
    "[::ffff:10.0.0.1]",
    "[64:ff9b::a00:1]",
    "100.64.0.1",
    "printer.local",
    "localhost.",
  ])("counts %s as private", (host) => expect(isPrivateHost(host)).toBe(true));

  it.each([
    "example.org",
    "8.8.8.8",
    "[2606:4700::1111]",
    "172.32.0.1",
    "local.example.org",
    "[64:ff9b::808:808]",
  ])("counts %s as public", (host) => expect(isPrivateHost(host)).toBe(false));
});

describe("refreshTarget", () => {
  it.each([
    ["0; url=a.html", { seconds: 0, address: "a.html" }],
    ["5;URL='a b.html'", { seconds: 5, address: "a b.html" }],
    ['0 , "a.html" rest', { seconds: 0, address: "a.html" }],
    ["3", { seconds: 3 }],
    ["3.5;url=x", { seconds: 3, address: "x" }],
    ["0 a.html", { seconds: 0, address: "a.html" }],
  ])("reads “%s”", (content, refresh) => expect(refreshTarget(content)).toEqual(refresh));

  it.each(["", "url=a.html", "x; url=a.html", "5x"])("ignores “%s”, as browsers do", (content) =>
    expect(refreshTarget(content)).toBeUndefined(),
  );
});
