import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/answering/sentences.ts';

/** Checks that a text falls into the sentences that bars part here: `| ` with a space before it, `¦` without one. */
function parts(language: string, marked: string): void {
  const text = marked.replaceAll('| ', '').replaceAll('¦', '');
  const found = sentencesOf(text, { start: 0, end: text.length }, language);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(marked.split(/\s\| |¦/));
}

const english = (marked: string) => () => parts('en', marked);

describe('a sentence ends', () => {
  test(
    'after a full stop, a question mark, an exclamation mark',
    english('It rained. | Why? | Run! | We did.'),
  );
  test('after repeated marks, once', english('Really?! | No!!! | Fine.'));
  test(
    'after the quotation mark or bracket that closes it',
    english('“It rained.” | He left. | (Nobody saw him.) | "Why?" | She slept.'),
  );
  test('where the space is missing after a full stop', english('The bridge fell.¦Nobody was hurt.'));
  test('after a year, before a number', english('He died in 1990. | 55 guests came. | $5 was paid.'));
  test('before a name in camel case', english('Phones grew smaller. | iPods vanished. | eBay stayed.'));
  test('before a dash that opens a line of speech', english('Where to? | – Home. | — Now.'));
  test(
    'after the footnote marks behind it',
    english('It opened in 1889.[3] | Crowds came.[a][note 4] | It stayed.'),
  );
  test(
    'after an ellipsis before a capital',
    english('He waited… | Nobody came. | She hoped.... | Then it rang.'),
  );
  test('before words left out between sentences', english('We agree. | … We always did. | ... So be it.'));
  test('inside a quotation of several sentences', english('“It rained. | We left. | It stopped,” he said.'));
});

describe('a sentence goes on', () => {
  test('in lower case after a mark', english('“Go!” he cried. | So – why not? – they went.'));
  test('after a title', english('Gen. Ward met Mrs. Bell, Lt. Col. Hay and Rep. Cole. | They ate.'));
  test('after a title in capitals', english('DR. WARD SPOKE. | NOBODY LISTENED.'));
  test('after initials', english('J. R. Ward and Ann K. Bell met W.E.B. Hay. | They ate.'));
  test(
    'after “No.” before a number',
    english('Ward was No. 5. | No. | Nos. 6 and 7 rested, see pp. 8 and c. 1500.'),
  );
  test(
    'after what is counted or measured, before a number',
    english('Nablus (pop. 300,000) is low (elev. 550 m). | They hear pop. | Few sing.'),
  );
  test(
    'after a dotted abbreviation before a name',
    english('The U.S. Senate met at 5 p.m. Monday in Washington, D.C., again.'),
  );
  test(
    'at a decimal, a version, a thousand',
    english('Version 2.10.3 costs $3.50 or 1.000 points. | Cheap.'),
  );
  test(
    'at a web address or a mail address',
    english('See https://example.org/a?B=C!D or write to Ann.Bell@example.org now.'),
  );
  test(
    'after a name that ends in a mark',
    english('She left Yahoo! Mail for good. | He stayed with Yahoo! | The rest left.'),
  );
  test(
    'where words are left out inside it',
    english('The old [...] Harbour Bridge and the ... Tower stood.'),
  );
  test('inside square brackets', english('He said [pause? Laughter] that it was late.'));
  test('in a bracket after a mark', english('The film Gone! (by Bell, p. 5) won.'));
  test(
    'behind the dateline of a report',
    english('ST. LOUIS, Mo. (AP) -- The river rose. | LONDON, England (CNN) -- It fell.'),
  );
});

describe('an abbreviation that may end a sentence ends it', () => {
  test(
    'before a word that opens sentences',
    english(
      'He works for Ward Inc. | They pay. | She left the U.S. | In 2008 she came back. | He sold nets, oars, etc. | Nor was that all.',
    ),
  );
  test('not before a name', english('Ward Inc. Chairman Bell sold Hay Bros. Records in Sept. 2008.'));
  test('where it is written like an ordinary word', english('It was a near miss. | Harbour pilots saw it.'));
  test('even after an initial', english('Vitamin C. | This helps. | World War I. | He fought.'));
});

