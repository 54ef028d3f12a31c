import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/answering/languages.ts';
import { tokensOf } from '../../src/answering/terms.ts';
import { WordClass } from '../../src/answering/word-classes.ts';
import { indexOf } from './asked.ts';

function termsOf(text: string, code = 'en'): string[] {
  return tokensOf(text, languageOf(code)).map(({ term }) => term);
}

/** The words of a text as the tokeniser parts them. */
function wordsOf(text: string, code = 'en'): string[] {
  return tokensOf(text, languageOf(code)).map(({ start, end }) => text.slice(start, end));
}

function classesOf(word: string, code = 'en'): number {
  return tokensOf(word, languageOf(code))[0]?.classes ?? 0;
}

describe('tokensOf parts words where a reader does', () => {
  it.each([
    ['a decimal number', 'up 3.5 percent.', ['up', '3.5', 'percent']],
    ['a dotted abbreviation', 'the U.S. Senate', ['the', 'U.S.', 'Senate']],
    ['a mixed number in a compound', 'a 5-1/2-year war', ['a', '5-1/2', 'year', 'war']],
    ['a typographic apostrophe', 'they don’t know', ['they', 'don’t', 'know']],
    ['a typewriter apostrophe', "they don't know", ['they', "don't", 'know']],
    ['typographic quotes', '“Engagement remains,” he said', ['Engagement', 'remains', 'he', 'said']],
    ['a hyphen', 'ex-Nusra fighters', ['ex', 'Nusra', 'fighters']],
    ['a dash', 'damage—presumably', ['damage', 'presumably']],
    ['a number with separators', '10,000 people', ['10,000', 'people']],
    [
      'digits grouped by spaces, in Russian',
      'в 2010 160 000 и 3 000 000',
      ['в', '2010', '160 000', 'и', '3 000 000'],
      'ru',
    ],
    ['digits grouped by narrow spaces', '160\u202f000 people', ['160\u202f000', 'people']],
    ['two numbers', 'route 66 120 miles', ['route', '66', '120', 'miles']],
    ['a full stop behind a number', 'in 2016.', ['in', '2016']],
    ['what is counted behind a number, in Korean', '1945년에 3명이', ['1945', '년에', '3', '명이'], 'ko'],
    ['an ending behind a number, in Hindi', '18वीं सदी, १८वीं', ['18', 'वीं', 'सदी', '१८', 'वीं'], 'hi'],
    ['an ending behind a number, in Bengali', '২১শে, ১০টি বই', ['২১', 'শে', '১০', 'টি', 'বই'], 'bn'],
    ['Arabic signs between digits', '٢٫٥ من ١٠٬٠٠٠', ['٢٫٥', 'من', '١٠٬٠٠٠'], 'ar'],
    ['accents, composed or not', 'caf\u00e9 cafe\u0301', ['caf\u00e9', 'cafe\u0301']],
    ['a script without spaces', '莫斯科的部长', ['莫斯科', '的', '部长'], 'zh'],
    ['a name spelt by its sound', '卢克·坎克利的擒抱', ['卢克', '坎克利', '的', '擒', '抱'], 'zh'],
    ['a name with a direction behind it', '弗雷斯诺西侧', ['弗雷斯诺', '西', '侧'], 'zh'],
    ['words of signs that spell names as well', '南海和森林', ['南海', '和', '森林'], 'zh'],
    ['a word that a segmenter parts and the lists hold', '委员会和科学家', ['委员会', '和', '科学家'], 'zh'],
    ['words without content that would make one together', '会上将宣布', ['会', '上', '将', '宣布'], 'zh'],
    ['a numeral that runs into what it counts', '三家公司', ['三', '家', '公司'], 'zh'],
    ['a pronoun that runs into a measure word', '这项决定', ['这', '项', '决定'], 'zh'],
    ['an article of two signs', '一项决定', ['一项', '决定'], 'zh'],
    ['a particle that runs into the word before it', '新的，唱了', ['新', '的', '唱', '了'], 'zh'],
    ['a numeral of many signs', '三百五十万人', ['三百五十万', '人'], 'zh'],
    ['a year in signs', '二〇二四年', ['二〇二四', '年'], 'zh'],
    ['a Thai word that a segmenter parts and the lists hold', 'เกี่ยวกับพวกเขา', ['เกี่ยวกับ', 'พวกเขา'], 'th'],
    ['a Thai word before a name', 'ซึ่งมาจากดรูวิน', ['ซึ่ง', 'มา', 'จาก', 'ดรู', 'วิน'], 'th'],
    ['a Thai word of several parts before a name', 'ระหว่างกลินเดลกับ', ['ระหว่าง', 'กลินเดล', 'กับ'], 'th'],
    ['a Thai word behind a name', 'เบลดอนมีประชากร', ['เบ', 'ลด', 'อนมี', 'ประชากร'], 'th'],
    [
      'a longer Thai word that a listed one begins',
      'ประธานาธิบดีและรัฐมนตรี',
      ['ประธานาธิบดี', 'และ', 'รัฐมนตรี'],
      'th',
    ],
    ['a short Thai word that runs into the one before', 'ในปี', ['ใน', 'ปี'], 'th'],
    ['a silent consonant in Thai', 'สปีชีส์และคอร์ส', ['สปีชีส์', 'และ', 'คอร์ส'], 'th'],
    ['consonants alone in Thai', 'ณ ค.ศ.', ['ณ', 'ค', 'ศ'], 'th'],
    ['traditional characters', '委員會成立了', ['委員會', '成立', '了'], 'zh'],
    ['a word that the lists hold, in Japanese', '委員会は科学者を', ['委員会', 'は', '科学者', 'を'], 'ja'],
    [
      'a word that a segmenter parts, in katakana',
      'ノルマン人はパリへ',
      ['ノルマン', '人', 'は', 'パリ', 'へ'],
      'ja',
    ],
    ['words in katakana side by side', 'スポーツチーム', ['スポーツ', 'チーム'], 'ja'],
    ['a verb of two verbs', '手紙を受け取る', ['手紙', 'を', '受け', '取る'], 'ja'],
    ['an adverb that begins with a numeral', '十分な量', ['十分', 'な', '量'], 'ja'],
    ['a soft hyphen', 'Donau\u00addampf\u00adschiff', ['Donau\u00addampf\u00adschiff'], 'de'],
    ['joiners within a Hindi word', 'क्\u200dया पक्\u200cका', ['क्\u200dया', 'पक्\u200cका'], 'hi'],
    ['what looks like a space in Persian', 'کتاب\u200cها', ['کتاب', 'ها'], 'fa'],
    ['a Hebrew abbreviation', 'חיילי צה"ל וצה״ל', ['חיילי', 'צה"ל', 'וצה״ל'], 'he'],
    ['quotes around a Hebrew word', 'בעיתון "הארץ" וב"הארץ"', ['בעיתון', 'הארץ', 'וב', 'הארץ'], 'he'],
    ['no words at all', '— … ?! 😀', []],
  ])('%s', (_, text, words, code = 'en') => {
    expect(wordsOf(text, code)).toEqual(words);
  });
});

