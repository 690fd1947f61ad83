import type { Finding, Fix } from '../../../core/checks/check'
import type { Board, PlacedMark } from './board'

/** A finding of the same kind on the same words, with the fix that does the same. */
export interface Alike {
  readonly link: string
  readonly row: number
  readonly finding: Finding
  readonly fix: Fix
}

/** What a fix does, wherever its passage stands. */
const deed = ({ from }: Finding, { edits, codes = [] }: Fix): string =>
  JSON.stringify([
    edits.map((edit) => [edit.from - from, edit.to - from, edit.insert]),
    codes.map(({ kind, code }) => [kind, code.kind, code.label, code.at - from]),
  ])

/** The findings of a stretch by check and marked words, and what was answered about them. */
interface Sorted {
  readonly places: ReadonlyMap<string, readonly Omit<Alike, 'fix'>[]>
  readonly answers: Map<string, readonly Alike[]>
}

const keyOf = ({ check, from, to }: Finding, text: string): string => `${check} ${text.slice(from, to)}`

function sort(stretch: readonly PlacedMark[], textOf: (link: string) => string): Sorted {
  const places = new Map<string, Omit<Alike, 'fix'>[]>()
  for (const { link, row, mark } of stretch) {
    const text = textOf(link)
    for (const finding of mark.findings) {
      const key = keyOf(finding, text)
      const alike = places.get(key)
      if (alike === undefined) places.set(key, [{ link, row, finding }])
      else alike.push({ link, row, finding })
    }
  }
  return { places, answers: new Map() }
}

/** Stretches are sorted once: one in which a text changes becomes another. */
const remembered = new WeakMap<readonly PlacedMark[], Sorted>()

function sorted(stretch: readonly PlacedMark[], textOf: (link: string) => string): Sorted {
  const known = remembered.get(stretch) ?? sort(stretch, textOf)
  remembered.set(stretch, known)
  return known
}

function answer({ places, answers }: Sorted, key: string, wanted: string): readonly Alike[] {
  const question = `${key} ${wanted}`
  const known = answers.get(question)
  if (known !== undefined) return known
  const alike = (places.get(key) ?? []).flatMap((place) => {
    const fix = place.finding.fixes.find((each) => deed(place.finding, each) === wanted)
    return fix ? [{ ...place, fix }] : []
  })
  answers.set(question, alike)
  return alike
}

/**
 * Every place, this one included, where the same check marks the same words and the same edit answers it. An article may
 * have tens of thousands of marks: asked again, only stretches that changed are gone through.
 */
export function alikeTo(
  stretches: Board['stretches'],
  textOf: (link: string) => string,
  link: string,
  finding: Finding,
  fix: Fix,
): readonly Alike[] {
  const key = keyOf(finding, textOf(link))
  const wanted = deed(finding, fix)
  return stretches.flatMap((stretch) => answer(sorted(stretch, textOf), key, wanted))
}
