/**
 * A stemmer of Ukrainian that makes one of a noun's and an adjective's cases and of the forms of a verb. The library's
 * leaves many endings of verbs and of nouns in "-ія" ("працюють" is "працюют" and "працює" is "працю", "історія" is
 * "істор" and "історії" is "історі"), takes the end of a noun for an ending in one of its forms ("проблем" is "пробл",
 * "депутати" is "депут"), and knows nothing of letters that change: "жінка", "жінок" and "жінці", "діяльність" and
 * "діяльності", "рівень" and "рівня". Pure.
 */

import { type Rewriting, rewritten } from './stem-rules.ts';
import { PREFIX, VERB_STEMS } from './ukrainian-verbs.ts';

/** Of cases of adjectives in "-ий". */
const ADJECTIVE = '(?:[аеіоу]|[ио]ю|о(?:го|му|ї)|[иі][йм]|ими?|их)$';

/** What is written first as in another form, so that the same endings fit both. One behind the other. */
const REWRITTEN: readonly Rewriting[] = [
  // "Дивився", "дивиться", "дивлячись"; "Леся" and "Білорусь" are no verbs
  [/(?<=.[еє])ться$/, ''],
  [/(?<=.{2}(?:т[иь]|[аиіїуяо]в|л[аои]|м[ое]|[шч]и|те|ш|й|ю|(?<!р)у))с[яь]$/, ''],
  // "Робитиме" is of "робити"
  [/(?<=.{2}[аиіїуяо]т)им(?:е|уть)$/, 'и'],
  // "Зробивши" is said of who "зробив"
  [/(?<=.{2}[аиіїуя]в)ши$/, ''],
  // "Найважливіший", "найчастіше"; "вирішує", "поспішає" and "замішано" have no comparative
  [/^най(?=.{3,20}ш)/, ''],
  [new RegExp(`(?<=.{3})(?<!вир|розр|посп|утіш|пот|[зп]ам|пов)іш(?=${ADJECTIVE})`), ''],
  // "Працює", "працюючи" and "працюй" are of "працювати"; "відчує" is of "відчути"
  [
    new RegExp(`(?<=..)(?<!^(?:від|по|за|пере)?ч)([ую])(?=(?:є(?:мо|те)?|ють|ю|ючи|йте)$|юч${ADJECTIVE})`),
    '$1ва',
  ],
  // "Надає" is of "надавати", "визнає" of "визнавати"
  [new RegExp(`^(${PREFIX}?(?:д|ст)|діст|(?:ви|роз|в?пі|за|при|ді)зн)а(?=(?:є|ють|ючи)$)`), '$1ава'],
  // "Опубліковано" is of "опублікувати", "зняв" of who "зніме"
  [new RegExp(`(?<=.{3})й?ован(?=${ADJECTIVE})`), 'уван'],
  [/^(зн|підн|відн)я(?=[втл])/, '$1іма'],
  // Persons of "знає" and "вміє"
  [/(?<=.[аяиіїу])(?:ють|ючи|ємо|єте|йте)$/, 'є'],
  // "Громадянин" and "громадяни"
  [/(?<=.{2}[ая]н)ин(?=(?:[ауі]|ом)?$)/, ''],
  // What changes in a syllable that no vowel follows: "діяльність" and "діяльності", "вихід" and "виходу", "допоміг"
  [/(?<=.{2})(?<!пов|сов|нев)іст(?=[ью]$)/, 'ост'],
  [new RegExp(`^(${PREFIX}?х)ід$`), '$1од'],
  [new RegExp(`^(${PREFIX})бір$`), '$1бор'],
  [/(?<=^(?:допо|пере|з|ви)?м)іг$/, 'ог'],
  [new RegExp(`^(${PREFIX}[нв])і(?=[сз]$)`), '$1е'],
  // Names in "-ень" lose its "е", where "рішень" is of "рішення"
  [
    /(?<=^(?:рів|тижд|січ|берез|квіт|трав|черв|лип|серп|верес|жовт|груд|уч|кис|вод|пів|піс|виш|грив))ень$/,
    'н',
  ],
  // "Дорозі" is of "дорога"; "кризі" of "криза"
  [/(?<=доро|^но|кни|мо|[уо]ва|рева|пра|чер|лу|дру|пру|сму|ло|триво|коле|ся|поро|^лі|оль|вол)зі$/, 'га'],
];

const CONSONANT = '[^аеєиіїоуюяй]';

/**
 * Of cases, genders and persons, behind a consonant. Here and below, what may not stand before an ending is the rest of
 * a common word that only looks as if it had it, and that would fall together with another: "режим", "музей".
 */