describe('tokensOf reads alike', () => {
  it.each([
    ['a dotted abbreviation and a plain one', 'U.S.', 'US'],
    ['a possessive and its noun', 'Assad’s', 'Assad'],
    ['a possessive in typewriter quotes', "Syria's", 'Syria'],
    ['a plural possessive', 'students’', 'students'],
    ['grouped digits and plain ones', '10,000', '10000'],
    ['digits grouped as in India and plain ones', '12,34,567', '1234567'],
    ['the same in digits of their own', '১,০০,০০০', '100000', 'bn'],
    ['a mixed number and a decimal one', '5-1/2', '5.5'],
    ['a mixed number with a vulgar fraction and a decimal one', '5½', '5.5'],
    ['a mixed number with a space and a decimal one', '5 1/2', '5.5'],
    ['a fraction and a decimal number', '¾', '0.75'],
    ['a number in words and in digits', 'seven', '7'],
    ['an ordinal and its number', '21st', '21'],
    ['an ordinal with its sign and its number, in Spanish', '12ª', '12', 'es'],
    ['an elided conjunction and none, in French', 'jusqu’en Italie', 'en Italie', 'fr'],
    ['an elided pronoun and none, in Italian', 'quell’anno', 'anno', 'it'],
    ['accented letters and plain ones', 'São', 'Sao'],
    ['a composed letter and its parts', '\u00e9t\u00e9', 'e\u0301te\u0301'],
    ['a compatibility form and a plain one', '１０', '10'],
    ['Arabic digits and ASCII ones', '١٩٤٥', '1945', 'ar'],
    ['Persian digits and ASCII ones', '۱۹۴۵', '1945', 'fa'],
    ['Hindi digits and ASCII ones', '१९४५', '1945', 'hi'],
    ['Thai digits and ASCII ones', '๑๙๔๕', '1945', 'th'],
    ['Arabic signs between digits and plain ones', '١٠٬٠٠٠ ٢٫٥', '10000 2.5', 'ar'],
    ['capitals and small letters', 'Moscow', 'moscow'],
    ['an inflected form and its base', 'escorting', 'escort'],
    ['an irregular verb and its base', 'went', 'go'],
    ['an irregular plural and its singular', 'children', 'child'],
    ['typographic and typewriter apostrophes', 'don’t', "don't"],
    ['an article run into its noun, in French', 'l’homme', 'homme', 'fr'],
    ['an article run into its noun, in Italian', "dell'acqua", 'acqua', 'it'],
    ['digits grouped by spaces and plain ones, in Polish', '734 000,5', '734000,5', 'pl'],
    ['a decimal comma and a decimal point, in German', '2,5', '2.5', 'de'],
    ['grouped digits and plain ones, in German', '10.000', '10000', 'de'],
    ['ё and е, in Russian', 'ёлка', 'елка', 'ru'],
    ['cases, in Russian', 'Москве', 'Москва', 'ru'],
    ['articles of every gender and number, in Spanish', 'las', 'el', 'es'],
    ['articles of every case, in German', 'dem', 'der', 'de'],
    ['with and without vowel signs, in Arabic', 'مُحَمَّد', 'محمد', 'ar'],
    ['a soft hyphen or none', 'Dampf\u00adschiff', 'Dampfschiff', 'de'],
    ['a Hebrew abbreviation in either sign', 'צה"ל', 'צה״ל', 'he'],
    ['letters with a stroke and plain ones', 'Łódź', 'Lodz', 'pl'],
    ['i with and without its dot, in Turkish', 'ısırgan', 'isirgan', 'tr'],
    ['a name with and without an ending behind an apostrophe, in Turkish', 'Keller’in', 'Keller', 'tr'],
    ['an acronym with and without such an ending', "ABD'nin", 'ABD', 'tr'],
    ['a verb in the past and its infinitive, in Turkish', 'boyadı', 'boyamak', 'tr'],
    ['what is done now and what was done, in Turkish', 'çiziyor', 'çizdi', 'tr'],
    ['a noun that ends as a participle does, in Turkish', 'insanlar', 'insan', 'tr'],
    ['a noun that ends as a past does, in Turkish', 'hükümeti', 'hükümet', 'tr'],
    ['what somebody does and what is done, in Turkish', 'çizdi', 'çizilen', 'tr'],
    ['a passive that ends in "n", in Turkish', 'alındı', 'aldı', 'tr'],
    ['a passive behind a reflexive, in Turkish', 'onaylanıldı', 'onayladı', 'tr'],
    ['a participle and a past, in Turkish', 'kapattığı', 'kapattı', 'tr'],
    ['a verb whose "t" is a "d" before vowels, in Turkish', 'ederek', 'etti', 'tr'],
    ['a vowel that a verb loses, in Turkish', 'bekliyor', 'bekledi', 'tr'],
    ['that something is done and that it was, in Turkish', 'genişlemesi', 'genişledi', 'tr'],
    ['a participle that the list holds, in Turkish', 'doğan', 'doğdu', 'tr'],
    ['whose it is, of a word that ends in a vowel, in Turkish', 'hastanesi', 'hastanede', 'tr'],
    ['whose it is, of a word that ends in "s", in Turkish', 'otobüsü', 'otobüsten', 'tr'],
    ['a word that ends in "m" and its plural, in Turkish', 'bölüm', 'bölümler', 'tr'],
    ['a dative behind "t", in Turkish', 'devlete', 'devlet', 'tr'],
    ['a noun that loses a vowel, in Turkish', 'şehrinden', 'şehir', 'tr'],
    ['the same in Polish', "Kennedy'ego", 'Kennedy', 'pl'],
    ['Arabic letters and Persian ones', 'كتابي', 'کتابی', 'fa'],
    ['with and without hamza, in Persian', 'تأسیس', 'تاسیس', 'fa'],
    ['with and without a dot below, in Hindi', 'वज़न', 'वजन', 'hi'],
    ['either sign of a nasal, in Hindi', 'ऊँची', 'ऊंची', 'hi'],
    ['a nasal and its sign, in Hindi', 'हिन्दी लम्बा घण्टा सम्बन्ध', 'हिंदी लंबा घंटा संबंध', 'hi'],
    ['a glide or none, in Hindi', 'बनाये स्थायी भाषायें', 'बनाए स्थाई भाषाएँ', 'hi'],
    ['one consonant or two, in Hindi', 'महत्त्व अर्द्ध', 'महत्व अर्ध', 'hi'],
    ['with and without a breath, in Hindi', 'दुःख', 'दुख', 'hi'],
    ['what is cut short and what is not, in Hindi', 'डॉ. किमी, ई. पू.', 'डॉक्टर किलोमीटर, ईसा पूर्व', 'hi'],
    ['an irregular form and a base with a dot below, in Hindi', 'गुड़ियों', 'गुड़िया', 'hi'],
    ['an irregular form and a base with a final letter, in Hebrew', 'ימים', 'יום', 'he'],
    ['cedillas and commas, in Romanian', 'ţara', 'țara', 'ro'],
    ['with and without vowel signs, in Hebrew', 'שָׁלוֹם', 'שלום', 'he'],
    ['with and without the article, in Arabic', 'الكتاب', 'كتاب', 'ar'],
    ['with the article and a preposition before it, in Arabic', 'بالكتاب', 'كتاب', 'ar'],
    ['with "and" before it, in Arabic', 'والكتاب', 'كتاب', 'ar'],
    ['one and many, in Arabic', 'لاعبون', 'لاعب', 'ar'],
    ['letters that are written one for the other, in Arabic', 'أسرة', 'اسره', 'ar'],
    ['persons of a verb, in German', 'speichert', 'speichern', 'de'],
    ['one and many with another vowel, in German', 'Wälder', 'Wald', 'de'],
    ['ß and ss, in German', 'Straße', 'Strasse', 'de'],
    ['traditional and simplified characters', '國務院總理發表聲明', '国务院总理发表声明', 'zh'],
    ['signs of one sound in a name of another language', '卡罗琳', '卡洛琳', 'zh'],
    ['a number in signs and in digits, in Chinese', '三百五十万人', '3500000人', 'zh'],
    ['a year in signs and in digits, in Chinese', '一九四九年', '1949年', 'zh'],
    ['two and two of something, in Japanese', '二回', '2回', 'ja'],
    ['a month, counted in two ways to write it, in Japanese', '3か月', '3ヶ月', 'ja'],
    ['a word in kana and in characters, in Japanese', '子ども', '子供', 'ja'],
    ['old and new forms of characters, in Japanese', '廣島縣', '広島県', 'ja'],
    ['sounds of other languages that are spelt in two ways, in Japanese', 'ヴェルサイユ', 'ベルサイユ', 'ja'],
    ['a long vowel at the end or none, in Japanese', 'コンピューター', 'コンピュータ', 'ja'],
    ['two and two of something, in Chinese', '两座桥', '2座桥', 'zh'],
  ])('%s', (_, one, other, code = 'en') => {
    expect(termsOf(one, code)).toEqual(termsOf(other, code));
  });
});

