// What the bundle loads before it does anything.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const chunks = join(import.meta.dirname, '..', 'dist', 'chunks')

/** The chunks that a chunk imports at its start. */
function importsOf(name: string): string[] {
  const text = readFileSync(join(chunks, name), 'utf8')
  return [...text.matchAll(/^import .*"\.\/([^"]+)";$/gm)].map(
    ([, next = '']) => next
  )
}

/** Those, and all that they import. */
function loadedWith(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const next of importsOf(name)) loadedWith(next, found)
  return found
}

/** The text of a chunk, and of all that is loaded with it. */
function textOf(name: string): string {
  return [...loadedWith(name)]
    .map((loaded) => readFileSync(join(chunks, loaded), 'utf8'))
    .join('')
}

describe('the start', () => {
  it('of the action loads no HTTP client', () => {
    const loaded = loadedWith('main.js')
    expect(loaded).toContain('core.js')
    expect(loaded).not.toContain('undici.js')
  })

  it('of the command line loads nothing that starts processes', () => {
    expect(loadedWith('command-line.js')).toContain('usage.js')
    expect(textOf('command-line.js')).not.toMatch(/["']node:child_process["']/)
  })

  it('of the command line loads neither commander nor the analysis', () => {
    const loaded = loadedWith('command-line.js')
    expect(loaded).not.toContain('parse-command-line.js')
    expect(loaded).not.toContain('analysis.js')
  })

  it('of analyze and its tables is a few files', () => {
    const loaded = ['command-line.js', 'analyzing.js', 'overview.js'].flatMap(
      (name) => [...loadedWith(name)]
    )
    expect(new Set(loaded).size).toBeLessThanOrEqual(9)
    expect(loaded).not.toContain('compare.js')
  })

  it.each(['command-line.js', 'analysis.js'])(
    'of %s loads no schemas',
    (name) => {
      expect(textOf(name)).not.toContain('vendor: "valibot"')
    }
  )
})

describe('the chunks', () => {
  it('form no circles', () => {
    const circles = readdirSync(chunks).filter((name) =>
      importsOf(name).some((next) => loadedWith(next).has(name))
    )
    expect(circles).toEqual([])
  })
})
