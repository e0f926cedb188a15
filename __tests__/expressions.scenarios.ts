// Every regular expression of the program takes time in proportion to the text, so
// that nobody can hang it by a text of their own. recheck proves that, searches where
// there is no proof, and gives a text on which an expression is slow.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseSync } from '@swc/core'
import { check } from 'recheck'

const source = join(import.meta.dirname, '..', 'src')

interface Expression {
  readonly pattern: string
  readonly flags: string
  readonly files: Set<string>
}

/** Calls `visit` with each node of a syntax tree. */
function walk(node: unknown, visit: (node: object) => void): void {
  if (typeof node !== 'object' || node === null) return
  if ('type' in node) visit(node)
  for (const child of Object.values(node)) walk(child, visit)
}

const textOf = (node: object, name: string): string => {
  const value: unknown = Reflect.get(node, name)
  return typeof value === 'string' ? value : ''
}

const expressions = new Map<string, Expression>()
/** Files in which expressions are made while the program runs. */
const made = new Set<string>()

for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (!/\.tsx?$/.test(file)) continue
  const name = file.replaceAll('\\', '/')
  const text = readFileSync(join(source, file), 'utf8')
  const tsx = file.endsWith('.tsx')
  const syntax = { syntax: 'typescript', target: 'es2022', tsx } as const
  walk(parseSync(text, syntax), (node) => {
    const type = textOf(node, 'type')
    if (type === 'RegExpLiteral') {
      const pattern = textOf(node, 'pattern')
      const flags = textOf(node, 'flags')
      const key = `/${pattern}/${flags}`
      const known = expressions.get(key)
      if (known === undefined) {
        expressions.set(key, { pattern, flags, files: new Set([name]) })
      } else known.files.add(name)
    }
    if (type === 'NewExpression' || type === 'CallExpression') {
      const callee: unknown = Reflect.get(node, 'callee')
      if (typeof callee !== 'object' || callee === null) return
      if (textOf(callee, 'value') === 'RegExp') made.add(name)
    }
  })
}

/** Whether it can match texts of any length; what can't is bounded by itself. */
const isUnbounded = ({ pattern }: Expression): boolean =>
  /[*+]|\{\d+,\}/.test(pattern)

describe('regular expressions', () => {
  it('are read at all', () => {
    expect(expressions.size).toBeGreaterThan(200)
  })

  it('take time in proportion to the text, whatever it holds', async () => {
    const slow: string[] = []
    for (const [text, expression] of expressions) {
      if (!isUnbounded(expression)) continue
      const { pattern, flags, files } = expression
      const found = await check(pattern, flags, { timeout: 60_000 })
      if (found.status === 'safe') continue
      const why =
        found.status === 'vulnerable'
          ? `slow on ${found.attack.pattern}`
          : `unknown (${found.error.kind})`
      slow.push(`${[...files].join(', ')}: ${text}: ${why}`)
    }
    expect(slow).toEqual([])
  })

  it('are made while the program runs only of what the program itself wrote, or for one character', () => {
    expect([...made].toSorted()).toEqual([
      'core/model/measurement-schema.ts',
      'core/policy/replay.ts',
      'toolchain/modules/go-sum.ts'
    ])
  })
})
