import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { webAddressProblem } from "../../../src/content/values/web-address.ts";
import { rightAddresses } from "../../fixtures/right-addresses.ts";

/** Names that are no public site’s, most of them so short that they come by chance. */
const reserved =
  /\.(local|internal|localhost|lan|home|corp|onion|arpa|invalid|test)$|(^|\.)(dev|test|stg|uat|vpn|owa|adfs|intra|example)(\d*\.|$)|(^|\.)(stg|uat)-|-(stg|uat)\d*\.|^(t\.co|is\.gd|v\.gd|rb\.gy|lnks\.gd)$/;

describe("addresses of pages", () => {
  it.each([...rightAddresses])("accept %s", (address) => {
    expect(webAddressProblem(address)).toBeUndefined();
  });

  it("accept every https address of a public host with a plain path", () => {
    const host = fc.domain().filter((name) => !reserved.test(name));
    const path = fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 4 });
    fc.assert(
      fc.property(host, path, (name, parts) => {
        expect(webAddressProblem(`https://${name}/${parts.join("/")}`)).toBeUndefined();
      }),
    );
  });

  it("accept nothing that a browser would take elsewhere than to a public https page", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          if (webAddressProblem(text)) return;
          const url = new URL(text);
          expect(url.protocol).toBe("https:");
          expect(url.username + url.password).toBe("");
          expect(url.hostname).toMatch(/\.[a-z]/);
        },
      ),
    );
  });

  it("suggest only what they accept", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("htp://", "http:/", "https:/", "www.", "//", "https;//", ""),
        fc.domain(),
        (start, host) => {
          const near = /did you mean “([^”]+)”/.exec(
            webAddressProblem(start + host)?.message ?? "",
          )?.[1];
          if (near) expect(webAddressProblem(near)).toBeUndefined();
        },
      ),
    );
  });

  it("refuse one that is longer than an address can be", () => {
    expect(webAddressProblem(`https://www.alderby.org/${"a".repeat(1000)}`)?.message).toBe(
      "The address is longer than 1,000 characters.",
    );
  });

  it("keep the other parts of a query when they suggest one without tracking", () => {
    expect(webAddressProblem("https://www.alderby.org/?id=4&utm_source=x#top")).toEqual({
      message: "The address has “utm_source” in it, which follows readers about.",
      help: "Write “https://www.alderby.org/?id=4#top” in its place, and see that the page still opens.",
    });
  });
});
