// Whom readers can write to, ring or visit about the strategy. Give only what is meant for everyone.
//
//   {
//     id: "send-team",
//     name: "SEND team",
//     helpsWith: "Questions about an EHC plan",
//     organisation: "city-council",
//     email: "send@example.gov.uk",
//     telephone: "0808 157 0999",
//     textRelay: "18001 0808 157 0999",
//     address: ["1 High Street", "Anytown"],
//     hours: "Monday to Friday, 9 am to 5 pm",
//   },
//
// Leave out the lines that you have nothing for. Leave the ids as they are.

import { defineContacts } from "../../../../src/content/contacts.ts";

// There are no contacts yet. Copy the example above between the square brackets, without its slashes.
export default defineContacts([]);
