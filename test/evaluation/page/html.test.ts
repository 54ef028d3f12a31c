import { describe, expect, it } from 'vitest';
import { html } from '../../../src/evaluation/page/html.ts';

describe('a template of HTML', () => {
  it('escapes what it is given, in text and in attributes', () => {
    const nasty = `<script>alert('&')</script>"`;
    expect(html`<p title="${nasty}">${nasty}</p>`.markup).toBe(
      '<p title="&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;&quot;">&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;&quot;</p>',
    );
  });

  it('takes templates as they are, and lists of both', () => {
    expect(html`<ul>${[html`<li>1</li>`, '<', 2]}</ul>`.markup).toBe('<ul><li>1</li>&lt;2</ul>');
  });
});
