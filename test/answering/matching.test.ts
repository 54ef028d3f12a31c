import { describe, expect, it } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../src/answering/article-index.ts';
import { matchTerms } from '../../src/answering/matching.ts';
import { analyse } from '../../src/answering/question.ts';
import { indexOf, shippedArticle } from './asked.ts';

const harbour = indexOf(
  [
    'Lavrov spoke in the harbour.',
    'The harbour was destroyed in 2016.',
    'The destruction of the port took 3.5 hours.',
    'A crane stood there, and a crate.',
    'The Russian crew left.',
  ].join('\n'),
);

/** What stands for each content word of a question: the article's terms, best first, the very word marked. */
function matchesOf(question: string, index: ArticleIndex = harbour): Record<string, string[]> {
  const terms = matchTerms(analyse(question, index.language), index);
  return Object.fromEntries(
    terms.map(({ token, matches }) => [
      question.slice(token.start, token.end),
      [...matches]
        .sort((a, b) => b.similarity - a.similarity || (a.term < b.term ? -1 : 1))
        .map(({ term, similarity }) => (similarity === 1 ? `=${term}` : term)),
    ]),
  );
}

function weightsOf(question: string): Record<string, number> {
  const terms = matchTerms(analyse(question, harbour.language), harbour);
  return Object.fromEntries(
    terms.map(({ token, weight }) => [question.slice(token.start, token.end), weight]),
  );
}

