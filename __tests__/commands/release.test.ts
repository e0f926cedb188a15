// The line of `release check` becomes a plan.
import { expect, it } from '@jest/globals'
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planRelease } from '../../src/commands/release/release.ts'

it('takes a directory of binaries that has a space in its name', async () => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'gate-')))
  try {
    await mkdir(join(root, 'my dist'))
    const flags = { binaries: join(root, 'my dist') }
    const plan = await planRelease({ positionals: ['check'], flags }, root)
    expect(plan.given?.patterns).toEqual([{ kind: 'path', text: 'my dist' }])
  } finally {
    await rm(root, { recursive: true })
  }
})

it('refuses another action, and says which there are', async () => {
  const other = { positionals: ['publish'], flags: {} }
  await expect(planRelease(other, '/work')).rejects.toThrow(
    'release: "publish" is not accepted; use check'
  )
})
