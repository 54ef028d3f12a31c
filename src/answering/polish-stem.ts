/**
 * A stemmer of Polish that makes one of a noun's and an adjective's cases and of the forms of a verb. The library has none, and a
 * list of endings makes two words of "strona" and "strony" (whose "ony" is that of a participle), of "pracować" and "pracuje", and of
 * all whose consonant changes before "e" and "i": "Polska" and "Polsce", "droga" and "drodze", "moment" and "momencie". Pure.
 */
import { type Rewriting, rewritten } from './stem-rules.ts';

/** What stands before verbs. */
const PREFIX = '(?:do|na|ob?|od|pod?|pow|prze|przy|roz|ro|s|sprze|u|ws?|wy|za?)';

/** What is written first as in another form, so that the same endings fit both. One behind the other. */
const REWRITTEN: readonly Rewriting[] = [
  // Superlatives are comparatives: "najważniejszy", "najczęściej"
  [/^naj(?=.{3,16}(?:sz|ej$|si$))/, ''],
  // "Robiłby", "robiliby"
  [/(?<=.{3}(?:[łl]|ł[aoy]|li))by(?:m|ś|śmy|ście)?$/, ''],
  // The past of persons: "pisali", "widzieli"; "chwila" is no past
  [/(?<=.{2}[^i]|[^i]{2}i)(?<!^chw|^god)([aiyę])li(?:śmy|ście)?$/, '$1ł'],
  [/(?<=.{4})eli(?:śmy|ście)?$/, 'ał'],
  // "Wydaje" is of "wydawać", "uznaje" of "uznawać"
  [new RegExp(`^(${PREFIX}{0,2}(?:d|st)|${PREFIX}{1,2}zn)aj(?=[eąę])`), '$1aw'],
  // "Nadziei" is of "nadzieja"
  [/(?<=.{2})(?<!id)ei$/, 'eji'],
  // "Pracuje" and "pracujący" are of "pracować"
  [/(?<=.{3})(?<!cz)uj(?=(?:e|ą|ę|esz|emy|ecie|ąc.{0,3})$)/, 'ow'],
  // "Działają", "istnieje", "odkryje"; "nadzieje" and "kolej" are none
  [/(?<=.{2})(?<!nadzi|^kol|^ko|^sz)(?:aj(?=ą)|[eyi]j(?=[eą]))(?=(?:e|ą|esz|emy|ąc.{0,3})$)/, ''],
];

/**
 * Of cases, genders and persons. The "i" before them is a sign of how the consonant sounds. Here and below, what may not stand before an
 * ending is the rest of a common word that only looks as if it had it, and that would fall together with another: "strach", "zdrowie".
 */
const ENDINGS = new RegExp(
  `(?:(?<=.{2}[^i])i?(?:${[
    'ego|emu|(?<!^kol)ej|(?<!trz)[yi]mi?|[yi]ch',
    'ami|(?<!^(?:str|zam|zap))ach|om|ów|(?<!stan|now|zn)owi|(?<!zdr|bud|poł|rozm)owie',
    'em|(?<!roz)um|(?<!trz)[aeiy]my|am|[ae]ś|yśmy',
  ].join('|')})|(?<=.[^i])i?[aąęeioyu])$`,
);

/**
 * What verbs make infinitives, pasts, participles and nouns with. A noun that ends like that, or like one of the endings, loses it too, so
 * that all its forms lose as much: "system" has an "em" that "systemu" has as well.
 */
const SUFFIXES = new RegExp(
  `(?:(?<=.[^i])i?(?:${[
    '(?<!^(?:gor|miesi))ąc|(?<!^post)ać|[iyeą]ć',
    '(?<!^(?:(?:od|u|po|roz|wy|prze|przy|za)?dzi?|kapit|strz))ał|[iyąę]ł',
  ].join('|')})|(?<=.{2}[^i])i?(?:${[
    'ęć|(?<!pami|^sprz|^okr)ęt',
    '(?<!^kol)a(?:[nń]|nin)|(?<!^(?:str|kor|kol|sal|sez|rej|bal|kan|patr|pol|stadi)|[fgk])on',
    '(?<!mi|^(?:o|do|prze)?c|^(?:ter|bas|dom|ant))eń',
    '(?<!nadzi|^kol)ej|(?:[aeo]|(?<!^min)i|(?<!trz)y|(?<!roz)u)m|(?<!^(?:str|zam|zap))ach|(?<!^odd)[yi]ch',
  ].join('|')}))$`,
);

