/** What a new strategy’s data files can begin from. */
export const starterNames = ["empty", "example"] as const;

/** One of them. */
export type StarterName = (typeof starterNames)[number];
