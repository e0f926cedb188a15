import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { readImage } from '../../../../src/core/binary/read-image.ts'
import { readFunctionTable } from '../../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { claimCodePointers } from '../../../../src/core/measure/claim/code-pointers.ts'
import { describeFunctions } from '../../../../src/core/measure/functions.ts'
import { Ledger } from '../../../../src/core/measure/ledger/ledger.ts'
import { read, workshop } from '../build.ts'
import { ifAllTargets, targetRows } from '../../../setup/targets.ts'

const directory = resolve('__tests__/fixtures/owners')

const shop = workshop()
afterAll(shop.remove)

/** Bytes of pointers to code by owner, in a stripped file. */
function pointers(name: string, options: Parameters<typeof shop.build>[1]) {
  const file = read(shop.build(name, { ...options, ldflags: '-s -w' }))
  const { image } = readImage(file)
  if (!image) throw new Error('the format has no reader')
  const table = readFunctionTable(image)
  if (typeof table === 'string') throw new Error(table)
  const ledger = new Ledger(file.length)
  claimCodePointers(
    ledger,
    image,
    describeFunctions(image, table, null, null, [])
  )
  const sizes = [...ledger.owners()].map(
    ({ name: owner, regions }) =>
      [owner, regions.find((one) => one.name === 'rodata')?.size ?? 0] as const
  )
  return new Map(sizes)
}

/** Bytes of the jump tables of the main package, by what its compiler wrote. */
function jumpTables(goos: string, goarch: string, kept: string): number {
  const env = { ...process.env, GOOS: goos, GOARCH: goarch, CGO_ENABLED: '0' }
  const go = (...args: readonly string[]) =>
    execFileSync('go', args, { cwd: directory, env, encoding: 'utf8' })
  const archive = go('list', '-export', '-trimpath', '-f', '{{.Export}}', '.')
  return go('tool', 'nm', '-size', archive.trim())
    .split('\n')
    .reduce((sum, line) => {
      const [, size, symbol = ''] = /(\d+) r (\S+\.jump\d+)/.exec(line) ?? []
      return kept.includes(` -> ${symbol}\n`) ? sum + Number(size) : sum
    }, 0)
}

describe.each(
  targetRows([
    ['linux', 'amd64'],
    ['linux', 'arm64'],
    ['darwin', 'arm64'],
    ['windows', 'amd64']
  ])
)('pointers to code in %s/%s', (goos, goarch) => {
  const name = `${goos}-${goarch}`
  const options = { fixture: 'owners', goos, goarch, ldflags: '-s -w' }
  const found = pointers(name, options)
  const kept = Buffer.from(shop.listing(name, options)).toString()

  it('are of the packages of the functions', () => {
    // As the linker names function values: those of main's own functions, and
    // the one by which the runtime calls main.main.
    const values = new Set(
      kept.match(/(?<= -> )(main\.|runtime\.main_main)\S*·f\b/g)
    )
    expect(values.size).toBeGreaterThan(5)
    const tables = jumpTables(goos, goarch, kept)
    expect(tables).toBeGreaterThanOrEqual(80)
    expect(found.get('main')).toBe(8 * values.size + tables)
    expect(found.get('example.com/owners/near') ?? 0).toBe(0)
  })
})

ifAllTargets(() => {
  it('are not looked for where addresses of code are numbers like others', () => {
    const options = {
      fixture: 'owners',
      goos: 'js',
      goarch: 'wasm',
      ldflags: '-s -w'
    }
    expect([...pointers('wasm', options)]).toEqual([])
  })
})
