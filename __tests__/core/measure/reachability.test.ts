// What a measurement keeps of the linker's flood, of programs that really have
// what it tells of. Go's own tools say what must come out.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readObjects } from '../../../src/analyze/package-archives.ts'
import { compareAndExplain } from '../../../src/core/explain/explain.ts'
import type { Explanation } from '../../../src/core/model/explanation/explanation.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { parseMeasurement } from '../../../src/core/model/parse-measurement.ts'
import { output, workshop } from './build.ts'

const shop = workshop()
afterAll(shop.remove)

const [, release = '0'] =
  /^go1\.(\d+)/.exec(output('go', 'env', 'GOVERSION')) ?? []
const minor = Number(release)
const shapes = 'example.com/reachable/shapes'
const unused = `${shapes}.(*Circle).Unused`

interface Program {
  readonly measurement: Measurement
  /** By symbol: the one on the left of the first line that has it on the right. */
  readonly parents: ReadonlyMap<string, string>
  /** What Go's nm says of the twin. */
  readonly nm: string
  readonly file: Uint8Array
  readonly twin: Uint8Array
  readonly listing: Uint8Array
}

function program(tags: string, cgo = false): Program {
  const name = `program-${tags.replaceAll(',', '-')}`
  const { file, twin, listing, importcfg } = shop.link(name, {
    fixture: 'reachable',
    flags: ['-trimpath', `-tags=${tags}`],
    cgo
  })
  const objects = readObjects(importcfg)
  const options = { sha256: '', gzip: null, build: null, twin, objects }
  return {
    measurement: measure(file, { ...options, deps: listing }),
    parents: parentsIn(Buffer.from(listing).toString('utf8')),
    nm: output('go', 'tool', 'nm', `${shop.directory}/${name}.listed`),
    file,
    twin,
    listing
  }
}

const bare = (name: string) =>
  name.replace(/ (?:<UsedInIface>|<ReflectMethod>)+$/, '').replaceAll('·', '.')

/** The plainest reader of a listing: no type of these programs has an arrow in its name. */
function parentsIn(listing: string): Map<string, string> {
  const parents = new Map<string, string>()
  for (const line of listing.split('\n')) {
    const at = line.indexOf(' -> ')
    if (at < 0) continue
    const to = bare(line.slice(at + ' -> '.length))
    if (!parents.has(to)) parents.set(to, bare(line.slice(0, at)))
  }
  return parents
}

const deadCodeOf = ({ measurement }: Program) =>
  measurement.reachability?.deadCode

function explain(base: Program, head: Program): Explanation | null {
  return compareAndExplain(
    named(base.measurement, 'a'),
    named(head.measurement, 'b')
  ).explanation
}

/** Two files are told apart by their hashes. */
const named = (measurement: Measurement, digit: string): Measurement => ({
  ...measurement,
  binary: { ...measurement.binary, sha256: digit.repeat(64) }
})

