import { describe, expect, test } from 'vitest'
import { sentencesIn } from '../../../core/segmentation/sentences'

/** `|` stands where one sentence ends and the next begins; an em dash is written `--`, a no-break space `~`. */
const splits = (language: string, notation: string) =>
  test(`${language}  ${notation}`, () => {
    const marked = notation.replaceAll('--', '\u2014').replaceAll('~', '\u00a0')
    const text = marked.replaceAll('|', '')
    expect(
      sentencesIn(text, language)
        .map(({ from, to }) => text.slice(from, to))
        .join('|'),
    ).toBe(marked)
  })

describe('ends that every language has', () => {
  splits('en', 'One here. |Two here! |Three here? |Four.')
  splits('en', 'Only one, without an end')
  splits('en', '  Leading space stays. |Trailing space, too.  ')
  splits('en', 'A first line.\n|A second line.')
  splits('en', 'A wrapped\nline goes on.\r\n|And ends.')
  splits('en', 'Really?! |Yes... |No.')
  splits('en', 'It rained\u2026 and rained. |Then\u2026 |Nothing.')
  splits('en', 'They won. |30 people watched.')
  splits('en', 'It grew by 3.5 percent. |It fell by 2,000.')
  splits('en', 'See example.com or mail a.b@example.org today. |Thanks.')
  splits('en', 'The claim stands.[12] |Another one follows.')
  splits('en', '***')
  splits('und', 'Ena dva. |Tri.')
})

describe('English', () => {
  splits('en', 'Mr. Hall met Gen. Okafor and Dr. Lind. |They spoke.')
  splits('en', 'The U.S. Senate met. |It adjourned.')
  splits('en', 'He moved to the U.S. |In March he left.')
  splits('en', 'Harper G. Coleman spoke. |J. R. Lowe listened.')
  splits('en', 'Use tools, e.g. Hammers, with care. |See No. 5 and fig. 2.')
  splits('en', 'At 9 a.m. Monday it opened. |At 5 p.m. |The doors closed.')
  splits('en', 'Acme Inc. Chairman Poe resigned. |Acme Corp. |The rest followed.')
  splits('en', '\u201cWe are ready.\u201d |She left.')
  splits('en', '\u201cAre we ready?\u201d she asked. |Nobody knew.')
  splits('en', '\u201cStop!\u201d cried the man. |(He was tired.) |He sat.')
  splits('en', 'The quote is spaced. \u201d |Then more.')
  splits('en', 'He said: \u201cGo.\u201d |\u201cWhere?\u201d |\u201cHome.\u201d')
  splits('en', 'They met in St. Albans vs. Luton. |It ended 2-1.')
  splits('en', 'It was filed on Jan. 4 by Ms. Reyes. |Sen. Okoye agreed.')
  splits('en', 'Yahoo! Finance reported it. |Others did, too.')
  splits('en', 'told a meeting. |Press, this Monday (3.4.2021).')
  splits('en', 'We chose plan B. |The others did not.')
  splits('en', '1. Open the door. |2. Close it.')
})

describe('Spanish', () => {
  splits('es', 'Uno. |Dos.')
  splits('es', 'El Sr. Ruiz y la Sra. Paz hablaron. |La Dra. Gil, no.')
  splits('es', 'Viajó a EE. UU. para verlo. |Volvió.')
  splits('es', 'Vive en EE. UU. |En mayo vuelve.')
  splits('es', 'Visitó los EE.UU. |Después volvió.')
  splits('es', 'Trae fruta, p. ej. Manzanas, y pan. |Gracias.')
  splits('es', 'Véase el art. 5 y la pág. 12 del núm. 3. |Nada más.')
  splits('es', '\u00bfVienes? |\u00a1Sí! |Vale.')
  splits('es', '\u00ab\u00bfVienes?\u00bb, preguntó Ana. |\u00abNo\u00bb, dijo él.')
  splits('es', '--\u00bfVienes? --preguntó Ana. |--No.')
  splits('es', 'Lo dijo ayer (16.11.2022). |Hoy calla.')
  splits('es', 'Compró peras, uvas, etc. y se fue. |Compró peras, etc. |Luego se fue.')
  splits('es', 'Costó 1.000 euros. |Eran las 17.15 h.')
  splits('es', 'Habló el gral. Mora. |El cnel. Paz calló.')
  splits('es', 'Dijo \u00abno lo sé\u2026\u00bb y se fue. |Nadie rió.')
  splits('es', 'Fue a las 8 a. m. del lunes. |Salió tarde.')
})

