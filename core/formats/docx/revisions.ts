import { attributeOf, elementIn, elementsIn, type XmlElement } from '../xml-tree'
import type { DocxPackage } from './package'

/**
 * How many tracked changes of text a document holds. What stands side by side and has one kind, author and time is one,
 * as in Word's list; changes of looks alone are not counted.
 */
export function revisionsIn({ parts }: DocxPackage): number {
  const traces = parts.flatMap(({ tree }) => [...tracesIn(tree.root), kept])
  return traces.filter((trace, index) => trace !== kept && trace !== traces[index - 1]).length
}

/** The trace of what nobody changed. */
const kept = ''

const isChange = ({ name }: XmlElement): boolean => /^w:(?:ins|del|moveFrom|moveTo)$/.test(name)

const traceOf = (change: XmlElement): string =>
  [change.name, attributeOf(change, 'w:author'), attributeOf(change, 'w:date')].join('\n')

/** What was done to each stretch, in reading order; a paragraph's mark stands after its words. */
function tracesIn(parent: XmlElement): readonly string[] {
  return elementsIn(parent).flatMap((child): readonly string[] => {
    const { name } = child
    if (isChange(child)) return [traceOf(child)]
    if (name === 'w:p') return [...tracesIn(child), markOf(elementIn(elementIn(child, 'w:pPr'), 'w:rPr'))]
    if (name === 'w:r') return [kept, ...tracesIn(child)]
    return /^(?:w:pPr|mc:Fallback)$/.test(name) ? [] : tracesIn(child)
  })
}

function markOf(properties: XmlElement | undefined): string {
  const change = properties && elementsIn(properties).find(isChange)
  return change ? traceOf(change) : kept
}
