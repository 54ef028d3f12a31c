import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../../src/answering/language.ts';
import { languageOf } from '../../src/answering/languages.ts';
import { analyse } from '../../src/answering/question.ts';

/** Questions by the kind of answer that they want. */
const ENGLISH: Readonly<Record<AnswerKind, readonly string[]>> = {
  person: [
    'Who met Sergei Lavrov in Moscow?',
    'Whom did Kerry call?',
    'Whose idea was it?',
    "who's the spokesman",
    'By whom were the images taken?',
    'Which minister visited Moscow?',
    'What is the name of the man who spoke?',
    'According to whom is the city ruined?',
    'which president said that',
    'Tell me who called Lavrov',
    'WHO IS THE SPOKESMAN?',
    'name the person who called',
  ],
  group: [
    'Which TV station interviewed Assad?',
    'What company took the images?',
    'Which group broke its allegiance?',
    'What agency released the pictures?',
    'which political party won',
  ],
  place: [
    'Where did Lars Bromley speak?',
    'In which city did they meet?',
    'Which country drafted the resolution?',
    'What neighborhood is smoke rising from?',
    'From where did the rebels leave?',
    'where is it',
    'What is the capital of Denmark?',
    'Could you tell me where Kerry is?',
  ],
  date: [
    'When did the Nusra Front change its name?',
    'In what year did the war begin?',
    'What time does it open?',
    'On which day did they talk?',
    'Since when has it been closed?',
    'what month did it happen',
    'How long ago did they leave?',
    'The war began when?',
    'and when?',
    'What year',
    'What was the date of the attack?',
    'do you know when it opens?',
    'What date',
  ],
  duration: [
    'How long has the war lasted?',
    'For how many years did he rule?',
    'How many days did the truce hold?',
    'how much time is left',
  ],
  number: [
    'How many civilians were killed?',
    'How much did it cost?',
    'How old is he?',
    'How far is Aleppo from Damascus?',
    'What percentage of the city is destroyed?',
    'What is the population of Aleppo?',
    'How often do they meet?',
    'At what speed did it fly?',
    'how tall is the tower',
    'What is the height of the tower?',
  ],
  reason: [
    'Why did tensions rise?',
    'What caused the fire?',
    'How come they left?',
    'For what reason was it closed?',
    'What was the purpose of the call?',
    'what led to the war',
    "What's the reason for the delay?",
    'I wonder why he left',
  ],
  manner: [
    'How would Assad retake the city?',
    'In what way did it change?',
    'By what means did they travel?',
    'How does it work?',
    'How did he describe it?',
  ],
  quotation: [
    'What did he say?',
    'What was said about the images?',
    'What did Bromley say about the images?',
  ],
  definition: [
    'What is a cease-fire?',
    'What does UNOSAT stand for?',
    'What does amnesty mean?',
    'What is meant by engagement?',
  ],
  'yes-no': [
    'Did Kerry call Lavrov?',
    'Is the war over?',
    'Has Washington suspended talks?',
    'Were there moderate rebels?',
    "Isn't it dangerous?",
    'Can the rebels leave?',
    'Is it true that Kerry called?',
  ],
  thing: [
    'What did Assad say his forces would do?',
    'What happened to Aleppo?',
    'What proposal was Moscow interested in?',
    'Which language do they speak?',
    'What did the images show?',
    'what kind of bridge is it',
    'aleppo destruction',
    'What is happening in Aleppo?',
    'What did the minister announce?',
    'What will the weather be like?',
    'to what extent',
  ],
};

