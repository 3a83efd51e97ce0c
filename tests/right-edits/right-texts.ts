/**
 * Texts that are right wherever words may stand: one sentence or less, at most fifteen words. They
 * have in them what people rightly write and programs stumble over.
 */
export const shortTexts = [
  "Help",
  "A&E",
  "0–25",
  "EHC plan",
  "Ofsted",
  "Plant y Fro",
  "Größe & Weg",
  "C’est ici",
  "Łódź, Polska",
  "C++",
  "24/7",
  "Q&A",
  "Our children’s plan",
  "What’s next?",
  "Children & families first",
  "“Ask us first”, she said",
  "Nothing about us – without us",
  "Pre- and post-16 help",
  "A plan (and how we made it)",
  "Schools, nurseries, colleges; and more",
  "From 9.30am to 5pm, Monday to Friday",
  "Help that costs £1,250.50 or less",
  "About 7½ % of all pupils",
  "At 20 °C, in Year 9, on page 3/4",
  "Dr D’Arcy-O’Neill’s view",
  "e.g. a short break",
  "Tŷ’r plant, Llanfair-ym-Muallt",
  "Ein Plan für Kinder mit Förderbedarf",
  "Où trouver de l’aide ?",
  "Gdzie szukać pomocy?",
  "Куда обратиться за помощью",
  "بچوں کے لیے منصوبہ",
  "خطة لكل طفل",
  "给孩子们的计划",
  "बच्चों के लिए योजना",
  "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
  "The “be the best you can be” plan",
  "Section 19, as of 1 September",
  "It’s theirs, isn’t it?",
  "Plan B+, version 2.1",
  "Sentences with § 35a and © 2024 signs",
  "From 26 February to 5 April 2024",
  "Support/advice on SEND",
  "Mencap’s “Learning Disability Week”",
  "Yes!",
  "The main section",
  "Width, style and title",
  "No. 10, The Terrace",
] as const;

/** Texts of more than one sentence. */
export const longTexts = [
  "Families were asked what they need. What they said has shaped this plan; it’s theirs, too.",
  "“Nothing is decided without us”, one girl told me. We’ve kept to that – always.",
  "Mae’r cynllun hwn ar gyfer plant a phobl ifanc. Mae ar gyfer eu teuluoedd hefyd.",
  "Der Plan gilt für alle Kinder. Er wurde 2024 beschlossen (siehe Seite 12).",
  "یہ منصوبہ بچوں کے لیے ہے۔ یہ ان کے خاندانوں کے لیے بھی ہے۔",
  "We spent £2.4 million in 2023/24. That is 12.5% more than the year before, & less than planned.",
  "Ring the bell twice! Then wait… Somebody will come.",
] as const;

/** Texts for fields in which Markdown may be used. */
export const markdownTexts = [
  "Children **and** families. See [what people said](quotes.html).",
  "The [council’s page](https://www.gov.uk/browse/education?a=1&b=2#top) says so.",
  "*Not yet*: look at [help and links](help.html) first.",
  "2 * 3 = 6, and snake_case_words stay as they are.",
] as const;

/** Words to fill a field to its last letter with. */
export const longWords = [
  "Llanfairpwllgwyngyll",
  "responsibilities",
  "Sonderpädagogik",
  "understanding",
] as const;

export const addresses = [
  "https://www.gov.uk/",
  "https://www.gov.uk/children-with-special-educational-needs/extra-SEN-help",
  "https://www.nhs.uk/conditions/learning-disabilities/?tabname=help&page=2#when-to-ask",
  "https://www.legislation.gov.uk/uksi/2014/1530/contents/made",
  "https://cy.wikipedia.org/wiki/Addysg_(Cymru)",
  "https://www.köln.de/kinder/",
  "https://sub-domain.council.wales/a-b_c/~d/e,f;g/%C3%BC?x=%20y",
] as const;

export const languages = ["en-GB", "cy", "de", "fr", "pl", "ur", "ar", "he", "zh-Hant"] as const;

/** Languages in which others write, record or sign. */
export const namedLanguages = [
  "cy",
  "pl",
  "bfi",
  "isg",
  "rom",
  "fa-AF",
  "zh-Hant",
  "en-GB",
] as const;

export const mailboxes = [
  "send@council.wales",
  "plans+help@sub-domain.council.gov.uk",
  "o'neill_a@köln.de",
] as const;

export const telephones = [
  "0808 157 0999",
  "01632 960 123 ext. 12",
  "(01632) 960-456, option 2",
  "+44 (0)1632 960 789",
  "0049 30 23125 000",
  "111",
  "18001 01632 960 123",
] as const;
