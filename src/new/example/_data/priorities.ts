import { definePriorities } from "../../../../src/content/priorities.ts";

export default definePriorities([
  {
    id: "trees-on-every-street",
    number: 1,
    group: "places",
    title: "Trees on every street",
    statement:
      "We will increase tree canopy cover across all wards of the town, prioritising those streets in which residents have least access to shade and to green space.",
    source: "streets-plan",
    meaning: [
      "There will be more trees in all parts of the town. The first go where people have little shade now.",
    ],
    said: [
      {
        heading: "What we will do",
        paragraphs: [
          `We will:

- plant at least 400 street trees each winter;
- select species that tolerate both drought and standing water;
- water every tree in its first three summers.`,
          `| Part of town | Canopy in 2024 (per cent) | Trees by 2030 |
| --- | ---: | ---: |
| Mill Ward | 6 | 900 |
| Castle Ward | 9 | 700 |
| Abbey Ward | 18 | 400 |`,
        ],
        source: "streets-plan",
        meaning: [
          "Mill Ward has the fewest trees, so it gets the most. Each young tree is watered for three summers.",
        ],
      },
    ],
    outcomes: [
      {
        text: "In the hottest week of the year, anybody can walk to school or to the shops in the shade.",
        source: "streets-plan",
      },
    ],
    hue: "green",
    picture: "1F333",
  },
  {
    id: "parks-for-everyone",
    number: 2,
    group: "places",
    title: "Parks for everyone",
    statement:
      "We will ensure that every park and open space in our ownership is accessible, well maintained and welcoming to people of all ages and abilities.",
    source: "streets-plan",
    meaning: [
      "Parks should be good for all of us, young or old, on foot or on wheels. Nobody should be shut out by a step or a gate.",
    ],
    hue: "teal",
    picture: "1F3DE",
  },
  {
    id: "streets-to-walk-and-play-in",
    number: 3,
    group: "people",
    title: "Streets to walk and play in",
    statement:
      "We will work with residents, schools and the county’s highways team to make walking, wheeling and playing outdoors the natural choice for short journeys and for spare time.",
    source: "streets-plan",
    meaning: [
      "Streets should be safe and pleasant, so that people like to walk in them and children can play there.",
    ],
    hue: "amber",
    picture: "1F6B6",
  },
]);
