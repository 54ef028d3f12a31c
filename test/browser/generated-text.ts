/**
 * Texts in several scripts for links to be tried on: words from short lists, so that phrases come again, with the marks that
 * links stumble over. The same in every run.
 */
import { pick, seededRandom } from '../../src/evaluation/random.ts';

interface Writing {
  /** BCP 47 subtag. */
  readonly language: string;
  readonly words: readonly string[];
  /** Between words. */
  readonly space: string;
  /** Between parts of a sentence, space included. */
  readonly pauses: readonly string[];
  readonly ends: readonly string[];
  readonly quotes: readonly [string, string];
}

const listed = (words: string) => words.split(' ');

export const WRITINGS: readonly Writing[] = [
  {
    language: 'fr',
    words: listed(
      'Élise garçon été déjà naïve cœur l’île d’accord où hôtel à le la un une port navire août français très côté mer bateau matin mardi coulé vu dit 1889 3 œuvre père où peut-être aujourd’hui',
    ),
    space: ' ',
    pauses: [', ', ' ; ', ' — ', ' : '],
    ends: ['.', '.', ' !', ' ?', '…'],
    quotes: ['« ', ' »'],
  },
  {
    language: 'en',
    words: listed(
      'the the a of to in harbour ferry sank on Tuesday café résumé don’t it’s captain said and 1,200 5-1/2 10% R&D old ship’s crew engine failed divers found wreck near pier re-opened closed nobody was hurt Ystad Lund morning',
    ),
    space: ' ',
    pauses: [', ', '; ', ' — ', ' - ', ' (', ': '],
    ends: ['.', '.', '!', '?', '.”'],
    quotes: ['“', '”'],
  },
  {
    language: 'de',
    words: listed(
      'die der das Fähre Straße größer über Öl Maß sank am Dienstag im Hafen von Lübeck Kapitän sagte Müller und nicht Nord-Ostsee-Kanal ß niemand wurde verletzt alte Schiffe früh Morgen 12,5 heißt weiß Donaudampfschifffahrt',
    ),
    space: ' ',
    pauses: [', ', ' – ', '; ', ': '],
    ends: ['.', '.', '!', '?'],
    quotes: ['„', '“'],
  },
  {
    language: 'ar',
    words: listed(
      'العبّارة غرقت يوم الثلاثاء في الميناء قال القبطان إنّ المحرك تعطّل وجد الغوّاصون الحطام قرب الرصيف لم يُصب أحد مدينة حلب الأمم المتحدة على من إلى هذا كان ١٢ سفينة قديمة صباح',
    ),
    space: ' ',
    pauses: ['، ', '؛ ', ' - ', ' '],
    ends: ['.', '.', '؟', '!'],
    quotes: ['«', '»'],
  },
  {
    language: 'ru',
    words: listed(
      'паром затонул во вторник в порту капитан сказал что двигатель отказал ёлка всё подъём водолазы нашли обломки у причала никто не пострадал юго-западный город старый корабль утро 1991 года из-за моря Мурманск и на',
    ),
    space: ' ',
    pauses: [', ', ' — ', '; ', ': '],
    ends: ['.', '.', '!', '?'],
    quotes: ['«', '»'],
  },
  {
    language: 'zh',
    words: listed(
      '渡轮 周二 沉没 港口 船长 说 发动机 故障 潜水员 发现 残骸 码头 附近 没有人 受伤 联合国 城市 的 在 了 和 他们 早晨 旧 船 三 2016年 阿勒颇 俄罗斯 外交部长',
    ),
    space: '',
    pauses: ['，', '、', '；', '：'],
    ends: ['。', '。', '！', '？'],
    quotes: ['“', '”'],
  },
  {
    language: 'th',
    words: listed(
      'เรือ ข้ามฟาก จม วันอังคาร ที่ ท่าเรือ กัปตัน กล่าว ว่า เครื่องยนต์ เสีย นักดำน้ำ พบ ซาก ใกล้ ไม่มี ใคร บาดเจ็บ เมือง เก่า เช้า และ ใน ของ สหประชาชาติ รัสเซีย ประชุม 12',
    ),
    space: '',
    pauses: [' ', ' ', ', '],
    ends: [' ', '. ', '! '],
    quotes: ['“', '”'],
  },
  {
    language: 'ja',
    words: listed(
      'フェリー は 火曜日 に 港 で 沈没 した 船長 が エンジン 故障 と 話した 潜水士 残骸 を 発見 桟橋 近く 誰も 怪我 しなかった 国連 都市 古い 朝 の ロシア がっこう ガッコウ',
    ),
    space: '',
    pauses: ['、', '，'],
    ends: ['。', '。', '！', '？'],
    quotes: ['「', '」'],
  },
  {
    language: 'el',
    words: listed(
      'το πλοίο βυθίστηκε την Τρίτη στο λιμάνι ο καπετάνιος είπε ότι η μηχανή χάλασε δύτες βρήκαν ναυάγιο κοντά στην αποβάθρα κανείς δεν τραυματίστηκε ΟΔΟΣ οδός παλιό πρωί Ελλάδας και',
    ),
    space: ' ',
    pauses: [', ', ' – ', '· '],
    ends: ['.', '.', '!', ';'],
    quotes: ['«', '»'],
  },
  {
    language: 'hi',
    words: listed(
      'नौका मंगलवार को बंदरगाह में डूब गई कप्तान ने कहा कि इंजन खराब हो गया गोताखोरों मलबा घाट के पास मिला किसी चोट नहीं आई शहर पुराना सुबह और का की से १२',
    ),
    space: ' ',
    pauses: [', ', ' - ', ' '],
    ends: ['।', '।', '!', '?'],
    quotes: ['“', '”'],
  },
];

/** So many paragraphs of up to four sentences, one a line. */
export function generatedText(writing: Writing, paragraphs: number, seed: number): string {
  const random = seededRandom(seed);
  const times = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: 1 + Math.floor(random() * most) }, make);
  const part = () => times(7, () => pick(writing.words, random)).join(writing.space);
  const sentence = () => {
    const words = times(4, part).reduce((before, after) => before + pick(writing.pauses, random) + after);
    const [opening, closing] = random() < 0.2 ? writing.quotes : ['', ''];
    return `${opening}${capitalised(words)}${closing}${pick(writing.ends, random)}`;
  };
  return Array.from({ length: paragraphs }, () => times(4, sentence).join(writing.space)).join('\n');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