describe('tokensOf reads the spellings of a Vietnamese word alike', () => {
  it.each([
    'hòa hoà',
    'hóa hoá',
    'khỏe khoẻ',
    'thủy thuỷ',
    'hủy huỷ',
    'kỹ kĩ',
    'lý lí',
    'mỹ mĩ',
    'sĩ sỹ',
    'quý quí',
  ])('%s', (spellings) => {
    const [one, other] = termsOf(spellings, 'vi');
    expect(other).toBe(one);
  });
});

describe('tokensOf reads a Korean word without what runs into it', () => {
  it.each([
    ['책', '책을 책은 책들은 책에서는'],
    ['도시', '도시가 도시는 도시의 도시로 도시에서 도시들을'],
    ['서울', '서울은 서울이 서울로 서울에서 서울까지'],
    ['설립', '설립하다 설립한 설립했다 설립하였다 설립되었나요 설립했습니까 설립합니다 설립되어 설립을'],
    ['산', '산에 산은 산에서'],
    ['nato', 'NATO NATO의 NATO가 NATO에서는 NATO로'],
    ['의사', '의사이다 의사였다 의사입니까 의사들'],
    ['고왔', '고왔다 고왔습니까 고왔는가'],
    ['모으다', '모으다 모았다 모았습니까 모았는가 모은 모아 모으면'],
    ['먹다', '먹다 먹었다 먹는 먹은 먹고 먹습니까 먹으며'],
    ['만들다', '만들다 만들었다 만든 만드는 만듭니다 만들어 만들어졌다 만들어진'],
    ['알려지다', '알려지다 알려졌다 알려진 알려져 알려졌습니까'],
    ['이기다', '이기다 이겼다 이긴 이기는 이깁니까'],
    ['쓰다', '쓰다 썼다 쓴 쓰는 씁니까'],
    ['크다', '크다 큰 컸다 크고'],
    ['흐르다', '흐르다 흘렀다 흐른 흘러 흐릅니까'],
    ['돕다', '돕다 도왔다 도운 도와 돕는'],
    ['어렵다', '어렵다 어려웠다 어려운 어려워'],
    ['깨닫다', '깨닫다 깨달았다 깨달은 깨닫고'],
    ['짓다', '짓다 지었다 지은 지어진 짓는'],
    ['이루다', '이루다 이루었다 이뤘다 이룬'],
    ['살다', '살다 살았다 사는 삽니다'],
  ])('%s', (stem, forms) => {
    expect(new Set(termsOf(forms, 'ko'))).toEqual(new Set([stem]));
  });

  it.each(['산', '길', '판', '사서', '가지', '열매', '보고'])('takes %s for no form of a verb', (word) => {
    expect(termsOf(word, 'ko')).toEqual([word]);
  });

  it.each(['마을', '국가', '음악가', '나이', '회의', '결과', '도로', '대한민국', '지하철'])(
    'takes the end of %s for no particle',
    (word) => {
      expect(termsOf(word, 'ko')).toEqual([word]);
    },
  );
});

