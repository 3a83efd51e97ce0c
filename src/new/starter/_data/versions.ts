// The strategy in another form or language: for young people, short, to hear, in sign language.
//
//   {
//     id: "young-version",
//     kind: "young-people",
//     title: "My plan, my words",
//     url: "https://www.example.gov.uk/young-people",
//     by: "Anytown Youth Council",
//     length: "4 pages",
//   },
//
// "kind" is one of "young-people", "short", "audio", "sign-language", "easy-read", "other-language".
// A file of your own goes into the folder _files: write file: "young.pdf" in place of "url".
// "language" says which language it is in, if another: "cy" is Welsh, "bfi" British Sign Language.
// Leave the ids as they are.

import { defineVersions } from "../../../../src/content/versions.ts";

// There are no versions yet. Copy the example above between the square brackets, without its slashes.
export default defineVersions([]);