/** A few in every other language that Pullquote has words of. */
const OTHERS: readonly (readonly [language: string, question: string, kind: AnswerKind])[] = [
  ['de', 'Wer ist der Sprecher?', 'person'],
  ['de', 'Wann begann der Krieg?', 'date'],
  ['de', 'Wo sprach Bromley?', 'place'],
  ['de', 'Warum stiegen die Spannungen?', 'reason'],
  ['de', 'Wie viele Menschen starben?', 'number'],
  ['de', 'In welcher Stadt trafen sie sich?', 'place'],
  ['de', 'Wie lange dauerte der Krieg?', 'duration'],
  ['de', 'Wie viele  Menschen starben?', 'number'],
  ['de', 'Vor wie\u00a0langer Zeit starb er?', 'date'],
  ['de', 'Wie\u200b lange dauerte es?', 'duration'],
  ['de', 'Wie lang ist der Fluss?', 'number'],
  ['de', 'Das Wievielfache kostet es?', 'number'],
  ['de', 'Wie wird die Stadt auch genannt?', 'thing'],
  ['de', 'Wie bezeichnete man ihn später?', 'thing'],
  ['de', 'Wie viele Städte wurden so genannt?', 'number'],
  ['de', 'Wie wurde die Stadt zerstört?', 'manner'],
  ['de', 'Was ist damit gemeint?', 'definition'],
  ['de', 'Was hat der Minister gesagt?', 'quotation'],
  ['de', 'Was machte er in Bern?', 'thing'],
  ['de', 'Was brachte ihn dazu?', 'reason'],
  ['de', 'Was sind die größten Städte?', 'place'],
  ['de', 'Was sind Kladen?', 'definition'],
  ['de', 'In welchen Jahrzehnten lebte er?', 'date'],
  ['de', 'Vor der Küste welches Kontinents liegt es?', 'place'],
  ['es', '¿Quién es el portavoz?', 'person'],
  ['es', '¿Cuándo empezó la guerra?', 'date'],
  ['es', 'cuando empezo la guerra', 'date'],
  ['es', '¿Tiene el barrio una población que supera qué número?', 'number'],
  ['es', 'en la zona que ocupa el ejército cuántos civiles viven', 'number'],
  ['es', 'en la zona que ocupa el ejército, ¿quién manda?', 'person'],
  ['es', '¿Dónde habló Bromley?', 'place'],
  ['es', '¿Por qué subió la tensión?', 'reason'],
  ['es', '¿Cuántas personas murieron?', 'number'],
  ['es', '¿En qué año empezó?', 'date'],
  ['es', '¿Por qué es conocida la ciudad?', 'thing'],
  ['es', '¿Para qué se usa la grúa?', 'thing'],
  ['es', '¿Para qué equipo jugó?', 'group'],
  ['es', '¿Por qué país pasa el río?', 'place'],
  ['es', '¿Qué otro ministro habló?', 'person'],
  ['es', '¿En qué otra ciudad se reunieron?', 'place'],
  ['es', '¿En qué otro lugar se reunieron?', 'place'],
  ['es', '¿Qué descendiente del rey tomó la ciudad?', 'person'],
  ['es', '¿Cómo se llamaba la red que compraron?', 'group'],
  ['es', '¿Cómo se conocía a la empresa?', 'group'],
  ['es', '¿Qué lugar ocupa el puerto en la lista?', 'number'],
  ['es', '¿Cuántos años tenían los niños?', 'number'],
  ['es', '¿Cuánto duraría el viaje?', 'duration'],
  ['es', '¿Qué significaba el nombre?', 'definition'],
  ['fr', 'Qui est le porte-parole ?', 'person'],
  ['fr', "Quel est l'aéroport le plus fréquenté ?", 'place'],
  ['fr', 'Quelle est l’île la plus grande ?', 'place'],
  ['it', "Qual è l'isola più grande?", 'place'],
  ['fr', 'Grâce à quoi respire-t-il ?', 'manner'],
  ['fr', 'Quand la guerre a-t-elle commencé ?', 'date'],
  ['fr', 'Où a-t-il parlé ?', 'place'],
  ['fr', 'Pourquoi sont-ils partis ?', 'reason'],
  ['fr', 'Combien de personnes sont mortes ?', 'number'],
  ['fr', 'Comment est-il venu ?', 'manner'],
  ['fr', 'Quelle ville ont-ils quittée ?', 'place'],
  ['fr', 'À quoi sert la grue ?', 'thing'],
  ['fr', 'Combien durait le voyage ?', 'duration'],
  ['fr', 'Sous quel nom la ville est-elle connue ?', 'place'],
  ['fr', 'Quelle place occupe le port ?', 'number'],
  ['it', 'Chi è il portavoce?', 'person'],
  ['it', 'Quando è iniziata la guerra?', 'date'],
  ['it', 'Dove ha parlato?', 'place'],
  ['it', 'Perché sono partiti?', 'reason'],
  ['it', 'Quante persone sono morte?', 'number'],
  ['it', 'A cosa serve la gru?', 'thing'],
  ['it', 'Per cosa è famosa la città?', 'thing'],
  ['it', 'Che posto occupa il porto?', 'number'],
  ['it', 'Quanto durava il viaggio?', 'duration'],
  ['pt', 'Quem é o porta-voz?', 'person'],
  ['pt', 'Quando começou a guerra?', 'date'],
  ['pt', 'Onde falou?', 'place'],
  ['pt', 'Por que partiram?', 'reason'],
  ['pt', 'Quantas pessoas morreram?', 'number'],
  ['pt', 'Para que serve o guindaste?', 'thing'],
  ['pt', 'Por que é conhecida a cidade?', 'thing'],
  ['pt', 'Para que equipe jogou?', 'group'],
  ['pt', 'Que lugar ocupa o porto?', 'number'],
  ['nl', 'Wie is de woordvoerder?', 'person'],
  ['nl', 'Hoe wordt de stad genoemd?', 'thing'],
  ['nl', 'Hoe werd de stad verwoest?', 'manner'],
  ['nl', 'Wat bracht hij mee?', 'thing'],
  ['nl', 'Wanneer begon de oorlog?', 'date'],
  ['nl', 'Waar sprak hij?', 'place'],
  ['nl', 'Waarom gingen ze weg?', 'reason'],
  ['nl', 'Hoeveel mensen stierven er?', 'number'],
  ['pl', 'Kto jest rzecznikiem?', 'person'],
  ['pl', 'Kiedy zaczęła się wojna?', 'date'],
  ['pl', 'Gdzie mówił?', 'place'],
  ['pl', 'Dlaczego odeszli?', 'reason'],
  ['pl', 'Ilu ludzi zginęło?', 'number'],
  ['ro', 'Cine este purtătorul de cuvânt?', 'person'],
  ['ro', 'Când a început războiul?', 'date'],
  ['ro', 'Unde a vorbit?', 'place'],
  ['ro', 'De ce au plecat?', 'reason'],
  ['ro', 'Câți oameni au murit?', 'number'],
  ['ro', 'La ce se folosește macaraua?', 'thing'],
  ['ro', 'Pentru ce echipă a jucat?', 'group'],
  ['ro', 'Ce loc ocupă portul?', 'number'],
  ['ru', 'Кто пресс-секретарь?', 'person'],
  ['ru', 'Когда началась война?', 'date'],
  ['ru', 'Где он говорил?', 'place'],
  ['ru', 'Почему они ушли?', 'reason'],
  ['ru', 'Сколько людей погибло?', 'number'],
  ['ru', 'В каком году это было?', 'date'],
  ['uk', 'Хто прессекретар?', 'person'],
  ['uk', 'Коли почалася війна?', 'date'],
  ['uk', 'Де він говорив?', 'place'],
  ['uk', 'Чому вони пішли?', 'reason'],
  ['uk', 'Скільки людей загинуло?', 'number'],
  ['el', 'Ποιος είναι ο εκπρόσωπος;', 'person'],
  ['el', 'Πότε άρχισε ο πόλεμος;', 'date'],
  ['el', 'Πού μίλησε;', 'place'],
  ['el', 'Γιατί έφυγαν;', 'reason'],
  ['el', 'Πόσοι άνθρωποι πέθαναν;', 'number'],
  ['ro', 'Care este numele cântăreței?', 'person'],
  ['ro', 'Care este numele râului?', 'place'],
  ['ro', 'Care este deviza națiunii?', 'thing'],
  ['ro', 'Pentru ce ziar lucra?', 'group'],
  ['ro', 'Încotro a fugit hoțul?', 'place'],
  ['ro', 'Cu câți ani în urmă a ars moara?', 'date'],
  ['ro', 'Timp de câte zile a plouat?', 'duration'],
  ['ro', 'Câtor copii le-a scris?', 'number'],
  ['ro', 'Datorită cărui fapt a scăpat?', 'reason'],
  ['ro', 'Cu ajutorul cărei metode se obține?', 'manner'],
  ['ro', 'Ce este fulgerul?', 'definition'],
  ['ro', 'Ce au afirmat pescarii?', 'quotation'],
  ['el', 'Ποιον νίκησε ο στρατηγός;', 'person'],
  ['el', 'Από ποιον γράφτηκε ο ύμνος;', 'person'],
  ['el', 'Σε ποιον ποταμό έπεσε το πλοίο;', 'place'],
  ['el', 'Με ποιους οργανισμούς συνεργάζεται;', 'group'],
  ['el', 'Ποιον πόλεμο κέρδισε η πόλη;', 'thing'],
  ['el', 'Ποιας χώρας ήταν υπήκοος;', 'place'],
  ['el', 'Προς ποια κατεύθυνση έφυγε;', 'place'],
  ['el', 'Ποιες χρονιές έβρεξε;', 'date'],
  ['el', 'Μέχρι ποιο έτος λειτουργούσε;', 'date'],
  ['el', 'Για πόσο διάστημα έλειπε;', 'duration'],
  ['el', 'Σε τι βάθος βρέθηκε το ναυάγιο;', 'number'],
  ['el', 'Σε τι οφείλεται ο θόρυβος;', 'reason'],
  ['el', 'Πως άναψε η φωτιά;', 'manner'],
  ['el', 'Τι είναι οι υδρατμοί;', 'definition'],
  ['el', 'Τι ήταν η Αγορά;', 'definition'],
  ['el', 'Τι υποστηρίζουν οι γιατροί;', 'quotation'],
  ['el', 'Πώς αποκαλείται η πόλη σήμερα;', 'place'],
  ['sv', 'Vem är talesmannen?', 'person'],
  ['sv', 'När började kriget?', 'date'],
  ['sv', 'Var någonstans talade han?', 'place'],
  ['sv', 'Varför gick de?', 'reason'],
  ['sv', 'Hur många dog?', 'number'],
  ['tr', 'Sözcü kim?', 'person'],
  ['tr', 'Savaş ne zaman başladı?', 'date'],
  ['tr', 'Nerede konuştu?', 'place'],
  ['tr', 'Köprü kaç yılından beri kapalı?', 'date'],
  ['tr', 'Neden gittiler?', 'reason'],
  ['tr', 'Kaç kişi öldü?', 'number'],
  ['ar', 'من هو المتحدث؟', 'person'],
  ['ar', 'متى بدأت الحرب؟', 'date'],
  ['ar', 'أين تحدث؟', 'place'],
  ['ar', 'لماذا رحلوا؟', 'reason'],
  ['ar', 'كم عدد القتلى؟', 'number'],
  ['fa', 'سخنگو کیست؟', 'person'],
  ['fa', 'جنگ کی شروع شد؟', 'date'],
  ['fa', 'کجا صحبت کرد؟', 'place'],
  ['fa', 'چرا رفتند؟', 'reason'],
  ['fa', 'چند نفر کشته شدند؟', 'number'],
  ['he', 'מי הדובר?', 'person'],
  ['he', 'מתי התחילה המלחמה?', 'date'],
  ['he', 'איפה הוא דיבר?', 'place'],
  ['he', 'למה הם עזבו?', 'reason'],
  ['he', 'כמה אנשים נהרגו?', 'number'],
  ['hi', 'प्रवक्ता कौन है?', 'person'],
  ['hi', 'युद्ध कब शुरू हुआ?', 'date'],
  ['hi', 'वह कहाँ बोला?', 'place'],
  ['hi', 'वे क्यों गए?', 'reason'],
  ['hi', 'कितने लोग मारे गए?', 'number'],
  ['hi', 'वह कितने साल का था?', 'number'],
  ['hi', 'कितने घण्टे लगते हैं?', 'duration'],
  ['hi', 'कौन-कौन से देश शामिल हैं?', 'place'],
  ['hi', 'राजधानी का नाम बताइए।', 'place'],
  ['hi', 'पुल किससे बना है?', 'thing'],
  ['hi', 'यह शहर किसके लिए प्रसिद्ध है?', 'thing'],
  ['hi', 'नदी को क्या कहा जाता है?', 'thing'],
  ['hi', 'प्रवक्ता ने क्या कहा?', 'quotation'],
  ['hi', 'पारितंत्र किसे कहते हैं?', 'definition'],
  ['hi', 'क्या राजा युद्ध में मारा गया?', 'yes-no'],
  ['id', 'Siapa juru bicaranya?', 'person'],
  ['id', 'Kapan perang dimulai?', 'date'],
  ['id', 'Di mana dia berbicara?', 'place'],
  ['id', 'Mengapa mereka pergi?', 'reason'],
  ['id', 'Berapa orang tewas?', 'number'],
  ['ja', '報道官は誰ですか。', 'person'],
  ['ja', '戦争はいつ始まりましたか。', 'date'],
  ['ja', '彼はどこで話しましたか。', 'place'],
  ['ja', 'なぜ去ったのですか。', 'reason'],
  ['ja', '何人が亡くなりましたか。', 'number'],
  ['ko', '대변인은 누구입니까?', 'person'],
  ['ko', '전쟁은 언제 시작되었습니까?', 'date'],
  ['ko', '그는 어디에서 말했습니까?', 'place'],
  ['ko', '왜 떠났습니까?', 'reason'],
  ['ko', '몇 명이 사망했습니까?', 'number'],
  ['th', 'โฆษกคือใคร', 'person'],
  ['th', 'สงครามเริ่มเมื่อไหร่', 'date'],
  ['th', 'เขาพูดที่ไหน', 'place'],
  ['th', 'ทำไมพวกเขาจึงไป', 'reason'],
  ['th', 'มีคนตายกี่คน', 'number'],
  ['vi', 'Ai là người phát ngôn?', 'person'],
  ['vi', 'Chiến tranh bắt đầu khi nào?', 'date'],
  ['vi', 'Ông ấy nói ở đâu?', 'place'],
  ['vi', 'Tại sao họ ra đi?', 'reason'],
  ['vi', 'Bao nhiêu người chết?', 'number'],
  ['vi', 'Nhà hóa học nào đã tìm ra chất này?', 'person'],
  ['vi', 'Kiến trúc sư người Đức nào thiết kế tòa nhà?', 'person'],
  ['vi', 'Vị tướng nào chỉ huy quân đội?', 'person'],
  ['vi', 'Tổng thống đầu tiên của Hoa Kỳ tên là gì?', 'person'],
  ['vi', 'Tên của vị vua đầu tiên là gì?', 'person'],
  ['vi', 'Ông thuộc đảng phái chính trị nào?', 'group'],
  ['vi', 'Hãng hàng không nào bay đến Hà Nội?', 'group'],
  ['vi', 'Thủ đô của Pháp là gì?', 'place'],
  ['vi', 'Con sông nào chảy qua Huế?', 'place'],
  ['vi', 'Khu vực gần sông được gọi là gì?', 'place'],
  ['vi', 'Kim tự tháp Ai Cập nằm ở đâu?', 'place'],
  ['vi', 'Ai Cập giành độc lập năm nào?', 'date'],
  ['vi', 'Chiều dài của con sông là gì?', 'number'],
  ['vi', 'Nguyên nhân của trận hỏa hoạn là gì?', 'reason'],
  ['vi', 'Mục tiêu của chuyến đi là gì?', 'reason'],
  ['vi', 'Cơ chế nào gây ra hiện tượng này?', 'manner'],
  ['vi', 'Phản ứng của chính phủ là gì?', 'quotation'],
  ['vi', 'Cuộc chiến tranh nào bắt đầu năm 1914?', 'thing'],
  ['vi', 'Thành phố có gì?', 'thing'],
  ['zh', '发言人是谁？', 'person'],
  ['zh', '战争什么时候开始的？', 'date'],
  ['zh', '他在哪里讲话？', 'place'],
  ['zh', '他们为什么离开？', 'reason'],
  ['zh', '多少人死亡？', 'number'],
];

