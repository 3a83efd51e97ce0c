import type { Failure } from "./failure.ts";
import type { ExternalRule, ExternalVerdict } from "./rules.ts";

/** Judges a link that got no answer: it is dead, or it may be. */
export function judgeFailure({ kind, code }: Failure, host: string, link: string): ExternalVerdict {
  const dead = (rule: ExternalRule, what: string): ExternalVerdict => ({
    rule,
    message: `${link} is dead: ${what}.`,
  });
  const warnedOff = (rule: ExternalRule, what: string): ExternalVerdict => ({
    ...dead(rule, what),
    help: `Replace the address with one that works, or remove the link. The owner of ${host} can renew the certificate.`,
  });
  const uncertain = (rule: ExternalRule, what: string): ExternalVerdict => ({
    rule,
    message: `${link} may be dead: ${what}.`,
  });
  switch (kind) {
    case "private address":
      return dead(
        "private-address",
        `it leads to ${host}, an address inside a private network that readers can't reach`,
      );
    case "unknown host":
      return dead("unknown-host", `there is no site called ${host}`);
    case "refused":
      return dead("connection-refused", `${host} takes no visitors at this address`);
    case "forbidden port":
      return dead("forbidden-port", `browsers refuse to open ${host}`);
    case "certificate expired":
      return warnedOff("certificate-expired", `the certificate of ${host} has expired`);
    case "certificate of another name":
      return warnedOff(
        "certificate-name",
        `${host} shows the certificate of another site, and browsers warn of it`,
      );
    case "certificate not trusted":
      return warnedOff("certificate-untrusted", `browsers don't trust the certificate of ${host}`);
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
