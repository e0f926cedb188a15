// What the bundle loads before it does anything, and how its scripts are written.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseSync } from 'rolldown/utils'

const dist = join(import.meta.dirname, '..', 'dist')
const chunks = join(dist, 'chunks')
const scripts = readdirSync(dist, { encoding: 'utf8', recursive: true }).filter(
  (path) => path.endsWith('.js')
)

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

describe('the scripts', () => {
  it('are text of ASCII, of which V8 keeps a byte for each character', () => {
    const others = scripts.filter((path) =>
      readFileSync(join(dist, path)).some((byte) => byte === 0 || byte > 0x7f)
    )
    expect(scripts.length).toBeGreaterThan(100)
    expect(others).toEqual([])
  })

  it('of the program have no comments but where a module begins and ends', () => {
    const kept = /^#(?:end)?region\b|^\/usr\/bin\/env node$/
    const others = scripts
      .filter((path) => !/^(?:library|page)\b/.test(path))
      .flatMap((path) =>
        parseSync(path, readFileSync(join(dist, path), 'utf8')).comments.filter(
          ({ value }) => !kept.test(value)
        )
      )
    expect(others).toEqual([])
  })
})

describe('the licences', () => {
  const licences = readFileSync(join(dist, 'licenses.txt'), 'utf8')

  it.each([
    ['of a library', 'Copyright (c) Matteo Collina and Undici contributors'],
    ['of what a library has from others', 'Copyright (c) 2016, Daniel Wirtz'],
    ['of a polyfill', 'formdata-polyfill. MIT License. Jimmy Wärting'],
    ['that a library without a file says itself', 'walloc (c) 2020 Igalia']
  ])('have the notice %s', (_, notice) => {
    expect(licences).toContain(notice)
  })

  it('name each package whose code is in the library', () => {
    const library = readFileSync(join(dist, 'library/library.js'), 'utf8')
    const region = /^\s*\/\/#region node_modules\/((?:@[^/]+\/)?[^/]+)\//gm
    const packages = [...library.matchAll(region)].map(([, name = '']) => name)
    expect(packages).toContain('yaml')
    for (const name of packages) expect(licences).toContain(`\n${name} `)
  })
})