describe('the kind of answer that a question wants', () => {
  const table = Object.entries(ENGLISH).flatMap(([kind, questions]) => questions.map((text) => [kind, text]));
  it.each(table)('%s: %s', (kind, text) => {
    expect(analyse(text, languageOf('en')).kind).toBe(kind);
  });

  it.each(OTHERS)('%s: %s', (language, text, kind) => {
    expect(analyse(text, languageOf(language)).kind).toBe(kind);
  });

  it.each([
    ['¿Cuál era la población de la ciudad?', 'es'],
    ['Was war die Temperatur am Boden?', 'de'],
    ['Qual era a população da cidade?', 'pt'],
    ['Qual era la temperatura?', 'it'],
    ['Wat was de temperatuur?', 'nl'],
    ['Ποιο είναι το ύψος του πύργου;', 'el'],
    ['Care este înălțimea turnului?', 'ro'],
    ['Vad var temperaturen?', 'sv'],
    ['Hvad var temperaturen?', 'da'],
    ['Hva var temperaturen?', 'no'],
  ])('is said by the noun behind "what was" as behind "what": %s', (question, code) => {
    expect(analyse(question, languageOf(code)).kind).toBe('number');
  });

  it.each([
    ['What was found in the city?', 'en'],
    ['What was mocked at the party?', 'en'],
    ['What form of government did it have?', 'en'],
    ['¿Qué ganó la universidad?', 'es'],
    ['Was geschah in der Stadt?', 'de'],
  ])('is not said by a noun that another word parts from the one that asks: %s', (question, code) => {
    expect(analyse(question, languageOf(code)).kind).toBe('thing');
  });

  it.each([
    ['What is one of the largest cities?', 'en', 'place'],
    ['Which two local groups were there?', 'en', 'group'],
    ['Welche Automarke wird dort gebaut?', 'de', 'group'],
    ['Welche Reisegeschwindigkeit hatte das Schiff?', 'de', 'number'],
    ['Wie heißt die größte Stadt?', 'de', 'place'],
    ['Welches Viertel liegt am Fluss?', 'de', 'place'],
    ['Welcher Sturm traf die Stadt?', 'de', 'thing'],
    ['Welches Netzwerk gehört ihm?', 'de', 'group'],
    ['Welke automerk is het?', 'nl', 'group'],
  ] as const)(
    'is said by a noun behind a number, and by the head of a compound: %s',
    (question, code, kind) => {
      expect(analyse(question, languageOf(code)).kind).toBe(kind);
    },
  );

  it.each([
    ['法国的首都是什么？', 'zh', 'place'],
    ['公司的创始人是？', 'zh', 'person'],
    ['城堡叫什么名字？', 'zh', 'place'],
    ['他们使用什么工具？', 'zh', 'manner'],
    ['那座堡改名为什么？', 'zh', 'thing'],
    ['フランスの首都は何ですか。', 'ja', 'place'],
    ['会社の創設者の名前は何ですか。', 'ja', 'person'],
    ['फ्रांस की राजधानी क्या है?', 'hi', 'place'],
    ['Fransa’nın başkenti nedir?', 'tr', 'place'],
  ] as const)('is said by the noun before, where a language puts it there: %s', (question, code, kind) => {
    expect(analyse(question, languageOf(code)).kind).toBe(kind);
  });

  it.each([
    ['战争在哪一年结束？', 'zh', 'date'],
    ['声明是用什么语言写的？', 'zh', 'thing'],
    ['如何以及何时进入欧洲？', 'zh', 'manner'],
  ] as const)('is said by a longer phrase that begins within the first: %s', (question, code, kind) => {
    expect(analyse(question, languageOf(code)).kind).toBe(kind);
  });

  it.each([
    ['На территории какой провинции это было?', 'ru', 'place'],
    ['Какая партия победила?', 'ru', 'group'],
    ['В каком столетии это было?', 'ru', 'date'],
    ['Какими заявлениями он известен?', 'ru', 'quotation'],
    ['천문대는 어느 대학교에 속해 있는가?', 'ko', 'group'],
    ['Gözlemevi hangi üniversiteye aittir?', 'tr', 'group'],
    ['किस हवाई अड्डे पर विमान उतरा?', 'hi', 'place'],
    ['किन कम्पनियों ने पुल बनाया?', 'hi', 'group'],
    ['किस खिला\u095cी ने शतक बनाया?', 'hi', 'person'],
    ['Fabrika hangi şirkete satıldı?', 'tr', 'group'],
    ['Mille yliopistolle se kuuluu?', 'fi', 'group'],
    ['Melyik egyetemhez tartozik?', 'hu', 'group'],
  ] as const)('is said by the noun in any of its forms: %s', (question, code, kind) => {
    expect(analyse(question, languageOf(code)).kind).toBe(kind);
  });

  it.each([
    ['鳥は何種いますか。', 'number'],
    ['何試合に勝ちましたか。', 'number'],
    ['どのくらい長く働きましたか。', 'duration'],
    ['橋の工事には何年かかりましたか。', 'duration'],
    ['どの年に開かれましたか。', 'date'],
    ['大会で優勝したチームはどこですか。', 'group'],
    ['チームはどこで練習しますか。', 'place'],
    ['何が火事を引き起こしましたか。', 'reason'],
    ['何が港で見つかりましたか。', 'thing'],
    ['どんな手段で運ばれましたか。', 'manner'],
    ['館長は火事について何を語りましたか。', 'quotation'],
    ['館長は何を建てましたか。', 'thing'],
    ['市長は何と話しましたか。', 'quotation'],
    ['どのような都市がありますか。', 'place'],
    ['どんな人物が橋を架けましたか。', 'person'],
    ['コーチの名は何ですか。', 'person'],
    ['道具として何を使っていますか。', 'thing'],
    ['川はどうなりましたか。', 'thing'],
  ] as const)('is said in Japanese by what stands beside the word that asks: %s', (question, kind) => {
    expect(analyse(question, languageOf('ja')).kind).toBe(kind);
  });

  it.each([
    ['초대 시장은 누구였나요?', 'person'],
    ['화가의 이름은 무엇입니까?', 'person'],
    ['그 나라의 수도는 무엇인가요?', 'place'],
    ['구단의 이름은 무엇이었습니까?', 'group'],
    ['몇 세기에 지어졌습니까?', 'date'],
    ['어느 해에 문을 열었나요?', 'date'],
    ['공사는 몇 년이 걸렸습니까?', 'duration'],
    ['몇 종의 새가 삽니까?', 'number'],
    ['시장의 임기는 몇 년입니까?', 'duration'],
    ['화가의 이름을 알려줘', 'person'],
    ['입장료는 얼마였습니까?', 'number'],
    ['시장은 무엇을 지었습니까?', 'thing'],
    ['화가들은 어떤 재료를 썼습니까?', 'thing'],
    ['그 축제는 뭐라고 불립니까?', 'thing'],
    ['시장은 뭐라고 했습니까?', 'quotation'],
    ['그 낱말은 무엇을 뜻합니까?', 'definition'],
  ] as const)('is said in Korean by words that ask, whatever runs into them: %s', (question, kind) => {
    expect(analyse(question, languageOf('ko')).kind).toBe(kind);
  });

  it.each([
    ['地震などの災害で誰が助けましたか。', 'person'],
    ['歩けるほどの道はいつできましたか。', 'date'],
    ['いくつかの橋は誰が造りましたか。', 'person'],
    ['いつも開いている門はどこですか。', 'place'],
  ] as const)('is not said by a word that only holds one that asks: %s', (question, kind) => {
    expect(analyse(question, languageOf('ja')).kind).toBe(kind);
  });

  it.each([
    ['这座城市朝哪个方向发展？', 'thing'],
    ['在他的时代，什么语言最流行？', 'thing'],
    ['領導人是哪位？', 'person'],
    ['那座城堡建於哪一年？', 'date'],
  ] as const)('is said in Chinese by the noun behind, and in both scripts alike: %s', (question, kind) => {
    expect(analyse(question, languageOf('zh')).kind).toBe(kind);
  });

  it.each([
    ['แม่น้ำสายใดยาวที่สุด', 'place'],
    ['สถาปนิกชาวดัตช์คนใดออกแบบสะพานนี้', 'person'],
    ['กษัตริย์องค์ไหนสร้างวัดนี้', 'person'],
    ['พรรคการเมืองไหนชนะการเลือกตั้ง', 'group'],
    ['เหตุการณ์นี้เกิดขึ้นในทศวรรษไหน', 'date'],
    ['ในเมืองมีอะไร', 'thing'],
    ['บริษัทผลิตอะไร', 'thing'],
    ['เกิดอะไรขึ้นในปีนั้น', 'thing'],
    ['เมืองหลวงของโปรตุเกสคืออะไร', 'place'],
    ['ผู้ก่อตั้งบริษัทนี้ชื่ออะไร', 'person'],
    ['ชื่อของแม่น้ำที่ยาวที่สุดคืออะไร', 'place'],
    ['เดิมพิพิธภัณฑ์นี้ชื่อว่าอะไร', 'place'],
    ['ในปี 1990 เมืองหลวงของประเทศคืออะไร', 'place'],
    ['นักวิจัยเชื่อว่าสาเหตุของไฟไหม้คืออะไร', 'reason'],
  ] as const)('is said in Thai by the noun before or at the head of the question: %s', (question, kind) => {
    expect(analyse(question, languageOf('th')).kind).toBe(kind);
  });

  it.each([
    ['Ahli kimia mana yang berhasil membuat oksigen?', 'person'],
    ['Kelompok ilmuwan mana yang mengukur suhu?', 'group'],
    ['Di stadion mana pertandingan itu digelar?', 'place'],
    ['Bandara manakah yang paling sibuk?', 'place'],
    ['Dia berasal dari suku apa?', 'group'],
    ['Pada skala apa ilmuwan mengukurnya?', 'thing'],
    ['Pemerintah membangun apa?', 'thing'],
    ['Apa yang dimiliki kota itu?', 'thing'],
    ['Apa nama sungai terpanjang di Asia?', 'place'],
    ['Apa ibu kota Prancis?', 'place'],
    ['Pada abad keberapa kerajaan itu berdiri?', 'date'],
  ] as const)('is said in Indonesian by the noun before, or behind at the head: %s', (question, kind) => {
    expect(analyse(question, languageOf('id')).kind).toBe(kind);
  });

  it.each([
    ['ไฟไหม้เกิดจากอะไร', 'reason'],
    ['ชื่อที่เกี่ยวข้องกับเมืองนี้คืออะไร', 'thing'],
    ['มีผู้เสียชีวิตกี่ราย', 'number'],
    ['แม่น้ำไหลไปในทิศทางใด', 'thing'],
    ['เหตุใดราคาจึงสูงขึ้น', 'reason'],
    ['เมืองนี้สร้างในศตวรรษที่เท่าใด', 'date'],
  ] as const)('is said in Thai by whole words alone: %s', (question, kind) => {
    expect(analyse(question, languageOf('th')).kind).toBe(kind);
  });

  it.each([
    ['ช่วยบอกหน่อยว่าแม่น้ำที่ยาวที่สุดในลาวคืออะไร', 'th', 'ลาว'],
    ['请问法国的首都是什么', 'zh', '法国'],
  ])(
    'leaves what stands between a request and the words that ask to be looked for: %s',
    (question, code, word) => {
      const { content, text } = analyse(question, languageOf(code));
      const sought = content
        .filter(({ isFrame }) => !isFrame)
        .map(({ start, end }) => text.slice(start, end));
      expect(sought).toContain(word);
    },
  );

  it.each([
    ['Что несли студенты?', 'ru', 'thing'],
    ['Чем, по словам министра, занимался завод?', 'ru', 'thing'],
    ['Что является столицей страны?', 'ru', 'place'],
    ['В чём причина пожара?', 'ru', 'reason'],
    ['Що несли студенти?', 'uk', 'thing'],
    ['Co nieśli studenci?', 'pl', 'thing'],
    ['Co nesli studenti?', 'cs', 'thing'],
    ['מה הוציאו הסטודנטים?', 'he', 'thing'],
    ['מה גובה המגדל?', 'he', 'number'],
    ['Ποιος ίδρυσε την πόλη;', 'el', 'person'],
    ['Ποιος είναι ο πληθυσμός της πόλης;', 'el', 'number'],
    ['Öğrenciler neyi taşıdı?', 'tr', 'thing'],
    ['ماذا حمل الطلاب؟', 'ar', 'thing'],
    ['कंपनी क्या बनाती है?', 'hi', 'thing'],
    ['संग्रहालय में क्या है?', 'hi', 'thing'],
    ['शहर की आबादी क्या है?', 'hi', 'number'],
  ] as const)(
    'is not said by who does it, where the interrogative has no noun of its own: %s',
    (question, code, kind) => {
      expect(analyse(question, languageOf(code)).kind).toBe(kind);
    },
  );

  it.each([
    ['Как ещё называется эта река?', 'ru', 'place'],
    ['Как работает мельница, которая называется ветряной?', 'ru', 'manner'],
    ['Як тепер називається ця компанія?', 'uk', 'group'],
    ['Jak dziś nazywa się to miasto?', 'pl', 'place'],
    ['Jak se dnes jmenuje to město?', 'cs', 'place'],
  ] as const)('is said by what has a name, where "how" asks for it: %s', (question, code, kind) => {
    expect(analyse(question, languageOf(code)).kind).toBe(kind);
  });

  it.each([
    ['من كسر الباب؟', 'person'],
    ['بعد الحرب، من يحرس المدينة؟', 'person'],
    ['‏من يحرس المدينة؟', 'person'],
    ['من أي مدينة جاء؟', 'place'],
    ['متى خرج من المدينة؟', 'date'],
    ['من المدينة إلى البحر كم المسافة؟', 'number'],
    ['من هو الفريق الفائز؟', 'group'],
    ['ما هو اسم المُعلِّم؟', 'person'],
  ] as const)(
    'is told in Arabic where "who" is "from" as well, and with vowel signs: %s',
    (question, kind) => {
      expect(analyse(question, languageOf('ar')).kind).toBe(kind);
    },
  );

  it.each([
    ['Что обычно означает это слово?', 'ru'],
    ['Mitä sana tarkoittaa?', 'fi'],
    ['Co dokładnie oznacza to słowo?', 'pl'],
    ['Co přesně znamená to slovo?', 'cs'],
  ])('is a definition where the verb stands behind other words: %s', (question, code) => {
    expect(analyse(question, languageOf(code)).kind).toBe('definition');
  });

  it('is a thing where no word asks, or the language is not known', () => {
    expect(analyse('aleppo', languageOf('en')).kind).toBe('thing');
    expect(analyse('Nani ni msemaji?', languageOf('sw')).kind).toBe('thing');
  });
});
