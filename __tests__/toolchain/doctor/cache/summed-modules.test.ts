// Which go.sum files are in effect, and what of a module cache they vouch for.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  checkSums,
  readSumFiles,
  type SumsCheck
} from '../../../../src/toolchain/doctor/cache/summed-modules.ts'
import { modFileHash } from '../../../../src/toolchain/modules/h1-hash.ts'
import { writeAll } from '../../../gate/doctor/bench.ts'
import { shellIn } from './shell-in.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sums-'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const goMod = (name: string): string => `module example.com/${name}\n`

const sum = (name: string): string =>
  `example.com/${name} v1.0.0/go.mod ${modFileHash(Buffer.from(goMod(name)))}\n`

async function names(
  facts: Parameters<typeof shellIn>[3],
  flags: readonly string[] = []
): Promise<string[]> {
  const shell = shellIn(root, 'go1.26.0', {}, facts)
  const sums = await readSumFiles(shell, flags)
  return [...sums.values()].map(({ path }) => path)
}

describe('go.sum', () => {
  it('is that of the module', async () => {
    writeAll(root, { 'go.mod': goMod('tool'), 'go.sum': sum('a') })
    const GOMOD = join(root, 'go.mod')
    expect(await names({ GOMOD })).toEqual(['example.com/a'])
    expect(await names({ GOMOD, GOWORK: 'off' })).toEqual(['example.com/a'])
  })

  it('is that of -modfile', async () => {
    writeAll(root, { 'go.sum': sum('a'), 'other.sum': sum('b') })
    const GOMOD = join(root, 'go.mod')
    const flags = ['-modfile=other.mod']
    expect(await names({ GOMOD }, flags)).toEqual(['example.com/b'])
  })

  it('is those of a workspace, and its own', async () => {
    writeAll(root, {
      'go.work': 'go 1.19\n\nuse (\n\t./x\n\t./y\n)\n',
      'go.work.sum': sum('w'),
      'x/go.sum': sum('a'),
      'y/go.sum': sum('b'),
      'z/go.sum': sum('c')
    })
    expect(await names({ GOWORK: join(root, 'go.work') })).toEqual([
      'example.com/w',
      'example.com/a',
      'example.com/b'
    ])
  })

  it('is none without a module', async () => {
    expect(await names({ GOMOD: '/dev/null' })).toEqual([])
    expect(await names({ GOMOD: join(root, 'go.mod') })).toEqual([])
  })
})

/** Checks a module cache that has one of three go.mod files, and another one changed. */
async function check(seconds: number): Promise<SumsCheck> {
  writeAll(root, { 'go.sum': sum('a') + sum('b') + sum('c') })
  writeAll(join(root, 'mod', 'cache', 'download'), {
    'example.com/a/@v/v1.0.0.mod': goMod('a'),
    'example.com/b/@v/v1.0.0.mod': 'module example.com/other\n'
  })
  const shell = shellIn(root, 'go1.26.0', {}, { GOMOD: join(root, 'go.mod') })
  const sums = await readSumFiles(shell, [])
  return await checkSums(sums, join(root, 'mod'), seconds)
}

describe('a module cache', () => {
  it('is checked where it has something, and what differs is named', async () => {
    const { mismatches, checked, isWhole } = await check(60)
    expect([checked, isWhole]).toEqual([2, true])
    expect(mismatches.map(({ module }) => module)).toEqual([
      'example.com/b@v1.0.0'
    ])
  })

  it('is not checked as a whole where there is no time', async () => {
    expect(await check(0)).toEqual({
      mismatches: [],
      checked: 0,
      isWhole: false
    })
  })
})