describe('what the linker reached', () => {
  let plain: Program
  let variable: Program
  let stock: Program
  beforeAll(() => {
    plain = program('')
    variable = program('variable')
    stock = program('stock')
  })

  it('is kept with each symbol as the listing has it', () => {
    for (const { measurement, parents } of [plain, variable, stock]) {
      const { symbols, reachability } = measurement
      const rows = new Set(symbols.map(({ name }) => name))
      const without: string[] = []
      for (const [row, { name }] of symbols.entries()) {
        const keeper = reachability?.keptBy[row] ?? -1
        const served = name.replace(
          parents.has(name) ? '' : / \((?:string|data)\)$|\.str$/,
          ''
        )
        if (name.endsWith(' (embedded)')) continue
        let at = served === name ? parents.get(name) : served
        while (at !== undefined && at !== '_' && !rows.has(at)) {
          at = parents.get(at)
        }
        const expected = at === undefined || at === '_' ? '' : at
        expect([name, symbols[keeper]?.name ?? '']).toEqual([name, expected])
        if (expected === '') without.push(name)
      }
      // The linker's own, where a program starts, and what it runs before main.
      const unexplained = without.filter(
        (name) => !/^(?:_|go[:.]|runtime\.)|\.init(?:\.\d+)?$/.test(name)
      )
      expect(unexplained).toEqual([])
    }
  })

  it('has embedded files below the variable that has them', () => {
    const { symbols, reachability } = stock.measurement
    const files = symbols.flatMap(({ name }, row) =>
      name.endsWith(' (embedded)') ? [[name, row] as const] : []
    )
    expect(files.map(([name]) => name)).toEqual(['page.txt (embedded)'])
    for (const [, row] of files) {
      const keeper = symbols[reachability?.keptBy[row] ?? -1]?.name
      expect(keeper).toBe('example.com/reachable/filesa.files.files')
    }
  })

  it('takes a few percent of the measurement', () => {
    const { reachability, ...rest } = variable.measurement
    expect(JSON.stringify(reachability).length).toBeLessThan(
      JSON.stringify(rest).length * 0.06
    )
  })

  it('is what a stored measurement may have', () => {
    const { measurement } = named0(variable)
    expect(parseMeasurement(JSON.parse(JSON.stringify(measurement)))).toEqual(
      measurement
    )
  })

  it('is absent without a listing, without a twin, and with those of another program', () => {
    const { file, twin, listing } = plain
    const options = { sha256: '', gzip: null, build: null }
    const reached = (more: object) =>
      measure(file, { ...options, ...more }).reachability
    expect(reached({ twin })).toBeUndefined()
    expect(reached({ deps: listing })).toBeUndefined()
    expect(reached({ twin: variable.twin, deps: listing })).toBeUndefined()
    expect(reached({ twin, deps: stock.listing })).toBeUndefined()
    expect(reached({ twin, deps: listing, explain: false })).toBeUndefined()
    expect(reached({ twin, deps: listing })).toBeDefined()
  })

  it('tells equal contents that the file really holds twice', () => {
    const { symbols, reachability } = stock.measurement
    const told = (reachability?.equalContents ?? []).map((content) => ({
      size: content.size,
      names: content.symbols.map((row) => symbols[row]?.name)
    }))
    expect(told).toEqual([
      {
        size: 5001,
        names: [
          'example.com/reachable/bytesa.Text (data)',
          'example.com/reachable/bytesb.Text (data)'
        ]
      },
      {
        size: 1400,
        names: [
          'example.com/reachable/bytesa.Table',
          'example.com/reachable/bytesb.Table'
        ]
      }
    ])
    expect(plain.measurement.reachability?.equalContents).toEqual([])
  })

  it('explains duplicates once, where they came', () => {
    const found = explain(plain, stock)?.duplicates ?? []
    expect(found.map(({ kind, names }) => [kind, names[0]])).toEqual([
      ['major-versions', 'example.com/lib'],
      ['copied-package', 'example.com/lib'],
      ['copied-package', 'example.com/lib/v2'],
      ['equal-content', 'example.com/reachable/bytesa.Text (data)'],
      ['equal-content', 'example.com/reachable/bytesa.Table'],
      ['generic', 'example.com/reachable/sums.Sum']
    ])
    expect(found.at(-1)).toMatchObject({ count: 12 })
    const gone = explain(stock, plain)?.duplicates ?? []
    expect(gone.map(({ change }) => change)).toEqual(found.map(() => 'removed'))
    expect(explain(stock, variable)?.duplicates).toHaveLength(found.length)
    expect(explain(plain, variable)?.duplicates ?? []).toEqual([])
  })

  it('explains an embedded file by its path and its package', () => {
    expect(explain(plain, stock)?.contents).toContainEqual({
      name: 'page.txt',
      owner: 'example.com/reachable/filesa',
      base: 0,
      head: 4500,
      delta: 4500
    })
  })

  it('explains the largest new symbols with a path from the entry', () => {
    const symbols = explain(plain, variable)?.symbols ?? []
    expect(symbols).toHaveLength(5)
    for (const { name, package: owner, path } of symbols) {
      expect(path.at(-1)).toEqual({ package: owner, symbol: name })
      expect(path.length).toBeGreaterThan(1)
    }
  })
})