describe('tokensOf reads an Indonesian word by its root', () => {
  it.each([
    ['tulis', 'menulis ditulis penulis tulisan tertulis penulisan'],
    ['kirim', 'mengirim dikirim pengiriman kiriman mengirimkan'],
    ['pakai', 'memakai dipakai pemakai pemakaian'],
    ['milik', 'memiliki dimiliki pemilik kepemilikan'],
    ['serang', 'menyerang penyerang serangan diserang'],
    ['ambil', 'mengambil pengambilan diambilnya'],
    ['pengaruh', 'mempengaruhi dipengaruhi berpengaruh'],
    ['oleh', 'memperoleh diperoleh perolehan'],
    ['duduk', 'menduduki pendudukan diduduki'],
    ['kembali', 'mengembalikan dikembalikan'],
    ['naik', 'naikan menaikkan'],
  ])('%s', (root, forms) => {
    const [term] = termsOf(root, 'id');
    expect([...new Set(termsOf(forms, 'id'))]).toEqual([term]);
  });

  it.each([
    ['kepala', 'pala'],
    ['pertama', 'tama'],
    ['penduduk', 'duduk'],
    ['kawan', 'awan'],
  ])('and keeps apart %s and %s', (one, other) => {
    expect(termsOf(one, 'id')).not.toEqual(termsOf(other, 'id'));
  });
});

describe('tokensOf reads the forms of a Japanese word as one', () => {
  /** What a question looks for: a segmenter leaves endings behind as words of their own, which have no content. */
  const contentOf = (text: string) =>
    tokensOf(text, languageOf('ja'))
      .filter(({ classes }) => (classes & WordClass.stop) === 0)
      .map(({ term }) => term);

  it.each([
    ['歩く', '歩きます 歩いた 歩いて 歩かない 歩けば 歩こうとした'],
    ['使う', '使い 使った 使っていました 使われた 使える 使わない'],
    ['呼ぶ', '呼んだ 呼びました 呼ばれています'],
    ['食べる', '食べた 食べています 食べられた 食べさせる 食べたかどうか'],
    ['始まる', '始まり 始まった 始まりました 始めた 始められている'],
    ['受け取る', '受け取った 受け取りました 受け取られた'],
    ['高い', '高く 高かった 高くなりました 高さ 高ければ'],
    ['発見', '発見する 発見した 発見されました 発見できなかった 発見しよう'],
  ])('%s', (word, forms) => {
    for (const form of forms.split(' ')) expect([form, contentOf(form)]).toEqual([form, contentOf(word)]);
  });

  it.each(['うどん', 'おもちゃ', 'どんぐり'])('and leaves %s, which is all kana, as it is', (word) => {
    expect(contentOf(word)).toEqual([word]);
  });
});

describe('tokensOf reads a sign of a unit as its word', () => {
  it.each([
    ['en', 'km km² kg lbs', 'kilometers kilometers kilograms pounds'],
    ['de', 'km km² kg', 'Kilometern Quadratkilometern Kilogramm'],
    ['es', 'km km2 kg', 'kilómetros kilómetros kilogramos'],
    ['fr', 'km cm kg', 'kilomètres centimètres kilogrammes'],
    ['it', 'km mm', 'chilometri millimetri'],
    ['nl', 'km cm kg', 'kilometers centimeters kilogram'],
    ['pt', 'km mm kg', 'quilômetros milímetros quilogramas'],
    ['ru', 'км см кг', 'километров сантиметров килограммов'],
  ])('in %s: %s', (code, signs, words) => {
    expect(termsOf(signs, code)).toEqual(termsOf(words, code));
  });
});

it('takes a Spanish word that is spelt like a form of a verb for itself: "Super Bowl" is not known', () => {
  expect(termsOf('Super supo', 'es')).toEqual(['super', 'sab']);
});

describe('tokensOf reads a plural as its singular', () => {
  it.each([
    ['es', 'gobiernos modernos', 'gobierno moderno'],
    ['es', 'hogares nucleares', 'hogar nuclear'],
    ['es', 'universidades, luces y países', 'universidad, luz y país'],
    ['pt', 'nações e eleições', 'nação e eleição'],
    ['pt', 'animais, hotéis e jardins', 'animal, hotel e jardim'],
    ['pt', 'lugares e países', 'lugar e país'],
    ['ro', 'națiunile, orașelor', 'națiune, oraș'],
    ['it', 'moderne e interne', 'moderna e interna'],
    ['it', 'laghi e parchi', 'lago e parco'],
  ])('%s: %s', (code, plural, singular) => {
    expect(termsOf(plural, code)).toEqual(termsOf(singular, code));
  });

  it('takes words in "-mos" for what they are, in Spanish', () => {
    expect(termsOf('algoritmos, últimos, extremos', 'es')).toEqual(
      termsOf('algoritmo, último, extremo', 'es'),
    );
    expect(termsOf('tenemos, llegamos', 'es')).toEqual(termsOf('tener, llegar', 'es'));
  });

  it('takes neither a verb nor a short word for one', () => {
    expect(termsOf('ganamos', 'es')).toEqual(termsOf('ganar', 'es'));
    expect(termsOf('ganhamos', 'pt')).toEqual(termsOf('ganhar', 'pt'));
    expect(termsOf('dos, lunes', 'es')).toEqual(['dos', 'lun']);
  });
});

