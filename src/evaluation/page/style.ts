/**
 * The look of the page, in light and dark. Pure data.
 */
import type { Html } from './html.ts';

export const style: Html = {
  markup: `<style>
:root { color-scheme: light dark; --ink: #1b1b1f; --faint: #63636e; --line: #d9d9e0; --ground: #fff; --raised: #f5f5f8; --accent: #3a5bd0; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e8ee; --faint: #a2a2b0; --line: #3a3a44; --ground: #17171b; --raised: #202027; --accent: #8ea6ff; }
}
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; color: var(--ink); background: var(--ground); font: 16px/1.5 system-ui, sans-serif; }
h2 { margin-top: 2.5rem; }
p, dd, caption { color: var(--faint); }
.wide { overflow-x: auto; font-size: 0.9rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.25rem 0.6rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: bottom; }
td, th[scope='row'] { white-space: nowrap; }
th[scope='row'], .name { text-align: left; }
th[scope='row'] { font-weight: inherit; }
tr.pullquote { background: var(--raised); font-weight: 600; }
summary { font-size: 1.15rem; font-weight: 600; cursor: pointer; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 1rem; }
dd { margin: 0; }
.curve-and-table { display: flex; flex-wrap: wrap; gap: 2rem; align-items: center; }
svg { max-width: 100%; height: auto; font: 12px system-ui, sans-serif; fill: var(--faint); }
svg .frame { fill: var(--raised); stroke: var(--line); }
svg .ideal { stroke: var(--faint); stroke-dasharray: 4 4; }
svg .curve { fill: none; stroke: var(--accent); stroke-width: 2; }
svg .dot { fill: var(--accent); fill-opacity: 0.35; stroke: var(--accent); }
article { margin: 1rem 0; padding: 0.7rem 1rem; border: 1px solid var(--line); border-radius: 0.5rem; }
article h4 { margin: 0 0 0.4rem; }
article blockquote { margin: 0; padding-inline-start: 0.7rem; border-inline-start: 3px solid var(--accent); color: var(--ink); }
article .note { margin: 0.4rem 0 0; font-size: 0.9rem; }
</style>`,
};
