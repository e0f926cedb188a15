// Finds functions that are too long to be read at once.
import { parseSync } from '@swc/core'
import type { SourceFile } from './source-graph.ts'

export interface LongFunction {
  /** Path below src and line. */
  readonly place: string
  /** `path name`; the line in place of the name where it has none. */
  readonly key: string
  readonly lines: number
}

/** Why a function is longer than others, by its key. */
export const reasonsForLength: Readonly<Record<string, string>> = {}

/** The rule that the architecture test holds. */
export const maxFunctionLines = 60

const functions = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'MethodProperty',
  'GetterProperty',
  'PrivateMethod',
  'Constructor'
])

interface Name {
  readonly value?: unknown
}

interface SyntaxNode {
  readonly type?: string
  readonly span?: { readonly start: number; readonly end: number }
  /** Of a function declaration. */
  readonly identifier?: Name
  /** Of a variable. */
  readonly id?: Name
  /** Of a method or property. */
  readonly key?: Name
}

function nameOf({ identifier, id, key }: SyntaxNode): string {
  const name = (identifier ?? id ?? key)?.value
  return typeof name === 'string' ? name : ''
}

/** Functions, methods and arrow functions of more than `maxLines` lines. */
export function longFunctions(
  { path, text }: SourceFile,
  maxLines: number
): readonly LongFunction[] {
  // Spans may count bytes on from what was parsed before, and leave out what
  // follows the last statement: this one ends with the text.
  const whole = `${text}\n;`
  const module = parseSync(whole, {
    syntax: 'typescript',
    tsx: path.endsWith('.tsx'),
    target: 'es2024'
  })
  const bytes = Buffer.from(whole)
  const first = module.span.end - bytes.length
  const lineAt = (at: number) =>
    bytes
      .subarray(0, at - first)
      .toString()
      .split('\n').length
  const found: LongFunction[] = []
  const visit = (node: unknown, nameAround: string) => {
    if (typeof node !== 'object' || node === null) return
    const { type, span, ...parts } = node as SyntaxNode
    const name = nameOf(parts)
    if (span && functions.has(type ?? '')) {
      const line = lineAt(span.start)
      const lines = lineAt(span.end) - line + 1
      const key = `${path} ${name || nameAround || line}`
      if (lines > maxLines) found.push({ place: `${path}:${line}`, key, lines })
    }
    for (const child of Object.values(node)) visit(child, name)
  }
  visit(module.body, '')
  return found
}