describe('tokensOf reads the forms of a verb as one', () => {
  it.each([
    ['de', 'gibt gab gegeben', 'geben'],
    ['de', 'entscheidet entschied entschieden entschiedene', 'entscheiden'],
    ['de', 'verschob verschoben verschobenen', 'verschieben'],
    ['de', 'übernimmt übernahm übernommen übernommener', 'übernehmen'],
    ['de', 'ausgab ausgegeben auszugeben ausgegebenes', 'ausgeben'],
    ['de', 'wiederaufgenommen wiederaufnahm', 'wiederaufnehmen'],
    ['de', 'zeigt zeigte gezeigt gezeigten', 'zeigen'],
    ['de', 'arbeitete gearbeitet', 'arbeiten'],
    ['de', 'einführte eingeführt einzuführen', 'einführen'],
    ['de', 'erkannt erkannte', 'erkennen'],
    ['de', 'hinzukam hinzugekommen', 'hinzukommen'],
    ['de', 'festlegt festgelegt', 'festlegen'],
    ['de', 'verlegt verlegte', 'verlegen'],
    ['de', 'vergisst vergaß', 'vergessen'],
    ['de', 'gestaltet gestaltete', 'gestalten'],
    ['nl', 'gebouwd gebouwde', 'bouwen'],
    ['nl', 'opgenomen', 'opnemen'],
    ['nl', 'verdween verdwenen', 'verdwijnen'],
    ['sv', 'gick gått', 'gå'],
    ['sv', 'uppstod uppstått', 'uppstå'],
    ['da', 'opstod opstået', 'opstå'],
    ['no', 'oppsto oppstått', 'oppstå'],
  ])('%s: %s', (code, forms, infinitive) => {
    expect(new Set(termsOf(forms, code))).toEqual(new Set(termsOf(infinitive, code)));
  });
});

it('reads prefixes without end in no time', () => {
  expect(termsOf('herab'.repeat(1_000), 'de')).toHaveLength(1);
});

it.each([
  ['el', 'α'],
  ['el', 'ισ'],
  ['ro', 'a'],
  ['ro', 'it'],
])('reads a word of endings without end in no time, in %s: %s', (code, ending) => {
  expect(termsOf(ending.repeat(200_000), code)).toHaveLength(1);
});

describe('tokensOf reads the forms of one word alike', () => {
  it.each([
    ['de', 'Ergebnis Ergebnisse Ergebnissen Ergebnisses'],
    ['de', 'Lehrerin Lehrerinnen'],
    ['de', 'Organismus Organismen'],
    ['de', 'Ministerium Ministerien Ministeriums'],
    ['de', 'Naturkundemuseum Naturkundemuseen'],
    ['de', 'Lied Lieder Liedern'],
    ['de', 'Stand Stände Standes'],
    ['de', 'Sprache Sprachen'],
    ['de', 'hoch höher höheren höchste hohen'],
    ['de', 'alt älter ältere älteste'],
    ['de', 'tief tiefer tiefste'],
    ['sv', 'kyrka kyrkan kyrkans kyrkor kyrkorna'],
    ['sv', 'roman romanen romans'],
    ['ru', 'система системы системе систему системой систем'],
    ['ru', 'режим режима режимом режиму'],
    ['ru', 'канал канала каналом каналов'],
    ['ru', 'музей музея музеем музеи'],
    ['ru', 'Киев Киева Киеве'],
    ['ru', 'использует использовать использовал используются'],
    ['ru', 'имеет имеют иметь имел'],
    ['ru', 'число числа чисел'],
    ['pl', 'biblioteka biblioteki bibliotekę biblioteką bibliotek'],
    ['pl', 'zniszczył zniszczyła zniszczono zniszczona zniszczyć'],
    ['pl', 'nowy nowa nowego nowej nowych'],
    ['cs', 'knihovna knihovny knihovnu knihovnou'],
    ['cs', 'zničil zničila zničena zničeno zničit'],
    ['cs', 'nový nová nového nové nových'],
    ['he', 'מדינה מדינת מדינות'],
    ['he', 'סטודנט סטודנטים סטודנטית'],
    ['fa', 'کتاب کتابها کتابهای کتابی'],
  ])('%s: %s', (code, forms) => {
    expect(new Set(termsOf(forms, code)).size).toBe(1);
  });
});

describe('tokensOf reads a number that is written as one word', () => {
  it.each([
    ['de', 'zweiunddreißig', '32'],
    ['de', 'zwölfhundert', '1200'],
    ['de', 'neunzehnten', '19'],
    ['de', 'drei Millionen', '3000000'],
    ['nl', 'drieëndertig', '33'],
    ['sv', 'fyrtiosju', '47'],
    ['da', 'syvoghalvtreds', '57'],
    ['no', 'sekstitre', '63'],
    ['hi', 'सैंतालीस', '47'],
    ['hi', 'उन्नीसवीं', '19'],
    ['hi', 'पाँच हज़ार', '5000'],
    ['hi', '2.5 करोड़', '25000000'],
  ])('%s: %s', (code, number, term) => {
    expect(termsOf(number, code)[0]).toBe(term);
  });
});

