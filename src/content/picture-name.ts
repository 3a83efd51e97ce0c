import { z } from "zod";

/**
 * The name of an [OpenMoji](https://openmoji.org/) picture: its code points, as its file is called.
 * Whether there is such a picture is checked where the pictures are.
 */
export const pictureName = (about: string) =>
  z
    .string()
    .regex(/^[0-9A-F]{4,6}(-[0-9A-F]{4,6})*$/)
    .meta({ description: `${about} Look it up on openmoji.org.`, examples: ["1F91D"] });
