import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowsPrivate } from "../../outside/allows-private.ts";
import { failureFrom } from "../../outside/failure.ts";
import { looksGuarded } from "../../outside/looks-guarded.ts";
import { looksMissing } from "../../outside/looks-missing.ts";
import { looksParked } from "../../outside/looks-parked.ts";
import { pageFacts } from "../../outside/page-facts.ts";
import { retryDelay } from "../../outside/retry-delay.ts";
import { userAgent } from "../../outside/user-agent.ts";

describe("retryDelay", () => {
  const now = new Date("2026-01-02T00:00:00Z");
  const policy = { retries: 2, backOff: 1000, waitLimit: 30_000 };

  it.each([
    [0, undefined, 1000],
    [1, undefined, 2000],
    [2, undefined, undefined],
    [0, "5", 5000],
    [0, "0", 0],
    [0, "31", undefined],
    [0, "86400", undefined],
    [0, "Fri, 02 Jan 2026 00:00:10 GMT", 10_000],
    [0, "Friday, 02-Jan-26 00:00:10 GMT", 10_000],
    [0, "Thu, 01 Jan 2026 00:00:00 GMT", 0],
    [0, "Sat, 03 Jan 2026 00:00:00 GMT", undefined],
    [0, "-5", 1000],
    [0, "1e9", 1000],
    [0, "1.5", 1000],
    [0, "Monday", 1000],
    [0, "", 1000],
  ])("after %i further tries and “%s”: %s", (tries, header, delay) => {
    expect(retryDelay(tries, header, now, policy)).toBe(delay);
  });

  it("never waits longer than it may, whatever a server writes", () => {
    const header = fc.oneof(fc.string(), fc.nat().map(String), fc.date().map(String));
    fc.assert(
      fc.property(fc.nat(5), header, (tries, value) => {
        const delay = retryDelay(tries, value, now, policy);
        return delay === undefined || (delay >= 0 && delay <= policy.waitLimit);
      }),
    );
  });
});

describe("looksMissing", () => {
  it.each([
    "404",
    "Error 404",
    "404 Not Found",
    "404 - Page not found",
    "Page not found | Leeds Town Council",
    "A council: page not found",
    "Sorry, we can’t find that page",
    "Oops! The page you are looking for does not exist.",
    "The page you requested could not be found",
    "We couldn't find the page you're looking for",
    "This page no longer exists",
    "Page has been removed",
    "This content isn't available",
    "Nothing was found at this location",
    "Hmm, we can't seem to find the page you're looking for",
    "We are sorry but the page you are looking for does not exist",
    "It looks like this page is missing",
    "The page you are looking for has moved or no longer exists",
    "The requested URL was not found on this server",
    "File or directory not found",
    "Page unavailable",
    "Tudalen heb ei chanfod",
    "Ni chanfuwyd y dudalen | Cyngor",
    "Mae'n ddrwg gennym, methu dod o hyd i’r dudalen",
    "Nid yw’r dudalen hon yn bodoli",
    "Gwall 404",
    "Seite nicht gefunden",
    "Fehler 404 – Die angeforderte Seite wurde nicht gefunden",
    "Diese Seite existiert nicht mehr",
    "Page introuvable",
    "Página no encontrada",
    "Pagina nu a fost găsită",
    "Nie znaleziono strony",
    "Strona nie istnieje",
    "Страница не найдена",
    "صفحہ نہیں ملا",
    "الصفحة غير موجودة",
    "找不到页面",
  ])("takes “%s” for an error page", (text) => expect(looksMissing(text)).toBe(true));

  it.each([
    "",
    "Local Offer",
    "Missing children",
    "What to do when a school place is not found",
    "How to write a page not found message",
    "Found: 404 lost gloves",
    "Route 404 bus timetable",
    "Not found a school yet?",
    "Services that are no longer available",
    "Not Found: a play by Anytown’s theatre",
    "Error",
    "Sorry",
    "Page 404 of 500",
    "This page",
    "Missing",
    "Dudalen flaen",
    "Seite an Seite",
    "Fehler machen dürfen",
    "Erreur médicale : que faire",
  ])("takes “%s” for a page", (text) => expect(looksMissing(text)).toBe(false));
});