describe('matchTerms', () => {
  it('counts what the title names for half', () => {
    const weightOf = (title: string) => {
      const index = indexArticle({ ...harbour.article, title });
      return matchTerms(analyse('destroyed harbour', index.language), index).map(({ weight }) => weight);
    };
    const [verb = 0, noun = 0] = weightOf('Lavrov');
    expect(weightOf('The harbours')).toEqual([verb, expect.closeTo(noun / 2)]);
  });

  it('counts a word for as rare as it is where it is no stop word: "US" is not "us"', () => {
    const index = indexOf('They told us. They saw us. They fed us. The US paid. The crew slept. It rained.');
    const [country = 0, crew] = matchTerms(analyse('US crew', index.language), index).map(
      ({ weight }) => weight,
    );
    expect(country).toBe(crew);
  });

  it('does not find a word that stands there as a stop word alone', () => {
    expect(matchesOf('US crew', indexOf('The crew told us.'))).toEqual({ US: [], crew: ['=crew'] });
  });

  it('takes a compound in one word for the one with a hyphen, by the part that is rarer', () => {
    const index = indexOf('The cease-fire held.\nA fire broke out.');
    expect(matchesOf('ceasefire', index)).toEqual({ ceasefire: ['ceas'] });
  });

  it.each(['cease-fire', 'cease fire'])('takes %j for the compound in one word', (question) => {
    const index = indexOf('The ceasefire held.');
    expect(matchesOf(question, index)).toEqual({ cease: ['ceasefir'], fire: ['ceasefir'] });
  });

  it('takes Korean words that share most of their syllables for one family', () => {
    const index = indexOf('천문대는 1887년에 설립되었다.', { language: 'ko' });
    expect(matchesOf('설립자는 누구인가?', index)).toMatchObject({ 설립자는: ['설립'] });
  });

  it('finds Vietnamese words that were typed without their tones', () => {
    const index = indexOf('Tòa tháp cao 35 mét.', { language: 'vi' });
    expect(matchesOf('toa thap', index)).toEqual({ toa: ['tòa'], thap: ['tháp'] });
  });

  it('puts no name with an ending set off together with the word behind it', () => {
    const index = indexOf('Keller geldi.', { language: 'tr' });
    expect(matchesOf("Keller'in evi", index)).toEqual({ "Keller'in": ['=kel'], evi: [] });
  });

  it('finds the very word, whatever its form', () => {
    expect(matchesOf('Lavrov’s harbours')).toEqual({ 'Lavrov’s': ['=lavrov'], harbours: ['=harbour'] });
  });

  it('finds a misspelt name', () => {
    expect(matchesOf('laverov')).toEqual({ laverov: ['lavrov'] });
  });

  it('finds it in the shipped article too', () => {
    const index = indexArticle(shippedArticle());
    expect(matchesOf("laverov's position on de mistura plan?", index)).toMatchObject({
      "laverov's": ['lavrov'],
      mistura: ['=mistura'],
      plan: ['program'],
    });
  });

  it('looks for no other spelling of a word that stands in the article', () => {
    expect(matchesOf('crane crate')).toEqual({ crane: ['=crane'], crate: ['=crate'] });
  });

  it('looks for no other spelling of a word that a list knows: it is spelt as it was meant', () => {
    const index = indexOf('Toner was empty.');
    expect(matchesOf('tower tonwr', index)).toEqual({ tower: [], tonwr: ['toner'] });
  });

  it('looks for no other spelling of a short word, nor of a number', () => {
    expect(matchesOf('prt 2017 3.6')).toEqual({ prt: [], 2017: [], 3.6: [] });
  });

  it('finds words of the same family for less than the very word', () => {
    const [destroyer] = matchTerms(analyse('destroyer', harbour.language), harbour);
    expect(destroyer?.matches.map(({ similarity }) => similarity > 0 && similarity < 1)).toContain(true);
    const [russia] = matchTerms(analyse('Russia', harbour.language), harbour);
    expect(russia?.matches.map(({ term }) => term)).toEqual(['russian']);
    expect(russia?.matches[0]?.similarity).toBeLessThan(1);
  });

  it('takes an acronym for a country of which the question gives the whole name, and not the words of the name by themselves', () => {
    const english = indexOf('The US left.\nThe State Department spoke.\nThe Americans stayed.');
    expect(matchesOf('United States', english)).toEqual({
      United: ['us', 'american'],
      States: ['us', 'american'],
    });
    expect(matchesOf('state', english)).toEqual({ state: ['=state'] });
    const german = indexOf('Die USA zogen ab.\nDie Amerikaner blieben.', { language: 'de' });
    expect(matchesOf('US', german)).toEqual({ US: ['usa', 'amerika'] });
  });

  it('takes the whole name of a country for its acronym', () => {
    const english = indexOf('The United Nations met.\nTwo nations left.');
    expect(matchesOf('UN', english)).toEqual({ UN: ['unit'] });
    expect(matchesOf('UN', indexOf('Two nations united.'))).toEqual({ UN: [] });
  });

  it('keeps words that stand side by side in the article and are no name there', () => {
    const english = indexOf('The US left.\nThe white house burned.');
    expect(matchesOf('white house', english)).toEqual({
      white: ['=white', 'us'],
      house: ['=hous', 'us'],
    });
    expect(matchesOf('US', english)).toEqual({ US: ['=us'] });
  });

  it('keeps the words of a country’s name where the article has it as well as its acronym', () => {
    const english = indexOf('The United States left.\nThe US stayed.');
    expect(matchesOf('United States', english)).toEqual({
      United: ['=unit', 'us'],
      States: ['=state', 'us'],
    });
  });

  it('takes a part of a compound for the whole and the whole for a part, where the language puts words together', () => {
    const german = indexOf('Der Tropenwald brennt.\nDie Spieler der Mannschaft.', { language: 'de' });
    expect(matchesOf('Wälder Tropen Verteidigungsspieler', german)).toEqual({
      Wälder: ['tropenwald'],
      Tropen: ['tropenwald'],
      Verteidigungsspieler: ['spiel'],
    });
    const english = indexOf('The firefighters left.', { language: 'en' });
    expect(matchesOf('fighter', english)).toEqual({ fighter: [] });
  });

  it.each([
    [
      'of which the stemmer leaves more alone than in the compound',
      'de',
      'Die Eiszeit kam.',
      'Zeit',
      'eiszei',
    ],
    ['of which it leaves more alone, in the question', 'de', 'Das war eine Zeit.', 'Eiszeit', 'zeit'],
    [
      'with an ending that it takes off the compound alone',
      'de',
      'Die Stadtmauer steht.',
      'Mauer',
      'stadtmau',
    ],
    ['with another vowel', 'de', 'In zwei Bundesländern.', 'Land', 'bundesland'],
    ['in the plural, of three letters without its ending', 'de', 'Jede Art zählt.', 'Baumarten', 'art'],
    ['behind a particle', 'de', 'Sie steigen auf.', 'einsteigen', 'steig'],
    ['in Dutch', 'nl', 'Het kinderboek verscheen.', 'boeken', 'kinderboek'],
    ['in Swedish', 'sv', 'Statskyrkan växte.', 'kyrkor', 'statskyrk'],
    ['in Danish', 'da', 'Statskirken voksede.', 'kirker', 'statskirk'],
    ['in Norwegian', 'no', 'Statskirken vokste.', 'kirker', 'statskirk'],
  ])('finds the head of a compound %s', (_, language, text, word, found) => {
    expect(matchesOf(word, indexOf(text, { language }))[word]).toContain(found);
  });

  it.each([
    ['französische', 'Frankreich'],
    ['Frankreich', 'Franzosen'],
    ['deutschen', 'Deutschland'],
    ['Moskau', 'russisch'],
    ['Briten', 'britischen'],
  ])('takes a country, its people and what is of it for one another, in German: %s and %s', (word, other) => {
    const index = indexOf(`So ist ${other}.`, { language: 'de' });
    const [term] = [...index.termIds.keys()].slice(-1);
    expect(matchesOf(word, index)[word]).toEqual([term]);
  });

  it('takes no verb for another with a prefix that is never parted from it', () => {
    const index = indexOf('Er wird dazu verleitet.', { language: 'de' });
    expect(matchesOf('leitet', index)).toEqual({ leitet: [] });
  });

  it.each([
    ['de', 'Sie fand Unterstützung.', 'unterstützte', 'unterstutzung'],
    ['de', 'Er unterstützte sie.', 'Unterstützung', 'unterstutz'],
    ['de', 'Sie sammeln Bilder.', 'Sammlung', 'sammel'],
    ['nl', 'De woning brandde.', 'wonen', 'woning'],
    ['sv', 'En ny ledning kom.', 'leda', 'ledning'],
    ['da', 'En ny ledning kom.', 'lede', 'ledning'],
    ['no', 'En ny ledelse og ledning kom.', 'lede', 'ledning'],
  ])('finds the verb of an action and the noun of a verb, in %s: %s', (language, text, word, found) => {
    expect(matchesOf(word, indexOf(text, { language }))[word]).toContain(found);
  });

  it('takes a word with a capital for no verb where every noun has one', () => {
    const index = indexOf('Seine Bildung half ihm.', { language: 'de' });
    const [noun] = matchTerms(analyse('Bild', index.language), index);
    const [verb] = matchTerms(analyse('bilden', index.language), index);
    expect(noun?.matches[0]?.similarity).toBeLessThan(verb?.matches[0]?.similarity ?? 0);
  });

  it('reads no line without a space for compounds', () => {
    const line = 'zeit'.repeat(50_000);
    expect(matchesOf('Zeit', indexOf(line, { language: 'de' }))).toEqual({ Zeit: [expect.any(String)] });
    expect(Object.values(matchesOf(line.slice(0, 5_000), indexOf('Die Zeit.', { language: 'de' })))).toEqual([
      [],
    ]);
  });

  it('takes the head of a compound for more than what stands before it', () => {
    const index = indexOf('Der Tropenwald brennt.', { language: 'de' });
    const [head, modifier] = matchTerms(analyse('Wald Tropen', index.language), index);
    expect(head?.matches[0]?.similarity).toBeGreaterThan(modifier?.matches[0]?.similarity ?? 1);
  });

  it('takes a part of a Chinese word for the whole, a single sign for no more than one that stands before the head', () => {
    const index = indexOf('公众的兴趣升温。\n最高法院的判决。\n葡萄牙人错了。', { language: 'zh' });
    const similarityOf = (word: string) =>
      matchTerms(analyse(word, index.language), index).map(({ matches }) => matches[0]?.similarity);
    const [head = 0, modifier = 1, sign] = ['法院', '葡萄牙语', '错误'].flatMap(similarityOf);
    expect(matchesOf('感兴趣', index)).toEqual({ 感兴趣: ['兴趣'] });
    expect(head).toBeGreaterThan(modifier);
    expect(sign).toBe(modifier);
  });

  it('takes no word for a compound that is longer by an ending alone', () => {
    const index = indexOf('Der Verwalter kam.', { language: 'de' });
    expect(matchesOf('Walter', index)).toEqual({ Walter: [] });
  });

  it.each([
    ['an Arabic preposition runs into its word', 'ar', 'بدأ لدعم الخطة', 'دعم', 'لدعم'],
    ['the question has the preposition', 'ar', 'بدأ دعم الخطة', 'لدعم', 'دعم'],
    ['the question has another preposition', 'ar', 'بدأ بدعم الخطة', 'لدعم', 'بدعم'],
    ['"and" was read into its first letter', 'ar', 'انتشر الوباء هنا', 'وباء', 'وباء'],
    ['the article was read into its first letters', 'ar', 'يقع في كاليفورنيا', 'بكاليفورنيا', 'يفورنيا'],
    ['a Hebrew article and a preposition do', 'he', 'שייך לאוניברסיטה', 'האוניברסיטה', 'לאוניברסיט'],
    ['a Hebrew one does', 'he', 'הוא גר בירושלים', 'ירושלים', 'בירושל'],
  ])('finds a word where %s', (_, language, text, word, found) => {
    expect(matchesOf(word, indexOf(text, { language }))).toEqual({ [word]: [found] });
  });

  it.each([
    ['مدافع', 'دفاع'],
    ['تسجيل', 'سجل'],
    ['استخدام', 'مستخدم'],
    ['يسبب', 'تسبب'],
    ['نشرت', 'نشر'],
    ['يشير', 'تشير'],
    ['فازت', 'فاز'],
    ['شركته', 'شرك'],
    ['نوعا', 'نوع'],
  ])('finds %j by the root that it shares with %j', (word, other) => {
    const index = indexOf(`${other} هنا`, { language: 'ar' });
    expect(matchesOf(word, index)).toEqual({ [word]: [other] });
  });

  it.each([
    ['en', 'decide', 'decisions'],
    ['en', 'invaded', 'invasion'],
    ['en', 'death', 'died'],
    ['en', 'theatres', 'theater'],
    ['en', 'organised', 'organization'],
    ['en', 'color', 'coloured'],
    ['es', 'elección', 'eligieron'],
    ['ja', '建設', '建てた'],
    ['ja', 'イギリス', '英国'],
    ['es', 'eligieron', 'elecciones'],
    ['es', 'producción', 'productor'],
    ['es', 'griegos', 'Grecia'],
    ['fr', 'élection', 'élire'],
    ['it', 'elezione', 'eleggere'],
    ['pt', 'eleição', 'eleger'],
    ['hi', 'स्थापित', 'स्थापना'],
    ['hi', 'टूटने', 'तोड़ा'],
    ['hi', 'सम्बंधित', 'संबंध'],
    ['th', 'ผลิต', 'ผู้ผลิต'],
    ['th', 'นักวิจัย', 'วิจัย'],
    ['th', 'ค้นพบ', 'ผู้ค้นพบ'],
    ['th', 'นักออกแบบ', 'ผู้ออกแบบ'],
    ['ro', 'producție', 'produs'],
  ])(
    'in %s finds %j by its family, which the language tells, for less than the very word',
    (language, word, other) => {
      const index = indexOf(`${other} hoy`, { language });
      const [term] = matchTerms(analyse(word, index.language), index);
      expect(term?.matches.map(({ similarity }) => similarity)).toEqual([0.7]);
    },
  );

  it('finds nothing for a word that stands for nothing in the article', () => {
    expect(matchesOf('password')).toEqual({ password: [] });
  });

  it('gives more weight to a word that fewer sentences hold, and some to every word', () => {
    const {
      harbour: common = 0,
      crane: rare = 0,
      password: unknown = 0,
    } = weightsOf('harbour crane password');
    expect(rare).toBeGreaterThan(common);
    expect(unknown).toBeGreaterThanOrEqual(rare);
    expect(common).toBeGreaterThan(0);
  });

  it('gives less weight to words that frame the question', () => {
    const { crane: named = 0 } = weightsOf('crane');
    const { kind: framing = 0 } = weightsOf('What kind of crane?');
    expect(framing).toBeGreaterThan(0);
    expect(framing).toBeLessThan(named);
  });
});
