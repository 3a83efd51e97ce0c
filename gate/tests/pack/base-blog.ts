const page = (title: string, depth: string, main: string): string => `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1.0">
		<title>${title}</title>
		<meta name="description" content="I am writing about my experiences as a naval navel-gazer.">
		<link rel="alternate" href="${depth}feed/feed.xml" type="application/atom+xml" title="A blog">
		<link rel="icon" href="data:,">
		<link rel="stylesheet" href="${depth}css/index.css">
	</head>
	<body>
		<a href="#main" id="skip-link" class="visually-hidden">Skip to main content</a>
		<header>
			<a href="${depth}index.html" class="home-link">A blog about boats</a>
			<nav>
				<h2 class="visually-hidden">Top level navigation menu</h2>
				<ul class="nav">
					<li class="nav-item"><a href="${depth}index.html">Home</a></li>
					<li class="nav-item"><a href="${depth}about/index.html">About me</a></li>
				</ul>
			</nav>
		</header>
		<main id="main">
${main}
		</main>
		<footer><p>Built with Eleventy</p></footer>
	</body>
</html>
`;

const style = `:root { --background-color: #fff; --text-color: #222; --text-color-link: #08477a; }
body { margin: 0 auto; padding: 1rem; max-width: 40em; font: 1.125rem/1.6 system-ui, sans-serif; color: var(--text-color); background-color: var(--background-color); }
a { color: var(--text-color-link); }
a:focus-visible { outline: 3px solid; outline-offset: 3px; }
.visually-hidden:not(:focus):not(:active) { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
.nav { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; list-style: none; }
.nav-item { margin: 0; }
`;

/** A blog as eleventy-base-blog builds it, with words and pictures of its own. */
export const baseBlog: Readonly<Record<string, string>> = {
  "index.html": page(
    "A blog about boats",
    "",
    `<h1>Latest posts</h1>
<ol class="postlist">
	<li class="postlist-item">
		<a href="blog/first-post/index.html" class="postlist-link">How I mended a boat</a>
		<time class="postlist-date" datetime="2025-05-01">1 May 2025</time>
	</li>
</ol>`,
  ),
  "about/index.html": page(
    "About me, a blog about boats",
    "../",
    "<h1>About me</h1><p>I mend boats.</p>",
  ),
  "blog/first-post/index.html": page(
    "How I mended a boat, a blog about boats",
    "../../",
    `<h1>How I mended a boat</h1>
<p>The boat had a hole, and I closed it with a board.</p>
<h2>What it took</h2>
<ul><li>A board</li><li>Twelve nails</li></ul>`,
  ),
  "css/index.css": style,
  "feed/feed.xml": `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>A blog</title><id>https://blog.invalid/</id><updated>2025-05-01T00:00:00Z</updated></feed>
`,
};

/** The same with a picture that says nothing, a link that leads nowhere, and grey words. */
export const faultyBlog: Readonly<Record<string, string>> = {
  ...baseBlog,
  "about/index.html": page(
    "About me, a blog about boats",
    "../",
    `<h1>About me</h1>
<p style="color:#bbb">I mend boats.</p>
<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="40" height="40">
<p><a href="../blog/no-such-post/index.html">How I sank a boat</a></p>`,
  ),
};
