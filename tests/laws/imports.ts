import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ts from 'typescript'

/** One import of one file. */
export interface Import {
  /** Path below the project's folder, with `/`. */
  readonly from: string
  /** Another file's path, or a package's name. */
  readonly to: string
  readonly kind: 'file' | 'package'
  /** Gone when the program runs. */
  readonly typeOnly: boolean
}

/** The TypeScript files below these folders, as paths below `root`. */
export function sourceFiles(root: string, folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => path.split(sep).join('/'))
    .sort()
}

/** What a file imports: static and dynamic imports, re-exports, `import('…')` types and worker addresses. */
export function importsOf(root: string, from: string): readonly Import[] {
  const text = readFileSync(join(root, from), 'utf8')
  return importsIn(text, from).map(({ specifier, typeOnly }) => ({
    from,
    typeOnly,
    ...destination(root, from, specifier),
  }))
}

interface Specifier {
  readonly specifier: string
  readonly typeOnly: boolean
}

/** The specifiers in a source text, in its order. */
export function importsIn(text: string, name = 'file.tsx'): readonly Specifier[] {
  const found: Specifier[] = []
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    if (node && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    else if (isAddress(node)) add(node.arguments?.[0], false)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest))
  return found
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = importClause.namedBindings
  return (
    !importClause.name && !!names && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly)
  )
}

/** `new URL('./worker.ts', import.meta.url)` */
const isAddress = (node: ts.Node): node is ts.NewExpression =>
  ts.isNewExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'URL' &&
  /^\.\.?\//.test(literal(node.arguments?.[0]))

const literal = (node: ts.Node | undefined): string => (node && ts.isStringLiteralLike(node) ? node.text : '')

function destination(root: string, from: string, specifier: string): Pick<Import, 'to' | 'kind'> {
  if (!specifier.startsWith('.')) return { kind: 'package', to: specifier.replace(/^((@[^/]+\/)?[^/]+).*$/, '$1') }
  const path = join(root, dirname(from), specifier.replace(/\?.*$/, ''))
  const file = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find(isFile) ?? path
  return { kind: 'file', to: relative(root, file).split(sep).join('/') }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** The circles among imports of files, each once, as the files along it. */
export function circles(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>()
  for (const { from, to, kind } of imports) if (kind === 'file') next.set(from, [...(next.get(from) ?? []), to])
  const found: string[][] = []
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) found.push(path.slice(start))
    if (start >= 0 || done.has(file)) return
    for (const to of next.get(file) ?? []) walk(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return found
}