describe('French', () => {
  splits('fr', 'M. Petit et Mme Roux parlent. |Le Dr. Blanc écoute.')
  splits('fr', '\u00ab~Il viendra.~\u00bb |Puis il partit.')
  splits('fr', '\u00ab Tu viens ? \u00bb demanda-t-elle. |Non.')
  splits('fr', 'Est-ce vrai~? |Oui~! |Bien.')
  splits('fr', 'Voir p. 12, art. 3 et fig. 4. |Fin.')
  splits('fr', 'Il vend des fruits, etc. |Les prix montent.')
  splits('fr', 'En 52 av. J.-C. il perdit. |Il revint.')
  splits('fr', 'J.-P. Martin est là. |Il attend.')
})

describe('German', () => {
  splits('de', 'Das gilt z. B. Hunden, d. h. Tieren. |Mehr nicht.')
  splits('de', 'Am 3. Oktober feiern wir. |Danach nicht.')
  splits('de', 'Siehe Nr. 4 und S. 12. |Das war alles.')
  splits('de', '\u201eWir kommen.\u201c |Sie gingen.')
  splits('de', '\u201eKommt ihr?\u201c, fragte er. |Nein.')
  splits('de', 'Obst, Brot usw. kaufte er. |Obst usw. |Dann ging er.')
  splits('de', 'Es waren 30. |Das reichte.')
  splits('de', 'Prof. Dr. Klein kam um 9 Uhr. |Sie blieb.')
})

describe('Italian and Portuguese', () => {
  splits('it', 'Il sig. Bruni e la dott.ssa Neri parlano. |Il dott. Blu no.')
  splits('it', 'Prese pane, latte, ecc. e uscì. |Tornò.')
  splits('it', 'Vedi art. 5, pag. 7. |Basta.')
  splits('it', '\u00abVieni?\u00bb, chiese. |\u00abNo.\u00bb')
  splits('pt', 'O Sr. Lima e a Dra. Reis falam. |O prof. Sá ouve.')
  splits('pt', 'Ver pág. 3, art. 2. |Fim.')
  splits('pt', '-- Vens? -- perguntou ela. |-- Não.')
})

describe('Ukrainian and Russian', () => {
  splits('uk', 'Він жив на вул. Садовій у 1990 р. у Львові. |Потім поїхав.')
  splits('uk', 'Сума склала 5 млн. грн. за рік. |Це багато.')
  splits('uk', 'Яблука, груші і т. д. продали. |Усе.')
  splits('uk', '\u00abТи йдеш?\u00bb -- спитала вона. |\u00abНі\u00bb.')
  splits('uk', 'О. В. Гнатюк говорив. |Усі слухали.')
  splits('ru', 'В 1990 г. Москва росла. |Потом нет.')
  splits('ru', 'Он заплатил 300 руб. за книгу. |Она дорогая.')
  splits('ru', 'Яблоки, груши и т. д. |Потом хлеб.')
  splits('ru', '-- Ты идёшь? -- спросила она. |-- Нет.')
  splits('ru', 'А. С. Орлов ушёл на ул. Лесную. |Дом пуст.')
  splits('ru', '\u00abХорошо!\u00bb -- сказал он. |Все молчали.')
})

describe('other European languages', () => {
  splits('pl', 'Mieszka przy ul. Długiej. |Pan dr Nowak, tzn. Jan, śpi.')
  splits('pl', 'Dnia 5. Maja nie było. |To koniec.')
  splits('nl', 'Dhr. Bos kocht brood, kaas enz. |De winkel sloot.')
  splits('ro', 'Dl. Pop a venit. |El a plecat.')
  splits('el', 'Ο κ. Παππάς ήρθε. |Πού πας\u037e |Σπίτι.')
})

describe('Chinese, Japanese and Korean', () => {
  splits('zh', '今天下雨。|我们在家。|你呢？|好！')
  splits('zh', '\u201c我们会来。\u201d他说。|大家笑了。')
  splits('zh', '他说：\u201c走吧。\u201d|门开了。')
  splits('ja', '雨だ。|家にいる。')
  splits('ja', '\u300c行こう。\u300dと彼は言った。|皆が笑った。')
  splits('ja', '\u300c行く？\u300d|\u300cうん。\u300d')
  splits('ko', '비가 온다. |집에 있다.')
})

describe('Arabic, Hebrew and Hindi', () => {
  splits('ar', '\u0647\u0644 \u062a\u0623\u062a\u064a\u061f |\u0646\u0639\u0645. |\u0634\u0643\u0631\u0627.')
  splits(
    'ar',
    '\u0642\u0627\u0644 \u062f. \u0633\u0627\u0645\u064a \u0630\u0644\u0643. |\u062b\u0645 \u0630\u0647\u0628.',
  )
  splits('he', '\u05d4\u05d5\u05d0 \u05d1\u05d0. |\u05d4\u05d9\u05d0 \u05d4\u05dc\u05db\u05d4?')
  splits('hi', '\u0935\u0939 \u0906\u092f\u093e\u0964 |\u0935\u0939 \u0917\u092f\u093e\u0964')
})
