import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticleFile } from '../../src/library/article-file.ts';
import { loadLanguageDetection } from '../../src/library/language-detection.ts';

const detectLanguage = await loadLanguageDetection();

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (name: string, text: string) => parseArticleFile(name, bytesOf(text), detectLanguage);
/** What is wrong with a Markdown file of these front matter lines and this text. */
const problemsOf = (frontMatter: string, text = 'One.\n') => {
  const parsed = parse('file.md', `---\n${frontMatter}\n---\n${text}`);
  return 'problems' in parsed ? parsed.problems : [];
};

describe('an article file', () => {
  it('is described by its front matter and holds the text below it', () => {
    const frontMatter = [
      'id: moon-landing',
      'title: The landing',
      'source: The Daily Example',
      'url: https://news.example/moon?day=1#top',
      'published: 1969-07-21',
      'language: de',
      'questions: [Who landed?]',
      'captionLines: [1]',
      'sourceLines: [4]',
    ];
    const text = 'A picture.\n\nOne. Two.\nSource: us';
    expect(parse('any-name.md', `---\n${frontMatter.join('\n')}\n---\n${text}`)).toEqual({
      article: {
        id: 'moon-landing',
        title: 'The landing',
        source: 'The Daily Example',
        url: 'https://news.example/moon?day=1#top',
        published: '1969-07-21',
        language: 'de',
        text,
        revision: '1dc2ac3a',
        questions: ['Who landed?'],
        captionLines: [1],
        sourceLines: [4],
      },
      idLine: 2,
    });
  });

  it('needs no more than an id and a title', () => {
    expect(parse('file.md', '---\ntitle: T\nid: x\n---\nOne.')).toEqual({
      article: {
        id: 'x',
        title: 'T',
        source: null,
        url: null,
        published: null,
        language: 'en',
        text: 'One.',
        revision: '70277bfc',
        questions: [],
        captionLines: [],
        sourceLines: [],
      },
      idLine: 3,
    });
  });

  it.each([
    ['Crime and Café.txt', 'crime-and-cafe', 'Crime and Café'],
    ['war_and-peace.md', 'war-and-peace', 'war and peace'],
    ['2016.TXT', '2016', '2016'],
    [
      `${'long '.repeat(8)}.txt`,
      'long-long-long-long-long-long-lo',
      'long long long long long long long long',
    ],
    ['v1.2 notes.txt', 'v1-2-notes', 'v1.2 notes'],
  ])('takes id and title from its name where it has no front matter: %s', (name, id, title) => {
    expect(parse(name, 'One.')).toMatchObject({ article: { id, title, text: 'One.' }, idLine: null });
  });

  it('is all text where its name ends in .txt, whatever it opens with', () => {
    const text = '---\nid: x\n---\nOne.';
    expect(parse('a.txt', text)).toMatchObject({ article: { id: 'a', text } });
  });

  it('keeps its text as it is: line endings, blank lines, trailing space, marks inside', () => {
    const text = '\r\n  One.\r\n\r\n--- no rule\r\n\uFEFFTwo. \r';
    const parsed = parse('a.md', `\uFEFF---\r\nid: x\r\ntitle: T\r\n--- \r\n${text}`);
    expect(parsed).toMatchObject({ article: { id: 'x', title: 'T', text } });
  });

  it('keeps any text of a .txt file to the character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !text.includes('\0') && !text.startsWith('\uFEFF'));
        expect(parse('a.txt', text)).toMatchObject({ article: { text } });
      }),
    );
  });

  it('never throws, and either holds an article or says what is wrong', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a.md', 'b.txt', 'щ.md'),
        fc.uint8Array({ maxLength: 60 }),
        (name, bytes) => {
          const parsed = parseArticleFile(name, bytes, detectLanguage);
          if ('problems' in parsed) expect(parsed.problems.length).toBeGreaterThan(0);
        },
      ),
    );
    const lines = fc.constantFrom(
      '---',
      'id: a',
      'title: T',
      'id: [',
      '- x',
      '&a',
      '*a',
      '? [b]',
      '__proto__: 1',
    );
    fc.assert(
      fc.property(fc.array(lines), (all) => {
        const parsed = parse('a.md', all.join('\n'));
        if ('problems' in parsed) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a broken article file is refused with its line and what to do', () => {
  it.each([
    [
      'an unknown field',
      'id: x\ntitle: T\nauthor: me',
      4,
      'there is no field "author"; the fields are id, title, source, url, published, language, questions, captionLines, sourceLines',
    ],
    [
      'a field of the name of something that every object has',
      'id: x\ntitle: T\nconstructor: me',
      4,
      'there is no field "constructor"; the fields are id, title, source, url, published, language, questions, captionLines, sourceLines',
    ],
    [
      'a missing field',
      'id: x',
      1,
      'the field title is missing; it must be one line of text, at most 100 characters',
    ],
    [
      'a title that is no text',
      'id: x\ntitle: 1984',
      3,
      'the field title must be one line of text, at most 100 characters',
    ],
    [
      'a title of two lines',
      'id: x\ntitle: "a\\nb"',
      3,
      'the field title must be one line of text, at most 100 characters',
    ],
    [
      'a blank source',
      'id: x\nsource: " "\ntitle: T',
      3,
      'the field source must be one line of text, at most 100 characters',
    ],
    [
      'an id with other characters',
      'title: T\nid: Moon Landing',
      3,
      'the field id must be lower-case letters, digits and hyphens, at most 32 characters',
    ],
    [
      'an id that is too long',
      `id: ${'x'.repeat(33)}\ntitle: T`,
      2,
      'the field id must be lower-case letters, digits and hyphens, at most 32 characters',
    ],
    [
      'an address that is not of the web',
      'id: x\ntitle: T\nurl: javascript:alert(1)',
      4,
      'the field url must be an address that starts with http:// or https://',
    ],
    [
      'a day that does not exist',
      'id: x\ntitle: T\npublished: 2016-02-30',
      4,
      'the field published must be a day, such as 2016-10-06',
    ],
    [
      'a language in words',
      'id: x\ntitle: T\nlanguage: English',
      4,
      'the field language must be a language code of two or three letters, such as en',
    ],
    [
      'lines that are no numbers',
      'id: x\ntitle: T\ncaptionLines: first',
      4,
      'the field captionLines must be a list of line numbers of the text, such as [1]',
    ],
    ['a field said twice', 'id: x\ntitle: T\nid: y', 4, 'this is not valid YAML: Map keys must be unique'],
    ['YAML that ends early', 'id: x\ntitle: "T', 3, 'this is not valid YAML: Missing closing "quote'],
    ['a tag', 'id: x\ntitle: !shout T', 3, 'this is not valid YAML: Unresolved tag: !shout'],
    [
      'an alias',
      'id: &name x\ntitle: *name',
      3,
      '*name refers to another value; write the value out, front matter takes no aliases',
    ],
    ['a list of fields', '- id: x', 2, 'the front matter must be fields, such as "title: Aleppo"'],
    [
      'a caption line after the last',
      'id: x\ntitle: T\ncaptionLines: [1, 9]',
      4,
      'captionLines names line 9 of the text, but the text ends with line 2; count from the line after the front matter',
    ],
  ])('%s', (_, frontMatter, line, problem) => {
    expect(problemsOf(frontMatter)).toEqual([{ line, problem }]);
  });

  it('a source line that is blank', () => {
    expect(problemsOf('id: x\ntitle: T\nsourceLines: [2]', 'One.\n \nTwo.')).toEqual([
      {
        line: 4,
        problem:
          'sourceLines names line 2 of the text, but it is blank; count from the line after the front matter',
      },
    ]);
  });

  it('says everything that is wrong with the fields, in the order of the lines', () => {
    expect(problemsOf('url: ftp://x.example\nid: A B\nnote: n').map(({ line }) => line)).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it.each([
    [
      'front matter that is not closed',
      'a.md',
      '---\nid: x\ntitle: T\n',
      1,
      'the front matter is not closed; end it with a line of ---',
    ],
    ['front matter alone', 'a.md', '---\nid: x\ntitle: T\n---\n \n', 5, 'no text follows the front matter'],
    ['an empty file', 'a.txt', '', 1, 'the file holds no text'],
    ['a file of white space', 'a.md', ' \n\n', 1, 'the file holds no text'],
    [
      'a name that makes no id',
      'статья.txt',
      'One.',
      null,
      'no id and title can be made of this file name; use letters from a to z, or a .md file with front matter',
    ],
    [
      'a binary file',
      'a.txt',
      'one\ntwo\0three',
      2,
      'there is a NUL byte, so this is not UTF-8 text; save the file as UTF-8',
    ],
  ])('%s', (_, name, text, line, problem) => {
    expect(parse(name, text)).toEqual({ problems: [{ line, problem }] });
  });

  it.each([
    ['in the middle', [0x61, 0x0a, 0xc3, 0x28, 0x0a, 0x61], 2],
    ['cut off by the end of the file', [0x61, 0x0a, 0x62, 0x0a, 0xe2, 0x80], 3],
    ['spanning two lines', [0xe2, 0x0a, 0x80, 0x99], 1],
  ])('bytes that are not UTF-8, %s', (_, bytes, line) => {
    expect(parseArticleFile('a.txt', Uint8Array.from(bytes), detectLanguage)).toEqual({
      problems: [{ line, problem: 'this is not valid UTF-8; save the file as UTF-8' }],
    });
  });
});
