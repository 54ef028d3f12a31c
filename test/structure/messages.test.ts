import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/discord/wording.ts';
import { ROOT, sourceFiles } from './source-files.ts';

const ids = Object.keys(MESSAGES['en'] ?? {});

const textOf = ({ path }: { readonly path: string }) => readFileSync(`${ROOT}${path}`, 'utf8');
const speaking = sourceFiles('src/discord', 'commands').map(textOf);
const answering = sourceFiles('src/answering').map(textOf);

/** `say('ask.form')`, and whatever else in quotes could be the id of a message. */
const QUOTED = /'([\w-]+(?:\.[\w-]+)*)'/g;

/** `localised('ask')`, which takes the name and the description. */
const LOCALISED = /\blocalised\('([\w.]+)'\)/g;

/** `say(`card.part.${part}`)`: all that begins so. */
const MADE = /\bsay\(\s*`([\w.]+\.)\$\{\w+(?:\.\w+)*\}`/g;

const SAID = /\bsay\(\s*'([\w.]+)'/g;

const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** What an id that is made may end with: a word in quotes of the same file, or of a type of the answering stages. */
function ends(text: string): Set<string> {
  const types = answering.flatMap((each) => each.match(/(?:'[\w-]+' \| )+'[\w-]+'/g) ?? []);
  return new Set([text, ...types].flatMap((each) => all(QUOTED, each)));
}

function usedIn(text: string): string[] {
  const made = all(MADE, text).flatMap((beginning) => [...ends(text)].map((end) => `${beginning}${end}`));
  const named = all(LOCALISED, text).flatMap((key) => [`${key}.name`, `${key}.description`]);
  return [...all(QUOTED, text), ...named, ...made];
}

describe('a message', () => {
  const used = new Set(speaking.flatMap(usedIn));

  it('is said somewhere', () => {
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  it('that is said is there', () => {
    const said = speaking.flatMap((text) => [
      ...all(SAID, text),
      ...all(LOCALISED, text).flatMap((key) => [`${key}.name`, `${key}.description`]),
    ]);
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('is said by an id that can be read off', () => {
    const beginnings = speaking.flatMap((text) => all(MADE, text));
    expect(beginnings.filter((beginning) => !ids.some((id) => id.startsWith(beginning)))).toEqual([]);
    const hidden = speaking.flatMap(
      (text) => text.match(/\bsay\(`(?![\w.]+\.\$\{\w+(?:\.\w+)*\}`)[^`]*`/g) ?? [],
    );
    expect(hidden).toEqual([]);
  });
});
