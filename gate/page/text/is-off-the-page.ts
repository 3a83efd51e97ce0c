const things =
  "bins?|box(?:es)? (?:for|lid)|caddy|caddies|lids?|bags?|sacks?|recycl\\w*|rubbish|waste|glass|nappies|kerbside|doors?|gates?|stairs?|steps|lifts?|escalators?|platforms?|walls?|roofs?|floors?|corridors?|hallway|buildings?|houses?|church|chapel|school|bank|pub|shop|museum|hospital|stations?|bridge|river|canal|hill|roundabout|traffic lights|the lights|crossing|junction|exit|turning|road|street|lane|avenue|motorway|pavement|kerb|car park|parking|spaces?|bus(?:es)?|trams?|trains?|trails?|paths?|signposts?|signs|markers|plaques?|flags?|lamps?|bell rings|alarm|vans?|cards?|machine|reader|ticket|yard|playground|pitch|seats?|desk|till|counter|shelf|shelves|drawer|cupboard|switch on the|medicine|tablets|pills|wires?|cables?";
const outdoors = new RegExp(`\\b(?:${things})\\b`, "i");
const onScreen =
  /\b(?:click|tap|scroll|links?|icons?|fields?|menus?|tabs|forms?|pages?|screens?|web ?site|sidebar|panel|column|below|above|type|fill in|submit|download|search box)\b/i;

/**
 * Whether a sentence speaks of a street, a building or a bin rather than of this page. The colour
 * or the side of such things is no barrier of the page, and often the best help there is.
 */
export function isOffThePage(sentence: string): boolean {
  return outdoors.test(sentence) && !onScreen.test(sentence);
}
