import { privateAddressCode } from "./public-lookup.ts";

/** Why no answer came. */
export type Failure = {
  kind:
    | "private address"
    | "unknown host"
    | "no network"
    | "refused"
    | "forbidden port"
    | "time-out"
    | "certificate expired"
    | "certificate of another name"
    | "certificate not trusted"
    | "certificate chain incomplete"
    | "no encryption"
    | "broken";
  /** The system's error code, for those who look into it. */
  code: string;
};

const kinds: Record<string, Failure["kind"]> = {
  [privateAddressCode]: "private address",
  ENOTFOUND: "unknown host",
  ENODATA: "unknown host",
  EAI_AGAIN: "no network",
  ENETUNREACH: "no network",
  EADDRNOTAVAIL: "no network",
  ECONNREFUSED: "refused",
  TimeoutError: "time-out",
  ETIMEDOUT: "time-out",
  UND_ERR_CONNECT_TIMEOUT: "time-out",
  UND_ERR_HEADERS_TIMEOUT: "time-out",
  UND_ERR_BODY_TIMEOUT: "time-out",
  CERT_HAS_EXPIRED: "certificate expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "certificate of another name",
  DEPTH_ZERO_SELF_SIGNED_CERT: "certificate not trusted",
  SELF_SIGNED_CERT_IN_CHAIN: "certificate not trusted",
  CERT_NOT_YET_VALID: "certificate not trusted",
  CERT_REVOKED: "certificate not trusted",
  CERT_UNTRUSTED: "certificate not trusted",
  // Browsers fetch a missing link of the chain by themselves; Node doesn't.
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "certificate chain incomplete",
  UNABLE_TO_GET_ISSUER_CERT: "certificate chain incomplete",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "certificate chain incomplete",
  EPROTO: "no encryption",
};

/** Tells from what `fetch` threw why no answer came. */
export function failureFrom(error: unknown): Failure {
  // https://fetch.spec.whatwg.org/#port-blocking: ports of mail and other services.
  if ([...causes(error)].some(({ message }) => message === "bad port")) {
    return { kind: "forbidden port", code: "bad port" };
  }
  const codes = [...causes(error)].flatMap((cause) => {
    const code: unknown = Reflect.get(cause, "code");
    return [typeof code === "string" ? code : "", cause.name];
  });
  const known = codes.find((code) => Object.hasOwn(kinds, code));
  const code = known ?? codes.findLast((name) => name !== "" && name !== "Error") ?? "unknown";
  if (code.startsWith("ERR_SSL_")) return { kind: "no encryption", code };
  return { kind: kinds[code] ?? "broken", code };
}

function* causes(error: unknown): Generator<Error> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof AggregateError) {
      for (const each of cause.errors) if (each instanceof Error) yield each;
    }
    yield cause;
  }
}

/** Whether a further try may help. */
export function mayPass({ kind }: Failure): boolean {
  return ["no network", "refused", "time-out", "broken"].includes(kind);
}