describe('list items', () => {
  test('keep their markers', english('1. Bread and milk.'));
  test('keep a marker behind heading marks', english('## 2. Bread'));
  test.each([
    '1) bread, | 2) milk, | 3) eggs',
    '1) Bread | 2) Milk | 3) Eggs',
    '1.) Bread. | 2.) Milk.',
    '1. Bread | 2. Milk',
    'a. Bread | b. Milk | c. Eggs',
    '(i) Bread. | (ii) Milk. | (iii) Eggs.',
    '• bread | • milk',
  ])('are parted within a paragraph: %s', (marked) => parts('en', marked));
  test('need a list: a lone marker parts nothing', english('He chose option 2) and left.'));
  test('are not mentions of one', english('(a) Bread is kept as item (b) of the rules says. | (b) Milk.'));
  test('count on: another number parts nothing', english('1) Bread 7) Milk'));
  test('are not names with initials', english('A. Ward met B. Hay.'));
});

describe('other languages', () => {
  test.each([
    ['id', 'Ir. Soekarno dan Drs. Mohammad Hatta tinggal di Jl. Pegangsaan No. 56. | Rumah itu kini tiada.'],
    ['id', 'Ada beras, gula, dll. | Mereka membawanya dengan biaya Rp. 5.000 s.d. Rp. 7.000 per orang.'],
    [
      'de',
      'Am 3. Oktober traf Dr. Weber z. B. Frau Kohl, d. h. Ludwig XIV. Kohl. | Der Rest schlief bis 1990. | 7 gingen.',
    ],
    [
      'de',
      'Die Stadt, um 750 n. Chr. Sitz des Bischofs, wuchs. | Er starb 14 n. Chr. | Danach kam Tiberius.',
    ],
    [
      'de',
      'Rev. Bell las den Fall Brown v. Board (44 v. Chr.) Rom vor. | So ist es für jedes n. | Der Rest folgt.',
    ],
    ['sv', 'År 44 f. Kr. mördades han. | År 14 e. Kr. Augustus dog.'],
    ['fr', 'M. Blanc et Mme Noir ont lu l’art. 5, p. ex. Zola. | Le reste dormait…'],
    ['es', 'El Sr. Costa fue a EE. UU. y vio a la Dra. Ruiz. | ¿Dónde? | ¡Allí!'],
    ['it', 'Il dott. Rossi e il sig. Bianchi, a pag. 5, ecc. | La fine.'],
    ['pt', 'O Sr. Costa e a Dra. Lima viram o séc. XX. | O fim.'],
    ['nl', 'Dhr. Jansen en mevr. Bos, d.w.z. Piet, zie blz. 5. | De rest sliep.'],
    [
      'ru',
      'А. С. Пушкин жил на ул. Мойка, т. е. Там, см. рис. 5. | Пришёл Дж. А. Гобсон. | Он писал и т. д. | Затем умер.',
    ],
    ['tr', 'Prof. Dr. Kaya 3. Selim dönemini, bkz. Ek, anlattı. | Sonra gitti.'],
    ['el', 'Ο κ. Παππάς και ο Δρ. Νίκου, π.χ. Χθες. | Τι λες; | Καλά.'],
    ['ro', 'Dl. Popa și dna. Ionescu, v. pag. 5, str. Mare. | Apoi au plecat în 14 d. Hr. August a murit.'],
    ['zh', '你好。¦我是谁？¦他说：“走吧！”¦他走了。'],
    ['zh', '他来了。¦《宪章》生效了。¦“走吧！”¦（完。）¦“『好！』”¦《书》到了。'],
    ['ja', '「行こう。」¦彼は言った。¦終わり！'],
    ['ja', '「行こう。」と彼は言った。¦「雨だ！」という声がした。¦「はい。」¦ところが、来なかった。'],
    ['ja', '船（古い船である。）は沈んだ。¦（夜だった。）¦はじめは静かだった。'],
    ['ar', 'هل جاء د. محمد؟ | نعم۔ | جاء.'],
    ['hi', 'डॉ. सिंह आए। | वे गए॥ | फिर?'],
    ['hi', 'आई. ए. एस. अधिकारी 5 कि. मी. चले। | 300 ई. पू. में नगर बसा।[3] | लोग आए।[क][4] | वे रहे।'],
    ['bn', 'ড. সেন ও এ. পি. জে. কালাম ৫ কি.মি. গেলেন। | “আমি যাব।” | খ্রি. পূ. ৩০০ সালে নগর হয়।[২] | পরে?'],
    ['ur', 'شہر آباد ہوا۔[3] | لوگ آئے۔'],
    ['hy', 'Բարեւ։ | Ինչպես ես։'],
    ['ka', 'ეს არის წიგნი. | ის კარგია.'],
  ])('%s', (language, marked) => parts(language, marked));

  test.each(['', 'xx', 'not a tag', 'en-US', 'en_GB'])(
    'an unheard-of or longer tag is read as well as can be: “%s”',
    (tag) => {
      parts(tag, 'Mr. Ward left. | He slept.');
    },
  );
});

