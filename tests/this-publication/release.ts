/**
 * What is kept word for word from the city council’s news release of Tuesday 6 August 2024, odd spots
 * included. It was copied from there, not from `_data/`, which is compared with it.
 */
export const release = {
  /** Its id in `_data/sources.ts`, and its address, by which it is known if it gets another id. */
  source: {
    id: "press-release",
    url: "https://stoke.gov.uk/news/article/1577/new_joint_send_strategy_to_help_children_and_young_people_with_send_be_the_best_they_can_be",
  },

  priorities: [
    {
      id: "nothing-for-us-without-us",
      title: "Nothing for us without us",
      statement:
        "We will build positive, trusting and respectful relationships with the children, young people and their families, ensuring that we listen to the lived experience and that their views help shape and form services.",
    },
    {
      id: "part-of-the-community",
      title: "Part of the community",
      statement:
        "All children, young people will feel safe, valued and included in schools and settings and within the wider community.",
    },
    {
      id: "high-aspirations",
      title: "High aspirations and preparation for the future",
      statement:
        "We will have high aspirations for children and young people supporting them to reach their full potential and be independent and prepared for adulthood.",
    },
    {
      id: "identify-and-assess-early",
      title: "Identify and Assess Early",
      statement:
        "We will develop holistic plans together ensuring that support is meaningful, in the right place at the right time.",
    },
    {
      id: "skilled-professionals",
      title: "Skilled and knowledgeable professionals",
      statement:
        "We will have a workforce that has the skills and knowledge to meet needs locally and in a timely way.",
    },
  ],

  quotes: [
    {
      id: "parent-groups",
      paragraphs: [
        "The SEND strategy has been produced in a way that included so many families in the development, always with care and thoughtfulness, ensuring their voices were heard. From coffee mornings on exam results day and PEGiS in the Park where City Council staff gathered views, face to face, from over 500 children with additional needs and their families, to ensuring professionals within the system have their views captured too. On behalf of Stoke Parent Carers Champions for Change I can honestly say it has been a full system approach. It has been a privilege to be part of developing and writing the strategy which will benefit so many families across our city.",
      ],
    },
    {
      id: "sarah-jane-colclough",
      paragraphs: [
        "We want to make sure every child in the city has the best opportunities and the best start in life and so it’s vital to make sure our plans are inclusive of the SEND community.",
        "The new SEND strategy outlines the shared priorities for us as a city council, the NHS and children, young people and their families. We’ve worked really closely with local communities and their feedback has helped shape this strategy.",
        "This work builds on the positive aspects of SEND services identified in our recent Ofsted and CQC inspection as well as being a key part of us listening to feedback and making the necessary improvements. If any family in the city finds that the support they need is not easily accessible, that is too many. The local area partnership of the city council and the ICB will keep working to further improve services until our vision for children and young people with SEND to ‘be the best they can be’ is fully realised.",
      ],
    },
    {
      id: "peter-axon",
      paragraphs: [
        "One of our key aims as an integrated care partnership (ICP) include that our services should help children to start well, grow well and go on to live well as adults. This strategy helps us as a partnership to ensure we work towards this aim for our children and young people with SEND.",
      ],
    },
  ],

  vision: ["the right support", "at the right time", "delivered by the right people"],
} as const;
