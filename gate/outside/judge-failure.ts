import type { Verdict } from "../links/judge-address.ts";
import type { Failure } from "./failure.ts";

/** Tells a link that got no answer as dead (an error) or as uncertain (a warning). */
export function judgeFailure({ kind, code }: Failure, host: string, link: string): Verdict {
  const dead = (rule: string, what: string, help: string): Verdict => ({
    rule,
    severity: "error",
    message: `${link} is dead: ${what}.`,
    help,
  });
  const uncertain = (rule: string, what: string): Verdict => ({
    rule,
    severity: "warning",
    message: `${link} may be dead: ${what}.`,
    help: "Open it in a browser, and replace or remove it if it stays broken.",
  });
  const replace = "Replace the address with one that works, or remove the link.";
  const certificate = `${replace} The owner of ${host} can renew the certificate.`;
  switch (kind) {
    case "private address":
      return dead(
        "private-address",
        `it leads to ${host}, an address inside a private network that readers can't reach`,
        replace,
      );
    case "unknown host":
      return dead("unknown-host", `there is no site called ${host}`, replace);
    case "refused":
      return dead("connection-refused", `${host} takes no visitors at this address`, replace);
    case "forbidden port":
      return dead("forbidden-port", `browsers refuse to open ${host}`, replace);
    case "certificate expired":
      return dead("certificate-expired", `the certificate of ${host} has expired`, certificate);
    case "certificate of another name":
      return dead(
        "certificate-name",
        `${host} shows the certificate of another site, and browsers warn of it`,
        certificate,
      );
    case "certificate not trusted":
      return dead(
        "certificate-untrusted",
        `browsers don't trust the certificate of ${host}`,
        certificate,
      );
    case "certificate chain incomplete":
      return uncertain(
        "certificate-chain",
        `${host} sends only a part of its certificate, which some browsers complete`,
      );
    case "no encryption":
      return uncertain(
        "no-encryption",
        `${host} offers no encryption that this check knows, and browsers may refuse it too (${code})`,
      );
    case "no network":
      return uncertain("no-answer", `the name ${host} could not be looked up just now (${code})`);
    case "time-out":
      return uncertain("time-out", `${host} took too long to answer`);
    case "broken":
      return uncertain("no-answer", `the connection to ${host} broke (${code})`);
    default:
      return kind satisfies never;
  }
}
