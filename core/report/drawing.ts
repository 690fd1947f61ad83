/** What a colour stands for; the colours themselves belong to whoever draws. */
export const tones = ['none', 'fine', 'accent', 'good', 'better', 'bad'] as const
export type Tone = (typeof tones)[number]

interface Part {
  readonly label: string
  readonly value: number
  readonly tone: Tone
}

/** Numbers to be shown as a picture. */
export type Chart =
  /** One bar, divided. */
  | { readonly kind: 'share'; readonly label: string; readonly parts: readonly Part[] }
  /** A column for each step. */
  | { readonly kind: 'columns'; readonly label: string; readonly columns: readonly Omit<Part, 'tone'>[] }
  /** A divided bar for each thing. */
  | {
      readonly kind: 'bars'
      readonly label: string
      readonly bars: readonly { readonly label: string; readonly parts: readonly Part[] }[]
    }

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tone: Tone
}

interface Words {
  readonly x: number
  /** Of the base line. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
}

/** A picture in rectangles and words, for SVG: `x` runs to the right whatever the direction of the text. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly rectangles: readonly Rectangle[]
  readonly words: readonly Words[]
}

const width = 640
const labelWidth = 170
const barHeight = 14
const barStep = 26
const columnsHeight = 110

const total = (parts: readonly Pick<Part, 'value'>[]): number => parts.reduce((sum, { value }) => sum + value, 0)

/** Rectangles side by side, `scale` pixels for each unit. */
function inARow(parts: readonly Part[], from: number, y: number, height: number, scale: number): readonly Rectangle[] {
  const ends = parts.map((_, index) => total(parts.slice(0, index + 1)) * scale)
  return parts.flatMap(({ value, tone }, index) =>
    value === 0 ? [] : [{ x: from + (ends[index] ?? 0) - value * scale, y, width: value * scale, height, tone }],
  )
}

function leftToRight(chart: Chart): Drawing {
  if (chart.kind === 'share') {
    const whole = total(chart.parts)
    const rectangles = whole === 0 ? [] : inARow(chart.parts, 0, 0, 18, width / whole)
    return { width, height: 18, rectangles, words: [] }
  }
  if (chart.kind === 'columns') {
    const step = width / chart.columns.length
    const most = Math.max(1, ...chart.columns.map(({ value }) => value))
    const shown = chart.columns.map(({ label, value }, index) => {
      const height = (value / most) * (columnsHeight - 36)
      const [x, y] = [index * step + step * 0.15, columnsHeight - 18 - height]
      return { label, value, height, x, y, middle: (index + 0.5) * step }
    })
    return {
      width,
      height: columnsHeight,
      rectangles: shown.flatMap(({ x, y, height }) =>
        height === 0 ? [] : [{ x, y, width: step * 0.7, height, tone: 'accent' as const }],
      ),
      words: shown.flatMap(({ label, value, middle, y }) => [
        { x: middle, y: columnsHeight - 4, anchor: 'middle' as const, text: label },
        ...(value === 0 ? [] : [{ x: middle, y: y - 4, anchor: 'middle' as const, text: String(value) }]),
      ]),
    }
  }
  const most = Math.max(1, ...chart.bars.map(({ parts }) => total(parts)))
  const scale = (width - labelWidth - 70) / most
  return {
    width,
    height: chart.bars.length * barStep,
    rectangles: chart.bars.flatMap(({ parts }, index) =>
      inARow(parts, labelWidth, index * barStep + 6, barHeight, scale),
    ),
    words: chart.bars.flatMap(({ label, parts }, index) => [
      { x: labelWidth - 10, y: index * barStep + 17, anchor: 'end' as const, text: label },
      {
        x: labelWidth + total(parts) * scale + 8,
        y: index * barStep + 17,
        anchor: 'start' as const,
        text: parts.map(({ value }) => value).join(' \u00b7 '),
      },
    ]),
  }
}

/** Draws a chart; from the right where text runs so. */
export function drawChart(chart: Chart, direction: 'ltr' | 'rtl'): Drawing {
  const drawing = leftToRight(chart)
  if (direction === 'ltr') return drawing
  return {
    ...drawing,
    rectangles: drawing.rectangles.map((each) => ({ ...each, x: width - each.x - each.width })),
    // `start` and `end` follow the direction of the text by themselves.
    words: drawing.words.map((each) => ({ ...each, x: width - each.x })),
  }
}

/** The chart in words, for those who do not see it. */
export function wordChart(chart: Chart): string {
  const list = (parts: readonly Omit<Part, 'tone'>[]): string =>
    parts.map(({ label, value }) => `${label} ${value}`).join(', ')
  if (chart.kind === 'share') return `${chart.label}: ${list(chart.parts)}`
  if (chart.kind === 'columns') return `${chart.label}: ${list(chart.columns)}`
  return `${chart.label}: ${chart.bars.map(({ label, parts }) => `${label} (${list(parts)})`).join('; ')}`
}

/** What the colours of a chart mean. */
export function legendOf(chart: Chart): readonly Part[] {
  if (chart.kind === 'share') return chart.parts.filter(({ value }) => value > 0)
  return chart.kind === 'bars' ? (chart.bars[0]?.parts ?? []) : []
}