const named0 = ({ measurement }: Program) => ({
  measurement: named(measurement, '0')
})

describe('dead-code elimination', () => {
  const isKept = ({ nm }: Program) => nm.includes(unused)
  let plain: Program
  let variable: Program
  beforeAll(() => {
    plain = program('')
    variable = program('variable')
  })

  it('is on where nothing looks methods up', () => {
    expect(deadCodeOf(plain)).toEqual({ state: 'on', culprits: [] })
    expect(isKept(plain)).toBe(false)
  })

  it('is off where MethodByName has a variable name, and by whom', () => {
    expect(deadCodeOf(variable)).toMatchObject({
      state: 'off',
      culprits: [
        {
          kind: 'reflection',
          symbol: 'example.com/reachable/look.Variable',
          package: 'example.com/reachable/look',
          place: 'look.go:11'
        }
      ]
    })
    const path = deadCodeOf(variable)?.culprits[0]?.path ?? []
    expect(path.map((step) => step.package)).toEqual([
      'example.com/reachable',
      'example.com/reachable/look'
    ])
    expect(isKept(variable)).toBe(true)
  })

  it('is switched by a change, with the bytes of methods', () => {
    const off = explain(plain, variable)?.deadCode
    expect(off).toMatchObject({ base: 'on', head: 'off' })
    const { symbols } = variable.measurement
    const size = symbols.find(({ name }) => name === unused)?.size ?? 0
    expect(size).toBeGreaterThan(20)
    expect(off?.delta).toBeGreaterThanOrEqual(size)
    const on = explain(variable, plain)?.deadCode
    expect(on).toMatchObject({ base: 'off', head: 'on' })
    expect(on?.delta).toBe(-(off?.delta ?? 0))
  })

  it('is on where the name is constant, and keeps the method of that name', () => {
    const constant = program('constant')
    const isOn = minor >= 22
    expect(deadCodeOf(constant)?.state).toBe(isOn ? 'on' : 'off')
    expect(isKept(constant)).toBe(!isOn)
    expect(constant.nm).toContain(`${shapes}.(*Circle).Name`)
  })

  it('is off by each of two, and stays off without one of them', () => {
    const both = program('variable,second')
    expect(
      deadCodeOf(both)
        ?.culprits.map(({ symbol }) => symbol)
        .toSorted()
    ).toEqual([
      'example.com/reachable/again.Index',
      'example.com/reachable/look.Variable'
    ])
    expect(explain(both, variable)?.deadCode ?? null).toBeNull()
    expect(explain(variable, both)?.deadCode ?? null).toBeNull()
    expect(explain(both, plain)?.deadCode?.culprits).toHaveLength(2)
  })

  it('is off by whom a method of an interface reaches', () => {
    const handler = program('handler')
    expect(deadCodeOf(handler)?.culprits.map(({ symbol }) => symbol)).toEqual([
      'example.com/reachable/look.Variable'
    ])
    expect(isKept(handler)).toBe(true)
  })

  it('is not known where the listing is cut', () => {
    const { file, twin, listing } = plain
    const at = listing.lastIndexOf(0x0a, listing.length * 0.9)
    const deps = listing.subarray(0, at + 1)
    const { reachability } = measure(file, {
      sha256: '',
      gzip: null,
      build: null,
      twin,
      deps
    })
    // The literals behind the cut are missing as well.
    expect(reachability).toBeUndefined()
  })

  it('is off by the import of plugin, which no function tells of', () => {
    const plugged = program('plugged', true)
    expect(deadCodeOf(plugged)).toEqual({
      state: 'off',
      culprits: [
        {
          kind: 'plugin',
          symbol: 'plugin',
          package: 'example.com/reachable/loader',
          path: []
        }
      ]
    })
    expect(isKept(plugged)).toBe(true)
  })
})
