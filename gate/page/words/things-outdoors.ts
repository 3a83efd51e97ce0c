import { entries } from "./word-list.ts";

/** What stands in a street or a building, or lies in a bin, and not on a page. */
export const thingsOutdoors = {
  en: entries(`
    alarm, avenue, bag, bags, bank, bell rings, bin, bins, box for, box lid, boxes for, boxes lid,
    bridge, building, buildings, bus, buses, cable, cables, caddies, caddy, canal, car park, card,
    cards, chapel, church, corridor, corridors, counter, crossing, cupboard, desk, door, doors,
    drawer, escalator, escalators, exit, flag, flags, floor, floors, gate, gates, glass, hallway,
    hill, hospital, house, houses, junction, kerb, kerbside, lamp, lamps, lane, lid, lids, lift,
    lifts, machine, markers, medicine, motorway, museum, nappies, parking, path, paths, pavement,
    pills, pitch, plaque, plaques, platform, platforms, playground, pub, reader, river, road,
    roof, roofs, roundabout, rubbish, sack, sacks, school, seat, seats, shelf, shelves, shop,
    signpost, signposts, signs, space, spaces, stair, stairs, station, stations, steps, street,
    switch on the, tablets, the lights, ticket, till, traffic lights, trail, trails, train,
    trains, tram, trams, turning, van, vans, wall, walls, waste, wire, wires, yard
  `),
};