describe("looksGuarded", () => {
  it.each(["Just a moment...", "Request Rejected", "Attention Required! | Cloudflare"])(
    "takes “%s” for a door-keeper",
    (title) => expect(looksGuarded(title)).toBe(true),
  );

  it.each(["", "Just a moment of calm", "Access for all", "Accessing denied support", "Security"])(
    "takes “%s” for a page",
    (title) => expect(looksGuarded(title)).toBe(false),
  );
});

describe("looksParked", () => {
  const parked = (html: string, address = "https://a.test/") =>
    looksParked(new URL(address), pageFacts(html));

  it.each([
    "This domain is for sale",
    "anytown-support.org.uk may be for sale",
    "Domain for sale",
    "This domain name has expired.",
    "Account Suspended",
    "Apache2 Debian Default Page: It works",
    "IIS Windows Server",
  ])("takes “%s” for a site that has gone", (title) =>
    expect(parked(`<title>${title}</title>`)).toBe(true),
  );

  it("knows those who trade names by their address", () => {
    expect(parked("<h1>Hello</h1>", "https://www.hugedomains.com/x")).toBe(true);
    expect(parked("<h1>Hello</h1>", "https://hugedomains.example.org/x")).toBe(false);
  });

  it.each([
    "Houses for sale",
    "What to do when a domain is for sale",
    "Passports that have expired",
    "Accounts suspended by the trust in May",
    "Welcome to Nginx Street School",
  ])("takes “%s” for a page", (title) => expect(parked(`<title>${title}</title>`)).toBe(false));
});

describe("userAgent", () => {
  const own = { name: "site", version: "1.0.0" };

  it("names the project and where to learn more", () => {
    expect(userAgent(own, {})).toBe("site/1.0.0 (link check)");
    const env = { SITE_URL: "https://example.org/send" };
    expect(userAgent(own, env)).toBe("site/1.0.0 (link check; +https://example.org/send)");
    expect(userAgent(own, { ...env, CHECK_CONTACT: "mailto:a@example.org" })).toBe(
      "site/1.0.0 (link check; +mailto:a@example.org)",
    );
    const homepage = "https://example.org/code";
    expect(userAgent({ ...own, homepage }, {})).toBe(
      "site/1.0.0 (link check; +https://example.org/code)",
    );
  });

  it("lets no setting begin another header", () => {
    const env = { CHECK_CONTACT: "https://example.org/\r\nX-Evil: 1" };
    expect(userAgent(own, env)).toBe("site/1.0.0 (link check; +https://example.org/X-Evil:%201)");
    expect(() => userAgent(own, { CHECK_CONTACT: "https://ann:secret@example.org/" })).toThrow(
      "CHECK_CONTACT or SITE_URL holds a name or a password, which every site that is asked would read. Write the address without it.",
    );
    expect(() => userAgent(own, { CHECK_CONTACT: "ring us" })).toThrow(
      "CHECK_CONTACT or SITE_URL must begin with https:// or mailto:, unlike “ring us”.",
    );
  });
});

describe("allowsPrivate", () => {
  it("takes 1 and 0, and nothing in between", () => {
    expect(
      [{}, { CHECK_ALLOW_PRIVATE: "" }, { CHECK_ALLOW_PRIVATE: "0" }].map(allowsPrivate),
    ).toEqual([false, false, false]);
    expect(allowsPrivate({ CHECK_ALLOW_PRIVATE: "1" })).toBe(true);
    expect(() => allowsPrivate({ CHECK_ALLOW_PRIVATE: "yes" })).toThrow(
      "CHECK_ALLOW_PRIVATE must be 1 or 0, not “yes”.",
    );
  });
});

describe("failureFrom", () => {
  it("finds the cause of several attempts that failed together", () => {
    const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    const cause = new AggregateError([refused, refused]);
    expect(failureFrom(new TypeError("fetch failed", { cause }))).toEqual({
      kind: "refused",
      code: "ECONNREFUSED",
    });
  });

  it("names what it doesn't know", () => {
    expect(failureFrom("odd")).toEqual({ kind: "broken", code: "unknown" });
    expect(failureFrom(new TypeError("bad"))).toEqual({ kind: "broken", code: "TypeError" });
  });
});