describe('tokensOf makes one of a word and its forms', () => {
  it.each([
    ['es', 'entrar', 'entra entró entraban entrado entrando entrarán entraría entrara'],
    ['es', 'usar', 'usa usan usó usado usada usaba usando usarse'],
    ['es', 'unir', 'unen unió unido unida'],
    ['es', 'cambiar', 'cambia cambió cambiado'],
    ['es', 'declarar', 'declara declaran declaró declarado declare'],
    ['es', 'identificar', 'identifica identificó identificado identifique identificación'],
    ['es', 'utilizar', 'utiliza utilizarse utilizándolo utilice utilizado utilización'],
    ['es', 'seguir', 'sigue siguió siguieron siga seguido siguiendo'],
    ['es', 'traer', 'trae trajo trajeron trajera traiga traído'],
    ['es', 'construir', 'construye construyen construyó construyeron construido construyendo construirá'],
    ['es', 'producir', 'produce produjo produjeron produjera produzca producido'],
    ['es', 'nacer', 'nace nació nacido nazca nacimiento'],
    ['es', 'morir', 'muere murió murieron muerto muertas muriendo'],
    ['es', 'dirigir', 'dirige dirigió dirigido dirija'],
    ['es', 'tener', 'tuvo tuviera tendrá tendrían tenga'],
    ['es', 'creer', 'cree creyó creían creyeron creído'],
    ['es', 'encontrar', 'encuentra encuentren encontró encontrarlo'],
    ['es', 'escribir', 'escribe escrito escritas escribió'],
    ['fr', 'entrer', 'entre entra entrait entrant entreront'],
    ['fr', 'parler', 'parle parlent parlait parlèrent parlé'],
    ['fr', 'répondre', 'répondent répondit répondu répondront'],
    ['fr', 'étudier', 'étudie étudia étudié'],
    ['fr', 'construire', 'construit construisent construisirent construisait construites'],
    ['fr', 'venir', 'vient viennent viendra viendrait'],
    ['it', 'usare', 'usa usano usò usata usando userà'],
    ['fr', 'connaître', 'connaissait connut connu'],
    ['fr', 'mettre', 'met mettait mit mis'],
    ['fr', 'recevoir', 'reçoit reçut recevait reçue'],
    ['fr', 'offrir', 'offre offrit offert'],
    ['fr', 'élire', 'élit élut élue'],
    ['fr', 'conclure', 'conclut conclu conclues'],
    ['fr', 'joindre', 'joint joignit jointe'],
    ['fr', 'roi', 'rois'],
    ['fr', 'jeu', 'jeux'],
    ['fr', 'actif', 'active actifs actives'],
    ['fr', 'public', 'publique publiques'],
    ['fr', 'doux', 'douce douces'],
    ['fr', 'œuvre', 'oeuvre œuvres oeuvres'],
    ['fr', 'œil', 'oeil yeux'],
    ['it', 'unire', 'unisce univa uniti unendo'],
    ['it', 'scrivere', 'scrive scrisse scrissero scritto scritte'],
    ['it', 'produrre', 'produce produsse producono prodotti'],
    ['pt', 'usar', 'usa usam usou usada usado usando'],
    ['pt', 'abrir', 'abre abriu aberto abertas'],
    ['pt', 'declarar', 'declara declaram declarou'],
    ['pt', 'propor', 'propõe propôs proposto'],
    ['ro', 'vorbi', 'vorbește vorbeşte vorbesc vorbea'],
    ['ro', 'scrie', 'scris scrisă'],
    ['ro', 'produce', 'produs produsă'],
    ['hi', 'आना', 'आया आए आई आता आते आती आकर आएगा आयी आये'],
    ['hi', 'सोना', 'सोया सोई सोता सोते सोकर'],
    ['hi', 'पाना', 'पाया पाए पाई पाता पाने'],
    ['hi', 'जाना', 'गया गई गए जाता जाते जाएगा गये'],
    ['hi', 'माता', 'माताओं माताएँ'],
    ['hi', 'भाई', 'भाइयों'],
    ['hi', 'देना', 'दिया दी दिए देता देती देकर देगा'],
    ['hi', 'मानना', 'माना माने मानते मानता'],
    ['hi', 'लिखना', 'लिखा लिखी लिखते लिखकर लिखेंगे'],
    ['hi', 'पुराना', 'पुराने पुरानी'],
    ['hi', 'नया', 'नए नई नये नयी'],
    ['hi', 'कंपनी', 'कंपनियाँ कंपनियों कम्पनी कम्पनियों'],
    ['hi', 'गलती', 'गलतियाँ गलतियों ग़लती'],
    ['hi', 'कारखाना', 'कारखाने कारखानों'],
    ['hi', 'चिड़िया', 'चिड़ियाँ चिड़ियों'],
    ['ro', 'construi', 'construiește construiesc construit construită construia construind'],
    ['ro', 'crea', 'creează creat create creând'],
    ['ro', 'vinde', 'vândut vândută vindea'],
    ['ro', 'cunoaște', 'cunosc cunoscut cunoscută cunoștea'],
    ['ro', 'include', 'inclus incluse includea incluzând'],
    ['ro', 'deveni', 'devine devin devenit devenea'],
    ['ro', 'proces', 'procesul procese proceselor'],
    ['ro', 'deal', 'dealul dealului dealuri dealurile'],
    ['ro', 'stradă', 'străzii străzile străzilor'],
    ['ro', 'floare', 'florii flori florilor'],
    ['ro', 'temperatură', 'temperatura temperaturii temperaturi temperaturilor'],
    ['ro', 'castel', 'castelul castele castelelor'],
    ['ro', 'înalt', 'înaltă înalți înalte'],
    ['el', 'ονομάζω', 'ονομάζει ονόμασε ονομάστηκε ονομαστεί ονομάζονται ονομαζόταν'],
    ['el', 'χρησιμοποιώ', 'χρησιμοποιεί χρησιμοποίησε χρησιμοποιήθηκε χρησιμοποιούνται'],
    ['el', 'οργανώνω', 'οργανώνει οργάνωσε οργανώθηκε οργανωμένος'],
    ['el', 'γράφω', 'έγραψε έγραψαν γράψει γράφτηκε γραμμένο έγραφε'],
    ['el', 'περιγράφω', 'περιέγραψε περιγράφεται'],
    ['el', 'αναπτύσσω', 'ανέπτυξε αναπτύχθηκε αναπτυχθεί ανεπτυγμένη'],
    ['el', 'μεταφέρω', 'μετέφερε μεταφέρθηκε μεταφέρονταν'],
    ['el', 'εκλέγω', 'εξέλεξε εκλέχθηκε εξελέγη'],
    ['el', 'φτάνω', 'έφτασε φτάσει φθάνουν'],
    ['el', 'δίνω', 'έδωσε δώσουν δόθηκε δοθεί'],
    ['el', 'εταιρεία', 'εταιρείας εταιρείες εταιρειών εταιρία'],
    ['el', 'κτίριο', 'κτιρίου κτίρια κτιρίων κτήριο'],
    ['el', 'παιδί', 'παιδιού παιδιά παιδιών'],
    ['el', 'κυβέρνηση', 'κυβέρνησης κυβερνήσεις κυβερνήσεων κυβερνήσεως'],
    ['el', 'όνομα', 'ονόματος ονόματα ονομάτων'],
    ['el', 'συγγραφέας', 'συγγραφέα συγγραφείς συγγραφέων'],
    ['el', 'ελληνικός', 'ελληνική ελληνικό ελληνικού ελληνικά ελληνικών'],
    ['el', 'υψηλός', 'υψηλότερη υψηλότερα υψηλότατος'],
    ['el', 'Γαλλία', 'Γαλλίας'],
    ['el', 'νύχτα', 'νύκτα νυχτών'],
    ['es', 'alto', 'alta altos altas'],
    ['es', 'profesor', 'profesora profesores profesoras'],
    ['es', 'francés', 'francesa franceses francesas'],
    ['es', 'aplicación', 'aplicaciones'],
    ['es', 'índice', 'índices'],
    ['es', 'rápido', 'rápida rápidos rápidamente'],
  ])('%s: %s', (code, base, forms) => {
    const [term] = termsOf(base, code);
    expect(termsOf(forms, code)).toEqual(forms.split(' ').map(() => term));
  });
});

