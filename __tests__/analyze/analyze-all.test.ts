// Threads are of the bundle, as they run with every Node: a file is made large
// enough for them by zeros at its end, which are padding.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import {
  analyzeAll,
  analyzeApart,
  readAll,
  threadsFor
} from '../../src/analyze/analyze-all.ts'
import { compressedSize } from '../../src/analyze/analyze-file.ts'
import { UserError } from '../../src/core/user-error.ts'
import { workshop } from '../core/measure/build.ts'

const MiB = 1024 * 1024

const shop = workshop()
afterAll(shop.remove)

describe('threads', () => {
  it.each([
    [[400 * MiB], 8, 1],
    [[40 * MiB, 10 * MiB, 10 * MiB], 8, 1],
    [[40 * MiB, 20 * MiB, 20 * MiB], 8, 3],
    [[40 * MiB, 20 * MiB, 20 * MiB], 2, 2],
    [[40 * MiB, 20 * MiB, 20 * MiB], 1, 1],
    // Not all at once, or not even two: memory is bounded.
    [[200 * MiB, 200 * MiB, 200 * MiB, 40 * MiB], 8, 2],
    [[400 * MiB, 400 * MiB], 8, 1],
    [[], 8, 1]
  ])(
    'for files of %j bytes on %i processors: %i',
    (sizes, processors, threads) => {
      // Where Node reads no TypeScript, sources can't be threads.
      const most = process.features.typescript ? threads : 1
      expect(threadsFor(sizes, processors)).toBe(most)
    }
  )
})

describe('a binary that was read', () => {
  it('is measured as it was, whatever becomes of its files', async () => {
    const path = shop.build('read', { ldflags: '-s -w' })
    const twinPath = shop.build('twin', { ldflags: '-w' })
    const whole = await analyzeAll([{ path, twinPath, gzip: true }])
    let gzip: Promise<number> = Promise.resolve(0)
    await new Promise<void>((resolve) => {
      gzip = compressedSize(path, resolve)
    })
    const measure = await readAll([{ path, twinPath, gzip }])
    writeFileSync(path, 'something else')
    rmSync(twinPath)
    expect(await measure()).toEqual(whole)
  })
})

describe('a single binary on a thread', () => {
  it('is measured as it is on this one, and compressed where that has begun', async () => {
    const path = shop.build('apart', { ldflags: '-s -w' })
    const twinPath = shop.build('apart-twin', { ldflags: '-w' })
    const whole = await analyzeAll([{ path, twinPath, gzip: true }])
    const gzip = compressedSize(path)
    expect(await analyzeApart([{ path, twinPath, gzip }])).toEqual(whole)
    expect(await analyzeApart([])).toEqual([])
  })

  it('is refused with a sentence', async () => {
    const path = join(shop.directory, 'refused')
    writeFileSync(path, 'MZ')
    const measuring = analyzeApart([{ path, gzip: false }])
    await expect(measuring).rejects.toThrow(UserError)
    await expect(measuring).rejects.toThrow('refused: ')
  })
})

describe('many binaries', () => {
  const bundle = join(shop.directory, 'dist')
  const rolldown = join('node_modules', 'rolldown', 'bin', 'cli.mjs')
  execFileSync(
    process.execPath,
    [rolldown, '-c', 'rolldown.config.ts', '-d', bundle],
    { stdio: 'pipe' }
  )
  writeFileSync(join(shop.directory, 'package.json'), '{"type":"module"}')
  const large = (name: string, goarch: string, size: number): string => {
    const path = shop.build(name, { goarch, ldflags: '-s -w' })
    truncateSync(path, size)
    return path
  }
  const one = large('one', 'amd64', 34 * MiB)
  const two = large('two', 'arm64', 35 * MiB)
  const run = (...args: string[]) => {
    const cli = join(bundle, 'cli.js')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [cli, ...args],
      { encoding: 'utf8', maxBuffer: 64 * MiB }
    )
    return { status, stdout, stderr }
  }
  const diff = (...paths: string[]) => run('diff', ...paths, '--format', 'json')
  const saved = (path: string): string => {
    const output = `${path}.json`
    run('analyze', path, '--gzip', '--format', 'json', '--output', output)
    return output
  }

  it('are measured on threads as they are on one', () => {
    const apart = diff(one, two)
    expect(apart.stderr).toBe('')
    expect(apart.status).toBe(0)
    expect(apart.stdout).toContain('"gzip"')
    expect(apart).toEqual(diff(saved(one), saved(two)))
  })

  it('end with the one sentence of a thread that refuses a file', () => {
    const broken = join(shop.directory, 'broken')
    copyFileSync(one, broken)
    writeFileSync(broken, 'MZ', { flag: 'r+' })
    const { status, stdout, stderr } = diff(broken, two)
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: {
        state: 'error',
        reasons: [{ message: expect.stringContaining('broken: ') }]
      }
    })
    expect(stderr).toMatch(/^error: .*broken: .*\n$/)
  })

  it('end with what stopped a thread', () => {
    rmSync(join(bundle, 'analyze-thread.js'))
    const { status, stderr } = diff(one, two)
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /^error: this is a bug in go-size-gate: .*analyze-thread/
    )
  })
})
