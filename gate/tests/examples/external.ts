import type { externalRules } from "../../outside/rules.ts";
import type { Examples } from "./example.ts";

const certificates =
  "Needs a server with a certificate of its own: tested in gate/tests/outside/certificates.test.ts.";

/**
 * A fault and its mended twin for each rule of the `external` check. What is wrong stands in the
 * answer of another site, which a comment tells; the test's own server answers so.
 */
export const examples: Examples<typeof externalRules> = {
  "dead-link": {
    faulty: '<!-- Answered by 404 -->\n<a href="http://a.test/s404">Bus times</a>',
    mended: '<!-- Answered by a page -->\n<a href="http://a.test/ok">Bus times</a>',
  },
  "soft-404": {
    faulty:
      '<!-- Answered by a page called “Page not found”, with status 200 -->\n<a href="http://a.test/soft-title">Bus times</a>',
    mended: '<!-- Answered by a page -->\n<a href="http://a.test/ok">Bus times</a>',
  },
  "parked-site": {
    faulty:
      '<!-- Answered by a page called “a.test is for sale” -->\n<a href="http://a.test/parked">Houses to let</a>',
    mended:
      '<!-- Answered by a page called “Houses for sale” -->\n<a href="http://a.test/houses">Houses for sale</a>',
  },
  "unknown-host": {
    faulty: '<!-- Nobody has this name -->\n<a href="http://gone.test/">Bus times</a>',
    mended: '<!-- Answered by a page -->\n<a href="http://a.test/ok">Bus times</a>',
  },
  "connection-refused": {
    faulty: '<!-- No server listens here -->\n<a href="http://a.test:2/">Bus times</a>',
    mended: '<!-- Answered by a page -->\n<a href="http://a.test/ok">Bus times</a>',
  },
  "private-address": {
    faulty:
      '<!-- Redirects to an address within one building -->\n<a href="http://a.test/r-private">Bus times</a>',
    mended: '<!-- Answered by a page -->\n<a href="http://a.test/ok">Bus times</a>',
  },
  "forbidden-port": {
    faulty: '<!-- Port 25 is for mail -->\n<a href="http://a.test:25/">Bus times</a>',
    mended: '<!-- Answered by a page -->\n<a href="http://a.test/ok">Bus times</a>',
  },
  "bad-redirect": {
    faulty:
      '<!-- Redirects to file:///etc/passwd -->\n<a href="http://a.test/r-file">Bus times</a>',
    mended: '<!-- Redirects to a page for now -->\n<a href="http://a.test/r302">Bus times</a>',
  },
  "redirect-loop": {
    faulty: '<!-- Redirects to itself -->\n<a href="http://a.test/loop">Bus times</a>',
    mended: '<!-- Redirects to a page for now -->\n<a href="http://a.test/r302">Bus times</a>',
  },
  "certificate-expired": { none: certificates },
  "certificate-name": { none: certificates },
  "certificate-untrusted": { none: certificates },
  "missing-fragment": {
    faulty: '<!-- Nothing on the page has this id -->\n<a href="http://a.test/ok#no">Bus 7</a>',
    mended: '<!-- An element has this id -->\n<a href="http://a.test/ok#here">Bus 7</a>',
  },
  "uncertain-link": {
    faulty: '<!-- Answered by 403 -->\n<a href="http://a.test/s403">Bus times</a>',
    mended: '<!-- Answered by a page -->\n<a href="http://a.test/ok">Bus times</a>',
  },
  "empty-page": {
    faulty:
      '<!-- Answered by nothing, with status 200 -->\n<a href="http://a.test/empty">Bus times</a>',
    mended: '<!-- Answered by a page -->\n<a href="http://a.test/ok">Bus times</a>',
  },
  "redirect-loop-cookies": {
    faulty:
      '<!-- Sets a cookie, and redirects to itself -->\n<a href="http://a.test/loop-cookie">Bus times</a>',
    mended: '<!-- Redirects to a page for now -->\n<a href="http://a.test/r302">Bus times</a>',
  },
  "redirect-to-home": {
    faulty: '<!-- Redirects to / -->\n<a href="http://a.test/r-home">Bus times</a>',
    mended: '<!-- Redirects to a page for now -->\n<a href="http://a.test/r302">Bus times</a>',
  },
  "certificate-chain": { none: certificates },
  "no-encryption": {
    none: "Needs a server that answers encryption with something else: tested in gate/tests/outside/certificates.test.ts.",
  },
  "no-answer": {
    faulty: '<!-- The connection breaks -->\n<a href="http://a.test/reset">Bus times</a>',
    mended: '<!-- Answered by a page -->\n<a href="http://a.test/ok">Bus times</a>',
  },
  "time-out": {
    faulty:
      '<!-- Answered by nothing at all -->\n<a href="http://a.test/slow-headers">Bus times</a>',
    mended: '<!-- Answered by a page -->\n<a href="http://a.test/ok">Bus times</a>',
  },
  "fragment-unseen": {
    faulty: '<!-- Scripts build the page -->\n<a href="http://a.test/app#no">Bus 7</a>',
    mended: '<!-- An element has this id -->\n<a href="http://a.test/ok#here">Bus 7</a>',
  },
  moved: {
    faulty: '<!-- Answered by 301, to /ok -->\n<a href="http://a.test/r301">Bus times</a>',
    mended: '<!-- Answered by a page -->\n<a href="http://a.test/ok">Bus times</a>',
  },
  "not-reached": {
    none: "Told when the whole run takes too long: tested in gate/tests/outside/external-check.test.ts.",
  },
  "not-judged": {
    none: "Told when an answer breaks the check itself: tested in gate/tests/outside/hostile-answers.test.ts.",
  },
};
