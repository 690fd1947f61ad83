import { type ForeignTime, findForeignTimes, writeTime } from '../text/clock'
import { lazy } from '../text/lazy'
import { check, type Pair, type Report } from './check'
import { replaceFix } from './fix'

/** Evidence is looked for among so many numbers. */
const mostNumbers = 200

/** The hour in the source, told in digits and on the 24-hour clock or not. */
const inSource = ({ hour, minute }: ForeignTime, { source }: Pair) =>
  source.numbers
    .slice(0, mostNumbers)
    .find(
      ({ parts, values }) =>
        (parts[0] === hour || parts[0] === hour % 12 || values[0] === hour % 12) &&
        (parts.length < 2 || parts[1] === (minute ?? 0)),
    )

/** A full stop that ends "p.m." ends the sentence too. */
const withoutDoubleStop = (better: string, after: string | undefined): string =>
  after === '.' && better.endsWith('.') ? better.slice(0, -1) : better

/** "at 18: 00"; a time when it is an hour sharp or the source has it in one piece, not "step 5: 10 minutes". */
const apart = /(?<![\d:.,])(\d{1,2}):[ \u00a0]([0-5]\d)(?![\d:.,]\d|\d)/g

const inOnePiece = /\d{1,2}[:\uff1a][0-5]\d/g

function findApart({ source, target }: Pair): readonly Report[] {
  const known = lazy(() => new Set(source.text.match(inOnePiece)?.map((time) => time.replace('\uff1a', ':'))))
  return [...target.text.matchAll(apart)].flatMap(({ 0: text, 1: hour = '', 2: minute = '', index }) => {
    const better = `${hour}:${minute}`
    if (Number(hour) > 24 || (minute !== '00' && !known().has(better))) return []
    const range = { from: index, to: index + text.length }
    return { ...range, message: 'spaced', data: { text, better }, fixes: [replaceFix(range, better)] }
  })
}

export const times = check({
  id: 'times',
  family: 'localisation',
  category: 'locale-convention/time-format',
  severity: 'minor',
  level: 'awkward',
  run: (pair, report) => {
    const { target } = pair
    if (target.locale.language !== 'en') return
    for (const found of findApart(pair)) report(found)
    for (const time of findForeignTimes(target.text)) {
      const { from, to, hour, minute } = time
      const better = writeTime(hour, minute, target.language)
      const digital = `${hour}:${String(minute ?? 0).padStart(2, '0')}`
      const text = target.slice(time)
      report({
        from,
        to,
        source: inSource(time, pair),
        data: { text, better },
        fixes: [
          replaceFix({ from, to }, withoutDoubleStop(better, target.text[to])),
          ...(digital === text ? [] : [replaceFix({ from, to }, digital)]),
        ],
      })
    }
  },
  examples: {
    flags: [
      'es>en  Empieza a las [17.15] h. | It starts at [17.15 h]. => It starts at 5:15 p.m.',
      'es>en  Abre a las [17.15] h los lunes. | It opens at [17.15 *h] on Mondays. => It opens at 5:15 p.m. on Mondays.',
      'fr>en  Le train part à [9]h30. | The train leaves at [9h30]. => The train leaves at 9:30 a.m.',
      'de>en  Um [14.30] Uhr beginnt die Sitzung. | At [14.30 Uhr] the session begins. => At 2:30 p.m. the session begins.',
      'it>en  Alle ore [16] apre il museo. | The museum opens at [16 hours]. => The museum opens at 4 p.m.',
      'zh>en  博物馆18:00至23：30开放。 | The museum is open from [18: 00] to [23: 30]. => The museum is open from 18:00 to 23:30.',
      'pt>en-GB  Fecha às [21.45] horas de hoje. | It closes at [21.45 hours] today. => It closes at 9.45pm today.',
    ],
    passes: [
      'es>en  La reunión duró 16 horas y el tren iba a 90 km/h. | The meeting took 16 hours and the train went at 90 km/h.',
      'fr>en  Il travaille 35 h par semaine, à 17 h aussi. | He works 35 h a week, at 5 p.m. too.',
      'es>en  Paso 5: 10 minutos | Step 5: 10 minutes',
      'zh>en  他走了3小时，每天10小时 | after 3 hours of walking, at 10 hours per day',
    ],
  },
})
