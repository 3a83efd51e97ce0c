import markdownIt from "markdown-it";

// The same pages as ours by plain Eleventy with Nunjucks and JSON, as its documentation teaches it.
export default function (config) {
  const markdown = markdownIt({ html: false });
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  config.addFilter("markdown", (text) => markdown.render(text));
  config.addFilter("markdownInline", (text) => markdown.renderInline(text));
  config.addFilter("day", (date) => day.format(new Date(`${date}T00:00:00Z`)));
}
