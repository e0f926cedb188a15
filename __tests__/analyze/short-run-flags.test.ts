import { describe, expect, it } from '@jest/globals'
import { withShortRunFlags } from '../../src/analyze/short-run-flags.ts'

const megabyte = 1024 * 1024
const working = () => Promise.resolve(1)
const failing = () => Promise.reject(new Error('no executable'))

const shortRun = ['--no-turbofan', '--semi-space-growth-factor=1']
const defaults = ['--turbofan', '--semi-space-growth-factor=2']

/** Notes what V8 is told. */
function engine(v8 = '13.6.233.17-node.48') {
  const told: string[] = []
  return { told, v8, setFlags: (flags: string) => void told.push(flags) }
}

describe('withShortRunFlags', () => {
  it('sets the flags until the last of several runs has ended', async () => {
    const known = engine()
    const first = withShortRunFlags(
      megabyte,
      async () => {
        expect(await withShortRunFlags(2, working, known)).toBe(1)
        expect(known.told).toEqual(shortRun)
        return 2
      },
      known
    )
    expect(await first).toBe(2)
    expect(known.told).toEqual([...shortRun, ...defaults])
  })

  it('takes the flags back where the work fails', async () => {
    const known = engine()
    await expect(withShortRunFlags(1, failing, known)).rejects.toThrow(
      'no executable'
    )
    expect(known.told).toEqual([...shortRun, ...defaults])
  })

  it('leaves V8 alone for long files, and where Node has no compiler in between', async () => {
    const known = engine()
    await withShortRunFlags(65 * megabyte, working, known)
    const old = engine('12.4.254.21-node.35')
    await withShortRunFlags(1, working, old)
    expect([...known.told, ...old.told]).toEqual([])
  })
})
