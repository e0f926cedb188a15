// The link of a build is seen by what go writes for the linker.
import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { watchLink } from '../../src/toolchain/watch-link.ts'
import { fastTimers, type FastTimers } from '../setup/fast-timers.ts'
import { workbench, writeTwoPackages, type Workbench } from './workbench.ts'

let bench: Workbench
let timers: FastTimers

beforeAll(async () => {
  bench = await workbench()
  timers = fastTimers()
})
afterAll(async () => {
  timers.restore()
  await bench.remove()
})

/** What go leaves in a work directory when it begins to link. */
async function beginLink(temporary: string, name: string): Promise<void> {
  const directory = join(temporary, name, 'b001')
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'importcfg.link'), '')
}

describe('the link of a build', () => {
  it('is seen when it begins, once, and not that of an earlier build', async () => {
    const temporary = join(bench.directory, 'temporary')
    await beginLink(temporary, 'go-build1')
    let called = 0
    let watch = { end(): void {} }
    const begun = new Promise<void>((resolve) => {
      watch = watchLink(temporary, () => {
        called += 1
        resolve()
      })
    })
    // It looks several times.
    const { length } = timers.waits
    while (timers.waits.length < length + 3) {
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(called).toBe(0)
    await beginLink(temporary, 'go-build2')
    await begun
    await beginLink(temporary, 'go-build3')
    watch.end()
    expect(called).toBe(1)
  })

  it('begins with the file that go writes for the linker of the only program', async () => {
    const { directory } = await writeTwoPackages(join(bench.directory, 'tree'))
    const { building } = await bench.open({
      tree: { root: directory, directory }
    })
    const { stderr } = spawnSync('go', ['build', '-n', '-o', 'out', '.'], {
      cwd: directory,
      env: building,
      encoding: 'utf8'
    })
    expect(stderr).toContain('cat >$WORK/b001/importcfg.link <<')
  })
})
