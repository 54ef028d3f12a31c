import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { describeRefusal, loadLibrary } from '../../src/library/library.ts';

describe('the articles of the project', () => {
  const folder = readConfig({}).articles;

  it('load without a refusal', async () => {
    const { library, refusals } = await loadLibrary(folder);
    expect(refusals).toEqual([]);
    expect(library.indexes.map(({ article }) => article.id)).toContain('aleppo');
  });

  it('hold the text of Aleppo to the byte', async () => {
    const { library } = await loadLibrary(folder);
    const { text, ...description } = library.find('aleppo')?.article ?? { text: '' };
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      'a8a63eb2029671788b80c9d27053a2069738ad90c8f008460eeaeb7995adbbf6',
    );
    expect(description).toEqual({
      id: 'aleppo',
      title: 'Aleppo',
      source: 'Arab News',
      url: null,
      published: null,
      language: 'en',
      revision: 'a8a63eb2',
      questions: ['Who is the US State Department spokesman?', 'Who is Lars Bromley?', 'What did Assad say?'],
      captionLines: [1],
      sourceLines: [17],
    });
  });

  it('count the thirteen body paragraphs of Aleppo without its caption and its source', async () => {
    const { library } = await loadLibrary(folder);
    const paragraphs = library.find('aleppo')?.paragraphs ?? [];
    expect(paragraphs.map(({ kind, number }) => number ?? kind)).toEqual([
      'caption',
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
      12,
      13,
      'source',
    ]);
  });
});

describe('a folder of articles', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pullquote-library-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const write = (name: string, content: string) => writeFile(join(folder, name), content);

  it('gives its articles in the order of their ids', async () => {
    await write('1.md', '---\nid: zebra\ntitle: Z\n---\nZ.');
    await write('2.md', '---\nid: ant\ntitle: A\n---\nA.');
    await write('Moth.TXT', 'M.');
    const { library, refusals } = await loadLibrary(folder);
    expect(refusals).toEqual([]);
    expect(library.indexes.map(({ article }) => article.id)).toEqual(['ant', 'moth', 'zebra']);
    expect(library.find('moth')).toBe(library.indexes[1]);
    expect(library.find('bee')).toBeUndefined();
  });

  it('passes over hidden files and other endings', async () => {
    await write('.draft.md', 'D.');
    await write('.md', 'D.');
    await write('picture.png', 'P.');
    await write('notes.txt~', 'N.');
    await write('a.txt', 'A.');
    const { library, refusals } = await loadLibrary(folder);
    expect(refusals).toEqual([]);
    expect(library.indexes.map(({ article }) => article.id)).toEqual(['a']);
  });

  it('loads the others where one is broken', async () => {
    await write('a.txt', 'A.');
    await write('b.md', '---\nid: b\nauthor: me\n---\nB.');
    await write('c.txt', 'C.');
    const { library, refusals } = await loadLibrary(folder);
    expect(library.indexes.map(({ article }) => article.id)).toEqual(['a', 'c']);
    expect(refusals.map(describeRefusal)).toEqual([
      `${folder}/b.md:1: the field title is missing; it must be one line of text, at most 100 characters`,
      `${folder}/b.md:3: there is no field "author"; the fields are id, title, source, url, published, language, questions, captionLines, sourceLines`,
    ]);
  });

  it('refuses the second of two files with the same id, and names the first', async () => {
    await write('moon.txt', 'One.');
    await write('other.md', '---\ntitle: T\nid: moon\n---\nTwo.');
    const { library, refusals } = await loadLibrary(folder);
    expect(library.find('moon')?.article.text).toBe('One.');
    expect(refusals).toEqual([
      {
        file: join(folder, 'other.md'),
        line: 3,
        problem: 'the id "moon" is taken by moon.txt; give one of them another',
      },
    ]);
  });

  it('refuses what cannot be read', async () => {
    await mkdir(join(folder, 'folder.md'));
    const { refusals } = await loadLibrary(folder);
    expect(refusals).toEqual([
      { file: join(folder, 'folder.md'), line: null, problem: 'the file cannot be read (EISDIR)' },
    ]);
  });

  it('says so where there is none', async () => {
    const missing = join(folder, 'missing');
    const { library, refusals } = await loadLibrary(missing);
    expect(library.indexes).toEqual([]);
    expect(refusals.map(describeRefusal)).toEqual([
      `${missing}: this folder of articles cannot be read (ENOENT); make it and put a .md or .txt file in it`,
    ]);
  });
});
