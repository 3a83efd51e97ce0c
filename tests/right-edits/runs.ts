const asked = process.env.RIGHT_EDITS;

/** Whether somebody asked for more than is tried each time, and has the time to wait for it. */
export const asksForMore = asked !== undefined;

/**
 * How often something is tried: as often as is quick, or as `RIGHT_EDITS=1000` asks for.
 *
 * @param usual how often it is tried when nobody asks for more
 */
export const runs = (usual: number): number => Number(asked ?? usual);