/** How stems end, and what is one with it. One behind the other. */
const ALIKE: readonly Rewriting[] = [
  [/(?<=.{3})i?ejsz$/, ''],
  // "Numerze" is of "numer", "pisze" of "pisać"
  [/(?<!^ma)rz$/, 'r'],
  [/(?<!^(?:mar|pie))sz$/, 's'],
  // "Książek" and "książka", "koniec" and "końca"
  [/(?<=.{2})rzec$/, 'rc'],
  [/(?<=.{2}[^i])i?e(?=[kc]$)/, ''],
  // "Pokazuje" may be of "pokazywać", and is read as if of "pokazować"
  [/(?<=.{2})[yi]w$/, 'ow'],
  // "Wyszedł", "wyjdzie", "wyjść"; "wszedł" and "wejdzie"
  [/(?<=.)(?:szedł|sz[łl]|jść|jśt)$/, 'jd'],
  [/(?<=[^aeioóuy])jd$/, 'ejd'],
  // "Żyje", "żył", "żyć"; "czuje", "czuł", "czuć"
  [/(?<=^(?:ży|pi|bi|my)|czu)[jtł]$|(?<=^ży)l$/, ''],
  // "Przyjmie" is of "przyjąć", "wybierze" and "wybiorą" of "wybrać", "przyjedzie" and "przyjadą" of "przyjechać"
  [/(?<=.{2}j)m$/, ''],
  [/(?<=.)bi[eoó]r$/, 'br'],
  [/(?<=^(?:od|pod|roz|z))br$/, 'ebr'],
  [/(?<=.j)(?:ad|ed)$/, 'ech'],
  [/(?<=.)ni(?:[eo]s|[eoó][sś][łl]|eśt?)$/, 'nies'],
  // "Zdobędzie" is of "zdobyć"; "odkryty" of "odkryć"
  [/(?<=.b)ęd$/, ''],
  [/(?<=.kr|(?:u|prze)ż|(?:do|od|zy|na)b)yt$|(?<=.b)it$/, ''],
];

/** How letters are written that change where another follows: "koń" and "konia", "wróg" and "wroga". */
const PLAIN: Readonly<Record<string, string>> = { ń: 'n', ś: 's', ź: 'z', ć: 't', ó: 'o' };

/** @param word In small letters, with its accents: some endings are told by them. */
export function polishStem(word: string): string {
  const form = rewritten(word, REWRITTEN);
  const bare = form.replace(ENDINGS, '');
  const isSoft = form[bare.length] === 'i';
  const spoken = isSoft ? bare.replace(/(?<=[ae])n$/, 'ń').replace(/(?<=ę)c$/, 'ć') : bare;
  const rest = spoken.replace(SUFFIXES, '');
  const stem = rewritten(hardened(rest, form.slice(rest.length)), ALIKE);
  return stem.replace(/c$/, 'k').replace(/[ńśźćó]/g, (letter) => PLAIN[letter] ?? letter);
}

/** With the consonant that its last one comes of, as what stood behind it tells: "moment" for "momenci-e", "drog" for "drodz-e". */
function hardened(rest: string, ending: string): string {
  if (/d[zź]$/.test(rest)) return rest.slice(0, -2) + (ending === 'e' ? 'g' : 'd');
  if (/c$/.test(rest) && /^(?:i|on|en|eń|ąc)/.test(ending)) return `${rest.slice(0, -1)}t`;
  return rest.replace(/ć$/, 't');
}
