// Finds functions that are too long to be read at once.
import { parseSync } from '@swc/core'
import type { SourceFile } from './source-graph.ts'

export interface LongFunction {
  /** Path below src and line. */
  readonly place: string
  readonly lines: number
}

const functions = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'Constructor'
])

/** Functions, methods and arrow functions of more than `maxLines` lines. */
export function longFunctions(
  { path, text }: SourceFile,
  maxLines: number
): readonly LongFunction[] {
  const module = parseSync(text, { syntax: 'typescript', target: 'es2024' })
  const bytes = Buffer.from(text)
  // Spans count bytes on from what was parsed before; the last ends with the text.
  const first = module.span.end - bytes.length
  const lineAt = (at: number) =>
    bytes
      .subarray(0, at - first)
      .toString()
      .split('\n').length
  const found: LongFunction[] = []
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    const { type, span } = node as {
      type?: string
      span?: { start: number; end: number }
    }
    if (span && functions.has(type ?? '')) {
      const line = lineAt(span.start)
      const lines = lineAt(span.end) - line + 1
      if (lines > maxLines) found.push({ place: `${path}:${line}`, lines })
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(module.body)
  return found
}
