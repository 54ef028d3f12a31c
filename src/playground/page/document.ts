/**
 * The page's document: what is painted before the script runs, and the places where it goes on. Pure.
 */

/** The cookie in which the page keeps the theme, so that it is there with the first paint. */
const THEME = /(?:^|;\s*)pullquote-theme=(light|dark)(?:;|$)/;

/** @param cookie The request's cookies. */
export function documentHtml(cookie: string | undefined): string {
  const theme = THEME.exec(cookie ?? '')?.[1];
  return `<!doctype html>
<html lang="en"${theme === undefined ? '' : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pullquote playground</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<a class="skip" href="#composer">Skip to writing</a>
<div id="app" class="app">
<nav id="side" class="side" aria-label="Channels">
<h1 class="server-name">Reading Room</h1>
<div id="channels" class="channels"></div>
<div id="identity" class="identity"></div>
</nav>
<main id="chat" class="chat">
<header id="head" class="head">
<button id="side-button" type="button" class="side-button" aria-label="Channels" aria-expanded="false" aria-controls="side">☰</button>
<h2 id="channel-name" class="channel-name">#general</h2>
</header>
<p id="connection" class="connection" role="status"></p>
<div id="logs" class="logs"><noscript><p class="plain">The playground needs JavaScript: it comes from your own machine.</p></noscript></div>
<div id="composer-area" class="composer-area"></div>
</main>
<aside id="panel" class="panel" aria-label="Beside the chat" hidden></aside>
</div>
<div id="layer" class="layer"></div>
</body>
</html>
`;
}