const HARD = new RegExp(
  `(?:${[
    `(?<=.{2}${CONSONANT})(?:ь?о(?:го|му)|(?<!^реж|^кр|макс)ими?|(?<!он)іми?|(?<!^под|^усп)[иі]х|(?<!^арх)ів)`,
    `(?<=.{2}${CONSONANT})(?:[ая]ми?|[ая]х|[ое]м|(?<!муз|троф|хок|ліц|євр|^ід)ей|іє|[аяую]чи|[ие]мо)`,
    `(?<=енк|дент|ректор|^брат|^син|ловік)ові|(?<=.${CONSONANT})'?[аеєиіїоуюя]|(?<=..)ь`,
    `(?<=.${CONSONANT})(?<!')(?:(?<!^збр|^гер|^стр)ь?о[їю]|(?<!муз|^ід|^ал)ею|[иі]й)`,
  ].join('|')})$`,
);
/** The same behind a vowel. The "і" of "історією" stays. */
const SOFT = /(?<=.[аеєиіоуюя])(?:є(?:[мшю]|ві)?|ї(?:[вмх]|ть)?|ям?и?|ях|[йю])$/;
/** "Історій" and "сценарій" have the "і" of "історія", "новій" and "останній" have none. */
const WITH_I = new RegExp(
  `(?:${[
    '[цзпфс]|[ео]р?г|(?<!хв)ор|(?<!^ст)ар|андр|^юр|олекс|анатол|васил|^вод|ер|[еу]д|^д|мелод|стад|^под|ем|рм',
    'парт|гарант|іст|[^м]ал|ол|(?:комп|камп)ан|(?:церем|кол|симф)он|^лін',
  ].join('|')})ій$`,
);

/**
 * What verbs make infinitives, pasts, participles and nouns with. A noun that ends like that, or like one of the
 * endings, loses it too, so that all its forms lose as much: "проблем" has an "ем" that "проблеми" has as well.
 */
const SUFFIXES = new RegExp(
  `(?:(?<=..)(?:${[
    "(?<!^пл|рпл|^бр|баг|піон)ат|(?<!^св|[м'])ят|(?<!^віз|^щ|^дос)ит|(?<!^[сзц]в|^пол|^роб|стол)[ії]т",
    '(?<!^стат|^кр|^(?:від|по)?ч)ут|(?<!^вал)ют|(?<!^з|^шк|^ск)[ая]л|(?<!^прав|^мог|^хв|^ст?|^зус)ил',
    '(?<!^(?:від|роз|по|на|ви|пере)д|^ст|^дозв|^сок)іл|їл|(?<=[нб])ул|(?<!ст|^р)[ая]нн|[еє]нн',
  ].join('|')})|(?<=.{3})(?:(?<!пог)[ая]н|[еє]н|(?<!від|знай|окр)[иіаяеоє]м|[ая]х)|(?<=[аеиіоуюя])юч)$`,
);
/** The past of one man. A noun that ends like that has other forms: "прав", "вплив". */
const PAST = new RegExp(
  `(?<=..)(?:${[
    "(?<!держ|спр|^пр|[сг]л|^стр|^тр|тст|^пост|заст|вист|^підст)ав|(?<!^(?:за|про|по|у|ви)|')яв",
    '(?<!кт|атит|мас|мот|впл|ініціат|^под|рнат|рмат)ив|(?<!^(?:від|по)?ч)ув|їв',
  ].join('|')})$`,
);

/** How stems end, and what is one with it. One behind the other. */
const ALIKE: readonly Rewriting[] = [
  // "Знання" and "знань", "зусилля" and "зусиль", "подорожжю"
  [/([дзлнстцчшж])\1$/, '$1'],
  [/'$/, ''],
  // "Будинок" and "будинку", "жінок", "українець" and "українця", "європеєць"
  [/(?<=.{2})єц$/, 'йц'],
  [/(?<=.{2}|^[кв])[ое](?=[кц]$)/, ''],
  [/ь?ц$/, 'к'],
  ...VERB_STEMS,
];

/** @param word In small letters, with its accents: some endings are told by them. */
export function ukrainianStem(word: string): string {
  const form = rewritten(word, REWRITTEN);
  return rewritten(WITH_I.test(form) ? form.slice(0, -1) : withoutEnding(form), ALIKE);
}

function withoutEnding(form: string): string {
  const present = form.replace(PAST, '');
  if (present !== form) return present;
  const hard = form.replace(HARD, '');
  const rest = hard === form ? form.replace(SOFT, '') : form;
  return rest === form ? hard.replace(SUFFIXES, '') : rest.replace(/(?<=..)(?:[аяи]|(?<!ч)у)$/, '');
}
