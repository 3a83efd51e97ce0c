import { defineContacts } from "../../../../src/content/contacts.ts";

export default defineContacts([
  {
    id: "streets-team",
    name: "Greener streets team",
    helpsWith: "Questions about the plan, and trees that need care",
    organisation: "town-council",
    email: "streets@alderwick-council.org",
    telephone: "01632 960 118",
    address: ["Town Hall", "Mill Street", "Alderwick"],
    hours: "Monday to Friday, 9 am to 4 pm",
  },
]);