describe('tokensOf keeps apart', () => {
  it.each([
    ['a glide within a word and none, in Hindi', 'प्रत्येक', 'प्रत्एक', 'hi'],
    ['a brother and "also", in Hindi', 'भाई', 'भी', 'hi'],
    ['a mother and "in", in Hindi', 'माँ', 'में', 'hi'],
    ['May and "in", in Hindi', 'मई', 'में', 'hi'],
    ['water and finding, in Hindi', 'पानी', 'पाया', 'hi'],
    ['grain and two, in Hindi', 'दाना', 'दो', 'hi'],
    ['a noun and the form of a verb that it is spelt like, in German', 'Stand', 'stand', 'de'],
    ['verbs that begin like a participle and others, in German', 'gehört', 'hört', 'de'],
    ['a noun and a participle that ends as it does, in German', 'Bundesland', 'Bundesla', 'de'],
    ['two verbs of one stem behind different prefixes, in German', 'ausgegeben', 'eingegeben', 'de'],
    ['what is stressed before an ending like a verb’s and another word, in Spanish', 'sólido', 'sol', 'es'],
    ['a wall and dying, in Spanish', 'muro', 'murió', 'es'],
    ['a capital and coming, in Spanish', 'Viena', 'viene', 'es'],
    ['law and reading, in Spanish', 'ley', 'leyó', 'es'],
    ['a part and a pair, in Spanish', 'parte', 'par', 'es'],
    ['a short verb and what is like the present of another, in Russian', 'дует', 'довать', 'ru'],
    ['words that differ by their tones, in Vietnamese', 'năm', 'nam', 'vi'],
    ['a valley and a value, in Romanian', 'vale', 'valoare', 'ro'],
    ['a place and who lives there, in Romanian', 'loc', 'locuitor', 'ro'],
    ['a quarter and a book, in Romanian', 'cartier', 'carte', 'ro'],
    ['entering and being between, in Romanian', 'intrat', 'între', 'ro'],
    ['a country and who is from there, in Greek', 'Γαλλία', 'Γάλλος', 'el'],
    ['a town and many, in Greek', 'πόλεις', 'πολλές', 'el'],
    ['a country and a village, in Greek', 'χώρα', 'χωριό', 'el'],
    ['an animal and living, in Greek', 'ζώα', 'ζούσε', 'el'],
    ['conditions and composing, in Greek', 'συνθήκες', 'συνέθεσε', 'el'],
    ['words whose tone stands on another vowel and is another, in Vietnamese', 'hoá', 'hòa', 'vi'],
    ['a noun that begins like a participle and another, in German', 'Gewalt', 'Wal', 'de'],
    [
      'a word whose first letter is like a preposition and what is left of it, in Arabic',
      'فريق',
      'ريق',
      'ar',
    ],
  ])('%s', (_, one, other, code) => {
    expect(termsOf(one, code)).not.toEqual(termsOf(other, code));
  });
});

describe('tokensOf reads a number of several words as what it says, from its first word on', () => {
  it.each([
    ['ten thousand', '10000'],
    ['two hundred', '200'],
    ['two million five hundred thousand', '2500000'],
    ['three hundred twenty-one', '321'],
    ['twenty-five', '25'],
    ['twenty five', '25'],
    ['twenty-first', '21'],
    ['five and a half', '5.5'],
    ['half million', '500000'],
    ['2.5 million', '2500000'],
    ['1.1 million', '1100000'],
    ['20 five', '20'],
    ['2016 thousands', '2016'],
    ['five and a halfway', '5'],
    ['five, hundred', '5'],
    ['one thousand thousand', '1000'],
    ['diez mil', '10000', 'es'],
    ['cinco y medio', '5.5', 'es'],
    ['ห้าล้านคน', '5000000', 'th'],
    ['3 แสนบาท', '300000', 'th'],
    ['สองหมื่นห้าพัน', '25000', 'th'],
    ['สามสิบเอ็ดปี', '31', 'th'],
    ['ยี่สิบเอ็ดปี', '21', 'th'],
    ['หกพันธุ์', '6', 'th'],
    ['50万', '500000', 'zh'],
    ['3.5 亿美元', '350000000', 'zh'],
    ['2千万', '20000000', 'zh'],
    ['50千米', '50', 'zh'],
    ['三亿五千万', '350000000', 'zh'],
    ['两万五千', '25000', 'zh'],
    ['十五', '15', 'zh'],
    ['五六个', '5', 'zh'],
    ['3万5千', '35000', 'zh'],
    ['1500万', '15000000', 'zh'],
    ['1949年', '1949', 'zh'],
    ['500만 명', '5000000', 'ko'],
    ['5억 1,500만 년', '515000000', 'ko'],
    ['3천만 원', '30000000', 'ko'],
    ['3만 2020', '30000', 'ko'],
    ['二十五歳', '25', 'ja'],
    ['三千人', '3000', 'ja'],
    ['300万人', '3000000', 'ja'],
    ['2万5000人', '25000', 'ja'],
    ['1億2,500万人', '125000000', 'ja'],
    ['2万50000人', '20000', 'ja'],
    ['５億５００万年', '505000000', 'ja'],
    ['hai mươi lăm', '25', 'vi'],
    ['ba mươi mốt', '31', 'vi'],
    ['mười hai triệu', '12000000', 'vi'],
    ['năm trăm nghìn', '500000', 'vi'],
    ['ba trăm năm mươi', '350', 'vi'],
    ['năm 2010', 'năm', 'vi'],
  ])('%j is %s', (text, term, code = 'en') => {
    expect(termsOf(text, code)[0]).toBe(term);
  });
});

describe('tokensOf keeps apart', () => {
  it.each([
    ['a decimal number and its digits', '3.5', '35'],
    ['grouped digits and a decimal number', '10,000', '10'],
    ['a day and a fraction', '9/11', String(9 / 11)],
    ['a decimal comma and a thousand, in German', '1,5', '1.500', 'de'],
    ['an acronym and a pronoun', 'US', 'us'],
  ])('%s', (_, one, other, code = 'en') => {
    const signs = (text: string) =>
      tokensOf(text, languageOf(code)).map(({ term, classes }) => [term, classes & WordClass.stop]);
    expect(signs(one)).not.toEqual(signs(other));
  });
});

