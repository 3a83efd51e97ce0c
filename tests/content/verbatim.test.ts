import { join } from "node:path";
import { expect, it } from "vitest";
import { loadContent } from "../../src/content/load-content.ts";

/** White space and the doubled spaces of the original are folded; nothing else may differ. */
const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

/** From the news release of Tuesday 6 August 2024, odd spots included. */
const priorities = `
1) Nothing for us without us - We will build positive, trusting and respectful relationships with the children, young people and their families, ensuring that we listen to the lived experience and that their views help shape and form services.
2) Part of the community - All children, young people will feel safe, valued and included in schools and settings and within the wider community.
3) High aspirations and preparation for the future - We will have high aspirations for children and young people supporting them to reach their full potential and be independent and prepared for adulthood.
4) Identify and Assess Early - We will develop holistic plans together ensuring that support is meaningful, in the right place at the right time.
5) Skilled and knowledgeable professionals - We will have a workforce that has the skills and knowledge to meet needs locally and in a timely way.
`;

const quotes = {
  "parent-groups": `The SEND strategy has been produced in a way that included so many families in the development, always with care and thoughtfulness, ensuring their voices were heard.  From coffee mornings on exam results day and PEGiS in the Park where City Council staff gathered views, face to face, from over 500 children with additional needs and their families, to ensuring professionals within the system have their views captured too. On behalf of Stoke Parent Carers Champions for Change I can honestly say it has been a full system approach. It has been a privilege to be part of developing and writing the strategy which will benefit so many families across our city.`,
  "sarah-jane-colclough": `We want to make sure every child in the city has the best opportunities and the best start in life and so it’s vital to make sure our plans are inclusive of the SEND community.
The new SEND strategy outlines the shared priorities for us as a city council, the NHS and children, young people and their families. We’ve worked really closely with local communities and their feedback has helped shape this strategy.
This work builds on the positive aspects of SEND services identified in our recent Ofsted and CQC inspection as well as being a key part of us listening to feedback and making the necessary improvements. If any family in the city finds that the support they need is not easily accessible, that is too many. The local area partnership of the city council and the ICB will keep working to further improve services until our vision for children and young people with SEND to ‘be the best they can be’ is fully realised.`,
  "peter-axon": `One of our key aims as an integrated care partnership (ICP) include that our services should help children to start well, grow well and go on to live well as adults. This strategy helps us as a partnership to ensure we work towards this aim for our children and young people with SEND.`,
};

const { content } = await loadContent(join(import.meta.dirname, "../../_data"));

it("keeps the priorities word for word, in the order of the source", () => {
  const ours = content?.priorities.map(
    ({ number, title, statement }) => `${number}) ${title} - ${statement}`,
  );
  expect(ours).toEqual(priorities.trim().split("\n").map(folded));
});

it("keeps each quote of the news release word for word", () => {
  const ours = content?.quotes
    .filter(({ source }) => source === "press-release")
    .map(({ id, paragraphs }) => [id, paragraphs]);
  expect(ours).toEqual(
    Object.entries(quotes).map(([id, words]) => [id, words.split("\n").map(folded)]),
  );
});

it("keeps the vision word for word", () => {
  expect(content?.publication.vision.parts.join(", ")).toBe(
    "the right support, at the right time, delivered by the right people",
  );
});
