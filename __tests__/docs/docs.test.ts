// What the documentation prints is what a user copies: each YAML block parses,
// each step of ours uses inputs that exist, each relative link leads somewhere,
// and so does its anchor.
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

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8').replaceAll(/^```.*?^```$/gms, '')
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-')
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

  test.each(pages)('the links of $path meet a heading', ({ path, text }) => {
    const prose = text.replaceAll(/^```.*?^```$/gms, '')
    const found = prose.matchAll(/\]\(((?:[\w./-]+\.md)?)#([^)\s]+)\)/g)
    for (const [, target = '', anchor] of found) {
      const page = target === '' ? path : join(dirname(path), target)
      expect({ page, anchors: anchorsOf(page) }).toEqual({
        page,
        anchors: expect.arrayContaining([anchor])
      })
    }
  })

  test('of the architecture names files that exist', () => {
    const text = readFileSync('docs/architecture.md', 'utf8')
    const named = [...text.matchAll(/`((?:\w[\w.-]*\/)+[\w-]+\.ts)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => !path.startsWith('__tests__/'))
    expect(named.length).toBeGreaterThan(20)
    const missing = named.filter(
      (path) => !existsSync(path) && !existsSync(join('src', path))
    )
    expect(missing).toEqual([])
  })
})
