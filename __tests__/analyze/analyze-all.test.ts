// Threads are of the bundle, as they run with every Node: a file is made large
// enough for them by zeros at its end, which are padding.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import {
  analyzeAll,
  analyzeApart,
  readAll
} from '../../src/analyze/analyze-all.ts'
import { threadsFor } from '../../src/analyze/measuring-threads.ts'
import { analyzeFile } from '../../src/analyze/analyze-file.ts'
import { compressedSize } from '../../src/analyze/compressed-size.ts'
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

describe('equal binaries', () => {
  const path = shop.build('equal', { ldflags: '-s -w' })
  const at = (name: string): string => join(shop.directory, name)

  it('are measured once', async () => {
    copyFileSync(path, at('copy'))
    const [first, second] = await analyzeAll([
      { path, gzip: true },
      { path: at('copy'), gzip: true }
    ])
    expect(second).toBe(first)
    expect(second).toEqual(await analyzeFile(at('copy'), { gzip: true }))
  })

  it('have the names of their files, where nothing else names them', async () => {
    // Its build info says no main package then.
    const text = readFileSync(path, 'latin1').replaceAll('path\t', 'pith\t')
    const bytes = Buffer.from(text, 'latin1')
    for (const name of ['first', 'second.exe']) writeFileSync(at(name), bytes)
    const measured = await analyzeAll([
      { path: at('first'), gzip: false },
      { path: at('second.exe'), gzip: false },
      { path: at('first'), title: 'some/title', gzip: false }
    ])
    expect(measured.map(({ binary }) => binary.name)).toEqual([
      'first',
      'second',
      'title'
    ])
    expect(measured[1]?.symbols).toBe(measured[0]?.symbols)
  })

  it('are measured apart where they are measured in another way', async () => {
    const gzip = compressedSize(path)
    const measured = await analyzeAll([
      { path, gzip: false },
      { path, gzip: true },
      { path, gzip },
      { path, gzip: false, files: true },
      {
        path,
        gzip: false,
        target: { goos: 'linux', goarch: 'amd64', level: 'v1' }
      }
    ])
    expect(new Set(measured.map(({ symbols }) => symbols)).size).toBe(5)
    expect(measured[0]?.binary.compressed).toBeNull()
    expect(measured[2]).toEqual(measured[1])
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
  const runNode = (flags: readonly string[], ...args: string[]) => {
    const cli = join(bundle, 'cli.js')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...flags, cli, ...args],
      { encoding: 'utf8', maxBuffer: 64 * MiB }
    )
    return { status, stdout, stderr }
  }
  /** As on a machine of so many processors; standard error has a line for each thread. */
  const onProcessors = (count: number, ...args: string[]) => {
    const preloaded = [
      'import os from "node:os"',
      'import { syncBuiltinESMExports } from "node:module"',
      `os.availableParallelism = () => ${count}`,
      'syncBuiltinESMExports()',
      'process.on("worker", () => console.error("a thread"))'
    ]
    const url = `data:text/javascript,${encodeURIComponent(preloaded.join(';'))}`
    return runNode(['--import', url], ...args)
  }
  const run = (...args: string[]) => runNode([], ...args)
  const diff = (...paths: string[]) => run('diff', ...paths, '--format', 'json')
  const saved = (path: string): string => {
    const output = `${path}.json`
    run('analyze', path, '--gzip', '--format', 'json', '--output', output)
    return output
  }

  it('are measured on threads as they are on one', () => {
    const apart = onProcessors(3, 'diff', one, two, '--format', 'json')
    expect(apart.stderr).toBe('a thread\n')
    expect(apart.status).toBe(0)
    expect(apart.stdout).toContain('"gzip"')
    expect(apart.stdout).toBe(diff(saved(one), saved(two)).stdout)
    expect(apart).toEqual({ ...diff(one, two), stderr: 'a thread\n' })
  })

  it.each([
    [1, 0],
    [2, 0],
    [3, 1],
    [8, 1]
  ])(
    'leave one of %i processors to compressing, and start %i threads beside the one that asks',
    (processors, threads) => {
      const { stderr } = onProcessors(processors, 'diff', one, two)
      expect(stderr).toBe('a thread\n'.repeat(threads))
    }
  )

  it.each([
    ['the thread that asks', 36 * MiB],
    ['another thread', 33 * MiB]
  ])('end with the one sentence of a file that %s refuses', (_, size) => {
    const broken = join(shop.directory, 'broken')
    copyFileSync(one, broken)
    truncateSync(broken, size)
    writeFileSync(broken, 'MZ', { flag: 'r+' })
    const args = ['diff', broken, two, '--format', 'json']
    const { status, stdout, stderr } = onProcessors(3, ...args)
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: {
        state: 'error',
        reasons: [{ message: expect.stringContaining('broken: ') }]
      }
    })
    expect(stderr).toMatch(/^a thread\nerror: .*broken: .*\n$/)
  })

  it('end with what stopped a thread', () => {
    rmSync(join(bundle, 'analyze-thread.js'))
    const { status, stderr } = onProcessors(3, 'diff', one, two)
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /^a thread\nerror: this is a bug in go-size-gate: .*analyze-thread/
    )
  })
})
