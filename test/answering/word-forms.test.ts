/**
 * Forms of common words, written down by hand: what a word of a question finds, and what `/lookup` counts.
 */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/answering/languages.ts';
import { tokensOf } from '../../src/answering/terms.ts';

interface Words {
  /** A word, and forms of it that are to be one with it: "petit: petite petits". */
  readonly forms: string;
  /** Pairs of words that have nothing to do with each other. */
  readonly apart: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  es: {
    forms: `
      responsable: responsables; accesible: accesibles; alemán: alemanes; capitán: capitanes; almacén: almacenes;
      rehén: rehenes; comité: comités; robot: robots; carácter: caracteres; primero: primer; financiero: financiera;
      fotografía: fotografías; diferir: difiere difirió; contradecir: contradijo; encubrir: encubierto; regir: rige;
      contraer: contrajo; caer: cayendo; ayudar: ayudarme; casa: casas; mes: meses; puerta: puertas; plano: planos`,
    apart: `
      casa caso; casa casarse; mesa mes; parte partir; parto partido; comunidad comunicar; puerta puerto; maría mar;
      marido mar; plaza plazo; tema temer; sede seda; universo universidad; generación general; órgano organizar;
      calle callar; luna lunes; hombro hombre; costa costar; libra libro; plano plan; atentado atento`,
  },
  fr: {
    forms: `
      français: française françaises; italien: italienne italiens; européen: européenne européens; petit: petite
      petits; premier: première premières; étranger: étrangère étrangers; entier: entière; dernier: dernière
      dernières; heureux: heureuse heureuses; national: nationale nationaux; actif: active actives; public: publique;
      gratuit: gratuite gratuites; important: importante importants; précis: précise précises; chinois: chinoise
      chinoises; léger: légère; divers: diverse diverses; blanc: blanche; content: contente; compétent: compétente;
      président: présidente présidents; chanteur: chanteuse chanteurs; directeur: directrice; cheval: chevaux;
      journal: journaux; niveau: niveaux; bateau: bateaux; travail: travaux; année: années; photo: photos; individu:
      individus; euro: euros; emploi: emplois; bleu: bleus; opinion: opinions; client: clients cliente; gouvernement:
      gouvernements; donner: donne donnent donna donnèrent donnée donnait; finir: finit finissent finissait fini finie
      finira; agir: agit agissent; choisir: choisissent choisi; réussir: réussit réussissent; vendre: vend vendent;
      perdre: perd perdait; interdire: interdit interdite; tenir: tient tiennent; intervenir: intervient
      interviennent; souvenir: souvient souviennent; comprendre: comprend comprennent; permettre: permet permettent;
      recevoir: reçoit reçoivent; concevoir: conçoit conçue; reconnaître: reconnaît reconnaissent; paraître: paraît
      paru; construire: construit construisent; craindre: craint craignent; rejoindre: rejoint rejoignit; ouvrir:
      ouvre ouvert; offrir: offrent offerte; suivre: suit suivie; vivre: vécut vivait; écrire: écrit écrivait;
      appeler: appelle appelait; préférer: préfèrent préférait; considérer: considèrent considère; envoyer: envoie
      envoyait; essayer: essaie essaient; manger: mangeait mangent; commencer: commençait commencent; étudier: étudie
      étudient; créer: crée créée; indiquer: indiquent indique; admirer: admira admire; servir: sert servait; dormir:
      dort dormait; partir: partait partent; accueillir: accueille accueillent; acquérir: acquis acquiert; fille:
      filles; élève: élèves`,
    apart: `
      français franc; petit pétition; fin finir; cour cours; cours course; marché marche; opéra opérer; villa ville;
      cité citer; élève élever; suite suisse; enfant enfer; fils fil; fond fonds; département départ; parlement
      parler; nuit nuire; élite élu; délit délire; puits puissant; souris sourire; entreprise entreprendre; commun
      communiste; commun communication; général génération; organe organiser; tour tourisme; univers université;
      publicité public; don donner; propos proposer; mars mari; réalité ville; avenue avenir; tendance tendre; métier
      mètre; flotte flot; indice indiquer; colonne colonie; moment mémoire`,
  },
  it: {
    forms: `
      italiano: italiana italiani italiane; americano: americane; africano: africani africane; umano: umana umani
      umane; lontano: lontana lontani; settimana: settimane; popolare: popolari popolarmente; volontario: volontari;
      segretario: segretari segretaria; diverso: diversi; alto: alti alte; anno: anni; atto: atti; acqua: acque; lago:
      laghi; vecchio: vecchia vecchi vecchie; amico: amiche; politico: politici politiche; storico: storiche;
      edificio: edifici; spiaggia: spiagge; camera: camere; opera: opere; carattere: caratteri; europeo: europea
      europei europee; programma: programmi; artista: artisti artiste; attore: attrici; direttore: direttrice
      direttori; testa: teste; partito: partiti; moderno: moderna; libero: libera liberi libere; bello: bel
      bellissima; uomo: uomini; aprire: aperto aperta apriva; offrire: offerto offrì; scoprire: scopre; comprendere:
      comprende compreso comprendono; prendere: prese preso prendersi; includere: incluso includono; chiudere: chiuso;
      arrivare: arrivano arrivò arrivato; derivare: derivano derivato; finire: finisce finì finiva; costruire:
      costruito costruirono costruita; visitare: visita; evitare: evita evitano evitato; aiutare: aiutarlo; usare: usa
      usano usando userà usarlo; parlare: parlato parlando parlerebbe; cambiare: cambiò cambiato; pagare: paga pagano;
      identificare: identifica identificò; tenere: tengono tenne terrà; mantenere: mantenne mantenuto; intervenire:
      interviene intervengono; venire: viene vennero; opporre: oppone opposto oppose; produrre: prodotto producono;
      estrarre: estrae; scrivere: scrive scrisse scritto; promuovere: promuove; condividere: condiviso condivide;
      raggiungere: raggiunge; costringere: costrinse costretto; correre: corse corso; scegliere: sceglie scelgono;
      raccogliere: raccolto raccolse; permettere: permette; rispondere: risposto rispose; rompere: rotto; crescere:
      crebbe cresciuto; vivere: visse vissuto vivrà; rimanere: rimasero rimangono; morire: muore; potere: può potrebbe
      potuto; trovare: trovò trovano trovandosi; rendere: rendersi`,
    apart: `
      casa caso; partito parte; porto porta; sole solo; capo capire; testa testo; colpa colpo; moda modo; mercato
      merce; soldato soldo; chiesa chiedere; visita viso; tassa tasso; massa masso; pesce pesca; parlamento parlare;
      libero libro; camera cammino; numero nume; lettera letto; carattere carta; campana campo; campania campo;
      fontana fonte; estate est; comunicare comune; romania romano; germania germe; mare maria; mare marito; sera
      serio; foglia foglio; oro orario; volo volere; milano mille; posta posto; impresa prendere; ascoltare cogliere;
      gruppo rompere; risorsa correre; pianta piangere; volta volgere; antenna tenere; vienna venire; costruire costo;
      compagnia compagno; testamento testa; banca banco; terra tenere; mostro mostra`,
  },
  nl: {
    forms: `
      mens: mensen; man: mannen; maan: manen; huis: huizen; brief: brieven; straat: straten; school: scholen; vraag:
      vragen; stad: steden; dag: dagen; weg: wegen; werkdag: werkdagen; snelweg: snelwegen; kind: kinderen; kans:
      kansen; grens: grenzen; prijs: prijzen; reis: reizen; probleem: problemen; systeem: systemen; mogelijkheid:
      mogelijkheden; regering: regeringen; woning: woningen; provincie: provincies; kolonie: koloniën; idee: ideeën;
      film: films; club: clubs; team: teams; motor: motoren; professor: professoren; kunstenaar: kunstenaars;
      schrijver: schrijvers; meisje: meisjes; periode: periodes; methode: methoden; ziekte: ziektes; land: landen;
      woord: woorden; werelden: wereld; hand: handen; taal: talen; oorlog: oorlogen; glas: glazen; blad: bladeren;
      schip: schepen; centrum: centra; politicus: politici; proces: processen; restaurant: restaurants; markt:
      markten; lijst: lijsten; resultaat: resultaten; plaats: plaatsen; deel: delen; onderdeel: onderdelen; figuur:
      figuren; minuut: minuten; week: weken; maand: maanden; groot: grote groter grotere grootste; hoog: hoge hoogste
      hogere; belangrijk: belangrijke belangrijker belangrijkste; snel: snelste; jong: jonge; rood: rode; nieuw:
      nieuwe; sociaal: sociale; cultureel: culturele; officieel: officiële; Nederlands: Nederlandse; Europees:
      Europese; Chinees: Chinese; Spaans: Spaanse; bekend: bekende; maken: maakt maakte gemaakt gemaakte; werken:
      werkt werkte gewerkt; spelen: speelt speelde gespeeld; wonen: woont woonden; leren: leert; proberen: probeert
      geprobeerd probeerde; veranderen: verandert veranderde veranderd; wandelen: wandelt gewandeld; ontwikkelen:
      ontwikkelde ontwikkeld; volgen: volgende volgt; betekenen: betekent betekende; tekenen: getekend; openen: opende
      geopend; kennen: kent; erkennen: erkend; herkennen: herkende; winnen: wint gewonnen; beginnen: begint;
      verdwijnen: verdwijnt; verdienen: verdient; horen: hoort; behoren: behoort; verklaren: verklaarde; bewaren:
      bewaard; leven: leeft; reizen: reisde; vertellen: vertelde verteld; starten: gestart; richten: gericht; zetten:
      gezet zette; leiden: leidde geleid; opnemen: opgenomen; opbouwen: opgebouwd; uitvoeren: uitgevoerd uitgevoerde;
      aanbieden: aangeboden; plaatsvinden: plaatsgevonden; deelnemen: deelgenomen; verplaatsen: verplaatst; toepassen:
      toegepast; drijven: gedreven; verbergen: verborgen; verkopen: verkocht; bouwen: bouwt; groeien: groeide;
      draaien: draait; vermelden: vermeldt`,
    apart: `
      man maan; bos boos; zak zaak; tak taak; stellen stelen; plan plant; mens mening; hart hard; paard paar; woord
      oor; maand maan; land lang; hand haan; kant kanaal; markt merk; week weekend; bekend bek; verkeerd verkeer;
      nieuws nieuw; engel Engels; water weten; kamer kam; winter winnen; wonder wond; letter laten; gedicht dicht;
      gemeente menen; reden rijden; uitvoeren uitvaren; eend eenheid; zoon zone; rot rots; bom boom; kop koop; ram
      raam; aarde aard; bot boot; ster sterven; roos roze; lift leven`,
  },
  pl: {
    forms: `
      Polska: Polsce; polski: polskiego polscy; ręka: ręce rąk; miasto: mieście miastami; rok: lata; droga: drodze;
      strona: strony stronie; moment: momencie; numer: numerze; system: systemie; problem: problemy; teren: terenie;
      książka: książek książce; środek: środki; rynek: rynku; związek: związki; początek: początku; koniec: końca;
      mieszkaniec: mieszkańcy mieszkańców; naukowiec: naukowcy; polityk: politycy; uczestnik: uczestnicy; aktor:
      aktorzy; artysta: artyści; student: studenci; szkoła: szkole szkół; woda: wodzie; granica: granicy; stolica:
      stolicą; władza: władzy władze; pieniądz: pieniędzy pieniądze; miesiąc: miesięcy miesiące; świat: świecie;
      gwiazda: gwieździe; las: lesie; wiara: wierze; kościół: kościele kościoły; urząd: urzędu; błąd: błędu; mąż:
      mężem; ojciec: ojca; minister: ministra; poseł: posłowie; stopień: stopnia; uczeń: uczniowie; wojna: wojen
      wojnie; okno: okien; zwierzę: zwierząt zwierzęta; nadzieja: nadziei; kolej: kolei; organizacja: organizacji;
      historia: historii; partia: partii; muzea: muzeum; centrum: centra; jakość: jakości; część: części; odpowiedź:
      odpowiedzi; wieś: wsi; morze: morzu; Kraków: Krakowie Krakowa; Gdańsk: Gdańsku; Warszawa: Warszawie; Niemcy:
      Niemczech; Ukraina: Ukrainie; nowy: nowego nowszy; ważny: ważniejszy; młody: młodszy; duży: większych; dobry:
      lepszego dobrzy; wysoki: wyższej; stary: starszego; bliski: bliższy; wielki: wielcy; pracować: pracuje
      pracujący; budować: buduje; występować: występuje; pokazywać: pokazuje; wykorzystywać: wykorzystuje; wydawać:
      wydaje; uznawać: uznaje; powstawać: powstaje; działać: działa działają działający; istnieć: istnieje; pisać:
      pisze pisał; napisać: napisany; prowadzić: prowadzi prowadzony prowadzą; urodzić: urodzona; nosić: noszony;
      zgłosić: zgłoszony; zwrócić: zwrócony; poświęcić: poświęcony; osiągnąć: osiągnął osiągnie; zamknąć: zamknięty;
      zacząć: zaczęła zacznie; przyjąć: przyjmie; wyjść: wyszedł wyjdzie; wejść: weszła; przejść: przeszli; wybrać:
      wybierze wybrano; przyjechać: przyjechał przyjedzie; przynieść: przyniósł; odkryć: odkrył odkryty; żyć: żyje
      żyli; czuć: czuje; znaleźć: znalazła znajdzie; pomóc: pomógł; móc: może; chcieć: chcą; wiedzieć: wiedział;
      umieścić: umieszczony; zdobyć: zdobędzie; otworzyć: otwarta`,
    apart: `
      część często; matka mata; rynek ryba; rzecz rzeka; miasto miesiąc; urząd urządzenie; poznań poznać; kraków krok;
      strach strzał; liść lista; woda wódz; portal port; kanał kanon; radio rada; powódź powód; dom domena; oddział
      oddać; podział podać; udział udać; wojna wojsko; państwo pan; sąd sędzia; kolej koło; łódź lód; ramię rama;
      stopień stopa; uczeń uczyć; brat brać; kapitał kapitan; zamach zamek; zapach zapis; więzień wieża; ziemia zima;
      korona kora; noc noga; szkoła szkło; mysz myśl; litera litr; wizyta wiza; kredyt kreda`,
  },
  pt: {
    forms: `
      casa: casas; cidade: cidades; mulher: mulheres; homem: homens; viagem: viagens; canção: canções; nação: nações;
      ação: ações; pão: pães; cão: cães; mãe: mães; capitão: capitães; alemão: alemães alemã alemãs; irmão: irmã irmãs
      irmãos; campeão: campeã campeãs campeões; cristão: cristã; cidadão: cidadãos; hotel: hotéis; papel: papéis;
      nível: níveis; difícil: difíceis; útil: úteis; fóssil: fósseis; civil: civis; infantil: infantis; perfil:
      perfis; azul: azuis; animal: animais; espanhol: espanhóis espanhola; herói: heróis; troféu: troféus; museu:
      museus; europeu: europeia europeus; judeu: judeus judia; bebê: bebês; robô: robôs; café: cafés; avô: avós; pé:
      pés; rei: reis; lei: leis; boi: bois; céu: céus; grau: graus; pai: pais; país: países; mês: meses; francês:
      francesa franceses; português: portuguesas; camponês: camponesas; luz: luzes; vez: vezes; juiz: juízes; análise:
      análises; interesse: interesses; ator: atrizes; tom: tons; fim: fins; bem: bens; gol: gols; show: shows; blog:
      blogs; shopping: shoppings; táxi: táxis; professor: professora professores; próprio: próprias; sério: séria;
      secretário: secretária; extraordinário: extraordinários; histórico: históricas; político: políticos
      politicamente; último: últimos; máximo: máximas; alto: altíssima; cheio: cheia; feio: feias; nu: nua; bom: boas;
      mau: má; final: finalmente; rápido: rapidamente; achar: achou acham; usar: usado usam; errar: errou; voar:
      voando; doar: doou; sair: saiu saindo; cair: caíram; construir: construído constroem constrói; destruir:
      destruíram; incluir: incluía; possuir: possuem; contribuir: contribuiu; confiar: confia confiam; anunciar:
      anunciou anuncia; iniciar: inicia; ficar: fique; explicar: expliquem; chegar: cheguem; exigir: exija; proteger:
      proteja; seguir: segue; perseguir: perseguem; nomear: nomeia; odiar: odeia; sugerir: sugere sugerem; preferir:
      prefira; sentir: sinta; repetir: repita; fugir: foge; dormir: durma; consumir: consome; considerar: consideram;
      liderar: lideram; fazer: faça fizesse; dizer: diria; trazer: trouxer; saber: soubesse; ver: veja; ler: leia;
      manter: manteve mantinha; obter: obtiveram; propor: propuseram; compor: compõem; intervir: interveio; prever:
      prevê; eleger: eleitos; suspender: suspensa; descobrir: descubra; encontrar: encontrá; vender: venderiam;
      nascer: nascerá; viver: viviam; partir: partirão; conhecer: conhecidas; desenvolver: desenvolvimento; frequente:
      frequência`,
    apart: `
      casa caso; casa casar; porto porta; ponte ponto; livro livre; marco maria; mar maria; medo medir; morro morte;
      banda bandido; banco banca; cabo caber; comando comer; comunidade comum; estado este; universo universidade;
      verão ver; camarão cama; tubarão tubo; ópera operar; bateria bater; frança franco; príncipe princípio; solo sol;
      pedra pedro; prata prato; galeria galo; loteria lote; restaurante restaurar; escritório escritor; série sério;
      olho olhar; táxi taxa; vídeo vida; sala salão; vila vilão; país pai; longo longe; colégio colega; mercado
      mercadoria; meta metade; prazer prazo; flora flor; cálcio calça`,
  },
  tr: {
    forms: `
      insan: insanın insanlara insanlardan; ülke: ülkenin ülkeler ülkesi ülkelerinde; şehir: şehirler şehirde; kişi:
      kişinin kişiler kişiye; konu: konusu konular; para: paranın parası paraları; kapı: kapıyı kapıları kapısında;
      gün: günü günde; hak: hakkı hakları; renk: rengi renkler; kitap: kitabı kitaplar kitabında; ağaç: ağacın
      ağaçlar; çocuk: çocuğu çocukların çocuğun; köpek: köpeği; üniversite: üniversitesi üniversiteye üniversiteleri;
      hükümet: hükümetin hükümeti; devlet: devletler devlete; sayı: sayılar; nüfus: nüfusu nüfusun; ada: adası adalar
      adanın; nehir: nehrin; akıl: aklı; isim: ismi isimler; burun: burnu; fikir: fikri fikirler; resim: resimler;
      kayıt: kayıtlar; saat: saati saatler; rol: rolü roller; savaş: savaşın savaşları; kral: krallar; kraliçe:
      kraliçenin; bölüm: bölümün bölümleri; güç: güçlü gücü; önem: önemli; fark: farklı farkı; başarı: başarılı
      başarısız; büyük: büyüğü büyükler; yeni: yenisi; kullanmak: kullanılan kullanıyor kullandıkları kullanılmaktadır
      kullanılabilir kullanımı; yapmak: yaptı yapılmıştır yapacak yaptıkları yapıldığı yapıp; almak: aldı alınan
      aldığı; vermek: verdi verilen verecek vermiştir; etmek: etti eden ediyor ettiği edildiğini; gitmek: gitti
      gidecek gidiyor; başlamak: başladı başlayan başlattı başlaması; yaşamak: yaşadı yaşıyor yaşayan yaşamıştır;
      ölmek: ölen ölümü; doğmak: doğdu doğan; gelmek: geldi gelen geliyor; çalışmak: çalışmaları çalıştı çalışıyor;
      değişmek: değiştirdi değişen; oluşmak: oluşturan oluşur; kurmak: kuruldu kurulmuştur kurucusu; kaybetmek:
      kaybetti kaybeden; demek: diyor dedi; yemek: yiyor yiyen; yenmek: yendi; kazanmak: kazandı kazanan; bulunmak:
      bulunur bulunuyor; komün: komünün komünü; stadyum: stadyumun stadyumlar; su: suyu suyun; ev: evleri; iş: işleri
      işi; göz: gözleri`,
    apart: `
      kol kolay; kol köle; köle kolay; kişi kış; kişi kısa; kara kar; oda od; ada adam; adam aday; altın alt; ay ayak;
      yaz yazı; yol yolcu; gün güneş; güney güneş; kat katil; kitap kitle; şehir şeker; ölmek olmak; köy koymak;
      dönmek don; konu konuk; konut konu; taş taşımak; insan inmek; oyun oy; kan kanun; bin bina; baş başkan; baş
      başarı; kent kendi; gelin gelmek; süre süreç; son sonuç; orman ordu; iş ışık; bilgi bilgisayar; kap kapı; yer
      yerleşmek`,
  },
};

const entriesOf = (list: string): string[] => list.split(';').map((entry) => entry.trim());

describe.each(Object.entries(WORDS))('tokensOf, in %s', (code, { forms, apart }) => {
  const termOf = (word: string): string =>
    tokensOf(word, languageOf(code))
      .map(({ term }) => term)
      .join(' ');

  it('makes one of a word and its forms', () => {
    const parted = entriesOf(forms).flatMap((entry) => {
      const [base = '', rest = ''] = entry.split(/:\s+/);
      return rest.split(/\s+/).filter((form) => termOf(form) !== termOf(base));
    });
    expect(parted).toEqual([]);
  });

  it('keeps words apart that are spelt alike', () => {
    const merged = entriesOf(apart).filter((pair) => {
      const [one = '', other = ''] = pair.split(/\s+/);
      return termOf(one) === termOf(other);
    });
    expect(merged).toEqual([]);
  });
});
