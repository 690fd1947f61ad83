import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** The texts in quotes in some files. */
export interface Literals {
  /** Without anything put in. */
  readonly whole: ReadonlySet<string>
  /** Those with something put in, as patterns: `menu.${command}` is /^menu\.[^.]+$/. Those that say too little are left out. */
  readonly patterns: readonly RegExp[]
}

/** Collects the texts in quotes of some source files, paths below `root`. */
export function literalsOf(root: string, paths: readonly string[]): Literals {
  const whole = new Set<string>()
  const patterns: RegExp[] = []
  for (const node of paths.flatMap((path) => nodesOf(root, path))) {
    if (ts.isStringLiteralLike(node)) whole.add(node.text)
    else if (ts.isTemplateExpression(node) && saysEnough(node)) patterns.push(patternOf(node))
  }
  return { whole, patterns }
}

/** A call `fail('code', { … })`: the code, and the names of its data where they can be read. */
export interface FailCall {
  readonly path: string
  readonly code: string
  readonly data: readonly string[]
}

/** The places where a problem is made from a code and an object written out beside it. */
export function failCalls(root: string, paths: readonly string[]): readonly FailCall[] {
  return paths.flatMap((path) =>
    nodesOf(root, path).flatMap((node) => {
      if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'fail') return []
      const [code, data] = node.arguments
      if (!code || !ts.isStringLiteralLike(code)) return []
      if (data && !ts.isObjectLiteralExpression(data)) return []
      const properties = data?.properties ?? []
      if (properties.some(ts.isSpreadAssignment)) return []
      return [{ path, code: code.text, data: properties.map((property) => property.name?.getText() ?? '') }]
    }),
  )
}

function nodesOf(root: string, path: string): readonly ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true))
  return nodes
}

/** A group of keys (`menu.`), or the end of a message's name (`-alone`): not `${a}.${b}`, which every key is. */
const saysEnough = ({ head, templateSpans }: ts.TemplateExpression): boolean =>
  /^[a-z]+\./.test(head.text) || /^-[a-z]+$/.test(templateSpans.at(-1)?.literal.text ?? '')

function patternOf({ head, templateSpans }: ts.TemplateExpression): RegExp {
  const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `^${quoted(head.text)}${templateSpans.map(({ literal }) => `[^.]+${quoted(literal.text)}`).join('')}$`,
  )
}