test('only the given stretch is read, and white space around it left out', () => {
  const text = 'Before. \t It rained. \u00a0 We left. After.';
  expect(sentencesOf(text, { start: 7, end: text.length - 6 }, 'en')).toEqual([
    { start: 10, end: 20 },
    { start: 23, end: 31 },
  ]);
});

test.each(['', ' \t\u00a0 ', '\ufeff'])('nothing but white space holds no sentence', (text) => {
  expect(sentencesOf(text, { start: 0, end: text.length }, 'en')).toEqual([]);
});

test('marks alone go with the sentence before them, or make the only one', () => {
  parts('en', 'It rained. [. . .] | We left.');
  parts('en', '* * *');
});

test('a sentence goes on where its text is wrapped', () => {
  const text = 'It was the age of\nWisdom, the keeper said.\r\nNobody answered.';
  const found = sentencesOf(text, { start: 0, end: text.length }, 'en');
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'It was the age of\nWisdom, the keeper said.',
    'Nobody answered.',
  ]);
});

describe('Thai, which ends no sentence with a mark', () => {
  const ferry = 'เรือข้ามฟากลำใหญ่ออกจากท่าเรือในตอนเช้าตรู่ของวันจันทร์';
  const police = 'ตำรวจกล่าวเมื่อวานนี้ว่ากำลังค้นหาเรือลำดังกล่าวอยู่';
  const nobody = 'และไม่มีใครเห็นเรือลำนั้นอีกเลยตั้งแต่วันนั้น';

  test('is parted at a space, where it has gone on for some clauses', () => {
    parts('th', `${ferry} ${ferry} | ${police} ${police} | ${ferry} ${ferry}`);
  });

  test('is not parted before a word that goes on the sentence', () => {
    parts('th', `${ferry} ${police} ${nobody} | ${police}`);
  });

  test('is not parted at the space of a sign of repetition, of a number or of foreign letters', () => {
    parts('th', `${ferry}${police} ๆ 2016 CNN ${nobody}`);
  });

  test('is not parted where little would be left', () => {
    parts('th', `${ferry} ${police} เรือจม`);
  });

  test('is parted sooner before a word that opens a sentence, behind a number as well', () => {
    parts('th', `${ferry} | อย่างไรก็ตาม ${police}`);
    parts('th', `${ferry} ในปี ค.ศ. 1987 | ต่อมา ${police}`);
  });

  test.each([
    ['before the items of a list', `${ferry} ${police} พลาสติก ยางพารา ไม้สัก`],
    ['within a foreign name', `${ferry} ${police} โยฮัน ฟาน แดร์ เมร์ ${nobody}`],
    ['before a bracket, nor within it', `${ferry}${police} (${ferry} ${police} ${ferry}) ${nobody}`],
    ['behind a word that announces more', `${ferry} ${police} ได้แก่ ${ferry}`],
    ['behind a number alone', `${ferry} ${police} 45 ${police}`],
  ])('is not parted %s', (_, text) => {
    parts('th', text);
  });

  test('is parted between shorter stretches where it has gone on for long', () => {
    parts('th', `${ferry}${police}${ferry} | เรือลำที่สองจมลง ตำรวจพบเรือลำนั้น ${nobody}`);
  });

  test('is as long as it is, whatever full stops of abbreviations stand in it', () => {
    parts('th', `${ferry}ในปี พ.ศ. 2530 | หลังจากนั้น ดร. สมชาย กล่าวว่า ${police}`);
  });

  test('takes the longest word that a clause begins with', () => {
    parts('th', `${ferry} ${police} แต่${police} | แต่ละ${police}`);
  });
});
