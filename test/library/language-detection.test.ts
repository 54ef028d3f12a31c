import { describe, expect, it } from 'vitest';
import { parseArticleFile } from '../../src/library/article-file.ts';
import { loadLanguageDetection } from '../../src/library/language-detection.ts';

const detectLanguage = await loadLanguageDetection();

const TEXTS = [
  ['en', 'The ferry left the harbour in the morning, and nobody has seen it since.'],
  ['de', 'Die Fähre verließ am Morgen den Hafen, und seither hat sie niemand gesehen.'],
  ['es', 'El barco salió del puerto por la mañana y nadie lo ha visto desde entonces.'],
  ['ru', 'Паром вышел из порта утром, и с тех пор его никто не видел.'],
  ['ar', 'غادرت العبارة الميناء في الصباح ولم يرها أحد منذ ذلك الحين.'],
  ['zh', '渡轮早上离开港口，此后再也没有人见过它。'],
  ['th', 'เรือข้ามฟากออกจากท่าเรือในตอนเช้าและไม่มีใครเห็นอีกเลย'],
  ['id', 'Kapal feri itu meninggalkan pelabuhan pada pagi hari dan sejak itu tidak ada yang melihatnya.'],
] as const;

describe('the language of a text', () => {
  it.each(TEXTS)('is %s for %j', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '42', '…', 'qwrtz'])('is English where nothing tells it: %j', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });

  it('is what the front matter says, whatever the text', () => {
    const [, [, german]] = TEXTS;
    const languageOf = (content: string) => {
      const parsed = parseArticleFile('ferry.md', new TextEncoder().encode(content), detectLanguage);
      return 'problems' in parsed ? parsed.problems : parsed.article.language;
    };
    const frontMatter = (more: string) => `---\nid: ferry\ntitle: The ferry\n${more}---\n${german}\n`;
    expect(languageOf(frontMatter('language: fr\n'))).toBe('fr');
    expect(languageOf(frontMatter(''))).toBe('de');
    expect(languageOf(`${german}\n`)).toBe('de');
  });
});