describe('the classes of a word', () => {
  it.each([
    ['the', WordClass.stop],
    ['don’t', WordClass.stop],
    ['Moscow', WordClass.capital],
    ['July', WordClass.calendar],
    ['2016', WordClass.calendar | WordClass.number],
    ['٢٠١٦', WordClass.calendar | WordClass.number],
    ['twelve', WordClass.number],
    ['3.5', WordClass.number],
    ['said', WordClass.speech],
    ['because', WordClass.reason],
    ['he', WordClass.pronoun],
    ['years', WordClass.timeUnit],
    ['spokesman', WordClass.personTitle],
  ])('%s', (word, bits) => {
    expect(classesOf(word) & bits).toBe(bits);
  });

  it.each([
    ['thế giới', WordClass.stop, 'thế'],
    ['nhiệt độ', WordClass.stop, 'độ'],
    ['con người', WordClass.stop, 'con'],
    ['bộ sưu tập', WordClass.unit, 'bộ'],
    ['đầu tư', WordClass.number, 'tư'],
    ['Ba Lan', WordClass.number, 'ba'],
    ['Anh', WordClass.stop, 'anh'],
    ['Đức', WordClass.personTitle, 'đức'],
  ])(
    '%s are not those of its syllables or of a word without its capital, in Vietnamese',
    (word, bit, other) => {
      const bitsOf = (text: string) => tokensOf(text, languageOf('vi')).map(({ classes }) => classes & bit);
      expect([bitsOf(word).some((bits) => bits !== 0), bitsOf(other)]).toEqual([false, [bit]]);
    },
  );

  it.each([
    ['tổng thống', WordClass.personTitle],
    ['phần trăm', WordClass.unit],
    ['ngân hàng', WordClass.groupWord],
    ['tuy nhiên', WordClass.stop],
    ['nguyên nhân', WordClass.reason],
  ])('%s are those of the whole, in Vietnamese', (word, bit) => {
    expect(tokensOf(word, languageOf('vi')).map(({ classes }) => classes & bit)).toEqual([bit, bit]);
  });

  it.each([
    ['대학교에서', 'ko', WordClass.groupWord],
    ['kilometrelik', 'tr', WordClass.unit],
    ['järvellä', 'fi', WordClass.placeWord],
  ])('%s are those of its stem, where a language piles up endings', (word, code, bits) => {
    expect(classesOf(word, code) & bits).toBe(bits);
  });

  it.each([
    ['話した', WordClass.speech],
    ['ために', WordClass.reason],
    ['呼ばれた', WordClass.definition],
    ['なかった', WordClass.negation],
  ])('%s are those of what the segmenter leaves of it, in Japanese', (word, bits) => {
    expect(classesOf(word, 'ja') & bits).toBe(bits);
  });

  it.each([
    ['三次', WordClass.number],
    ['五年', WordClass.number],
    ['一年', WordClass.number],
    ['一个', 0],
    ['一项', 0],
    ['三维', 0],
    ['数学', 0],
  ])('counts in %j what is counted, and no word that only begins with a numeral', (word, classes) => {
    expect(classesOf(word, 'zh') & (WordClass.number | WordClass.timeUnit)).toBe(classes);
  });

  it.each([
    ['卡罗莱纳', true],
    ['弗吉尼亚', true],
    ['莱茵河', true],
    ['北京市', true],
    ['王国', false],
    ['城市', false],
    ['河', false],
    ['文明', false],
    ['公司', false],
  ])('takes %j for a name, by its sound or its last sign: %s', (word, isName) => {
    expect((classesOf(word, 'zh') & WordClass.name) !== 0).toBe(isName);
  });

  it.each([
    ['dos', 'es'],
    ['три', 'ru'],
    ['altı', 'tr'],
    ['عشرة', 'ar'],
    ['九', 'zh'],
  ])('takes the number %j for no stop word, though the library lists it, in %s', (word, code) => {
    expect(classesOf(word, code) & WordClass.stop).toBe(0);
  });

  it.each([
    ['βασιλιά', WordClass.personTitle],
    ['συμβουλίου', WordClass.groupWord],
    ['λίμνης', WordClass.placeWord],
    ['μέτρων', WordClass.unit],
    ['ωρών', WordClass.timeUnit],
  ])('are those of its other cases, in Greek: %s', (word, bits) => {
    expect(classesOf(word, 'el') & bits).toBe(bits);
  });

  it('takes an acronym for no stop word', () => {
    expect(classesOf('US') & WordClass.stop).toBe(0);
    expect(classesOf('us') & WordClass.stop).not.toBe(0);
  });
});

describe('tokensOf, whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'U.S.',
          '5-1/2',
          '5½',
          'ten ',
          'thousand',
          '3.5',
          '10,000',
          'don’t',
          'ex-',
          '“',
          '’s',
          ' ',
          'café',
          '莫斯科',
          'ไทย',
          '\ud83d',
        ),
      )
      .map((pieces) => pieces.join('')),
  );
  const code = fc.constantFrom('en', 'de', 'fr', 'ru', 'ar', 'zh', 'th', 'tr', 'xx');

  it('gives words in order, disjoint, inside the text, none empty', () => {
    fc.assert(
      fc.property(text, code, (content, language) => {
        let end = 0;
        for (const token of tokensOf(content, languageOf(language))) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(content.length);
      }),
    );
  });

  it('reads an article as it reads a question: there is one tokeniser', () => {
    fc.assert(
      fc.property(text, code, (content, language) => {
        const { article, sentences, tokens, termIds } = indexOf(content, { language });
        const terms = [...termIds.keys()];
        for (const { start, end, firstToken, endToken } of sentences) {
          const asQuestion = tokensOf(article.text.slice(start, end), languageOf(language));
          const read = asQuestion.filter(({ term }) => term.length > 0);
          expect([...tokens.start.slice(firstToken, endToken)]).toEqual(
            read.map((token) => start + token.start),
          );
          expect([...tokens.classes.slice(firstToken, endToken)]).toEqual(read.map(({ classes }) => classes));
          expect([...tokens.term.slice(firstToken, endToken)].map((id) => terms[id])).toEqual(
            read.map(({ term }) => term),
          );
        }
      }),
    );
  });
});
