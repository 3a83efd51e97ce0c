import type { LookupFunction } from "node:net";
import type { Policy } from "./policy.ts";
import type { World } from "./world.ts";

/** The code of the error by which a look-up refuses a host that leads to private addresses. */
export const privateAddressCode = "PRIVATE_ADDRESS";

/**
 * Makes the look-up that a socket uses to connect. The addresses that it lets through are the very
 * ones that the socket then connects to, so a second answer of the DNS can't slip in (rebinding).
 */
export function publicLookup(resolve: World["resolve"], mayAsk: Policy["mayAsk"]): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const usable = addresses.filter(({ address }) => mayAsk(address));
        const [first] = usable;
        if (!first) {
          const error = new Error(`${hostname} leads to private addresses only`);
          callback(Object.assign(error, { code: privateAddressCode }), "");
        } else if (options.all) callback(null, usable);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, ""),
    );
  };
}
