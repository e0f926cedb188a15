// What the documentation prints is what a user copies: each YAML block parses,
// each step of ours uses inputs that exist, each relative link leads somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path))
].map((path) => ({ path, text: readFileSync(path, 'utf8') }))

interface Block {
  readonly path: string
  readonly line: number
  readonly text: string
}

/** The fenced blocks of one language. */
function blocks(language: string): readonly Block[] {
  return pages.flatMap(({ path, text }) =>
    [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap((match) =>
      match[1] === language
        ? [
            {
              path,
              line: text.slice(0, match.index).split('\n').length,
              text: match[2] ?? ''
            }
          ]
        : []
    )
  )
}

type Step = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Step {
  return typeof value === 'object' && value !== null
}

/** Every step that uses this action, wherever it stands in a document. */
function stepsOfOurs(value: unknown): readonly Step[] {
  if (!isRecord(value)) return []
  return String(value.uses).startsWith('go-size-gate/')
    ? [value]
    : Object.values(value).flatMap(stepsOfOurs)
}

const yamlBlocks = blocks('yaml')
const action: unknown = parse(readFileSync('action.yml', 'utf8'))
const inputs =
  isRecord(action) && isRecord(action.inputs) ? Object.keys(action.inputs) : []

describe('the documentation', () => {
  test('has blocks and links to look at', () => {
    expect(yamlBlocks.length).toBeGreaterThan(10)
    expect(pages.length).toBeGreaterThan(15)
  })

  test.each(yamlBlocks)('$path:$line is YAML', ({ text }) => {
    for (const document of parseAllDocuments(text)) {
      if (!('errors' in document)) continue
      expect(document.errors).toEqual([])
      for (const step of stepsOfOurs(document.toJS()))
        expect(inputs).toEqual(
          expect.arrayContaining(Object.keys(step.with ?? {}))
        )
    }
  })

  test.each(pages)('the links of $path lead somewhere', ({ path, text }) => {
    const prose = text.replaceAll(/^```.*?^```$/gms, '')
    for (const match of prose.matchAll(/\]\(([^)#\s]+)(#[^)\s]*)?\)/g)) {
      const target = match[1] ?? ''
      if (/^[a-z]+:/.test(target)) continue
      const at = join(dirname(path), target)
      expect(existsSync(at) ? '' : `${path} links to ${at}`).toBe('')
    }
  })
})
