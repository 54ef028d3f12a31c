import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/answering/paragraphs.ts';

const WORDS = (
  'the keeper of the light had not come down to the harbour since the storm and nobody in the village ' +
  'thought of it until his boat was found adrift beyond the second reef with its lamp still burning and ' +
  'a loaf of bread on the seat wrapped in the newspaper of the week before'
).split(' ');

/** Sentences of various lengths, as many as asked for. */
function prose(sentences: number, seed: number): string {
  return Array.from({ length: sentences }, (_, place) => {
    const start = (seed * 17 + place * 7) % WORDS.length;
    const length = 6 + ((seed * 5 + place * 11) % 19);
    const words = Array.from({ length }, (_, word) => WORDS[(start + word) % WORDS.length]).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  }).join(' ');
}

/** Breaks a paragraph into lines of at most `width`, as an editor does. */
function wrap(paragraph: string, width: number, newline = '\n'): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join(newline);
}

function paragraphsIn(text: string): string[] {
  return paragraphsOf({ text, captionLines: [], sourceLines: [] }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

const story = [prose(5, 1), prose(3, 2), prose(8, 3)];

describe('a hard-wrapped text', () => {
  it.each([60, 66, 72, 76, 80, 90])(
    'has the paragraphs that stand between blank lines, at %i columns',
    (width) => {
      const wrapped = story.map((paragraph) => wrap(paragraph, width));
      expect(paragraphsIn(wrapped.join('\n\n'))).toEqual(wrapped);
    },
  );

  it('may end its lines as Windows does', () => {
    const wrapped = story.map((paragraph) => wrap(paragraph, 72, '\r\n'));
    expect(paragraphsIn(wrapped.join('\r\n\r\n'))).toEqual(wrapped);
  });

  it('may be indented, and hold an address that sticks out', () => {
    const [first = '', second = '', third = ''] = story.map((paragraph) => wrap(paragraph, 68));
    const indented = first.replace(/^/gm, '   ');
    const address = `https://example.org/${'path/'.repeat(20)}`;
    expect(paragraphsIn([indented, second, address, third].join('\n\n'))).toEqual([
      indented.trim(),
      second,
      address,
      third,
    ]);
  });

  it('keeps headings, items of lists and rules apart', () => {
    const item = wrap(prose(2, 4), 70);
    const paragraph = wrap(prose(6, 5), 72);
    const text = `# The light\n${paragraph}\n- ${item}\n- ${item}\n\n1. ${item}\n2. ${item}\n\n* * *\n${paragraph}`;
    expect(paragraphsIn(text)).toEqual([
      '# The light',
      paragraph,
      `- ${item}`,
      `- ${item}`,
      `1. ${item}`,
      `2. ${item}`,
      '* * *',
      paragraph,
    ]);
  });

  it('goes on in a line that happens to begin with a number and a full stop', () => {
    const before = wrap(prose(6, 6), 72);
    const text = `${before}\nand nobody has seen him since the evening of the storm in Oct.\n19. He was said\nto be\n${wrap(prose(4, 7), 72)}`;
    expect(paragraphsIn(text)).toEqual([text]);
  });

  it('keeps captions and source lines apart', () => {
    const text = `A boat adrift\n${wrap(prose(6, 8), 72)}\nSource: the harbour master`;
    const last = text.split('\n').length;
    const paragraphs = paragraphsOf({ text, captionLines: [1], sourceLines: [last] });
    expect(paragraphs.map(({ kind, number }) => number ?? kind)).toEqual(['caption', 1, 'source']);
  });
});

describe('a text that is not hard-wrapped', () => {
  it.each([
    ['a paragraph a line', story.join('\n')],
    ['a paragraph a line, blank lines between', story.join('\n\n')],
    ['a sentence a line', story.join(' ').replaceAll('. ', '.\n')],
    [
      'headlines',
      'Boat found adrift with lamp burning beyond the second reef\nKeeper missing\nVillage searches all night for the keeper\nHarbour closed\nNo trace of the keeper, says the harbour master on Monday',
    ],
    [
      'verses',
      'The keeper of the light\nhad not come down to the shore,\nand nobody that night\nthought of him any more.',
    ],
    [
      'a list',
      '- bread and butter\n- milk\n- a newspaper of the week before, to wrap the bread in it\n- lamp oil',
    ],
    ['two lines', `${wrap(prose(1, 9), 60)}`],
  ])('has a paragraph a line: %s', (_, text) => {
    expect(paragraphsIn(text)).toEqual(text.split(/\n+/));
  });
});
