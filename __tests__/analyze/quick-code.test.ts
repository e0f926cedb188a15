import { describe, expect, it } from '@jest/globals'
import { withQuickCode } from '../../src/analyze/quick-code.ts'

const megabyte = 1024 * 1024
const working = () => Promise.resolve(1)
const failing = () => Promise.reject(new Error('no executable'))

/** Notes what V8 is told. */
function compilers(v8 = '13.6.233.17-node.48') {
  const told: string[] = []
  return { told, v8, setFlags: (flags: string) => void told.push(flags) }
}

describe('withQuickCode', () => {
  it('does without the optimizing compiler until the last of several has ended', async () => {
    const known = compilers()
    const first = withQuickCode(
      megabyte,
      async () => {
        expect(await withQuickCode(2, working, known)).toBe(1)
        expect(known.told).toEqual(['--no-turbofan'])
        return 2
      },
      known
    )
    expect(await first).toBe(2)
    expect(known.told).toEqual(['--no-turbofan', '--turbofan'])
  })

  it('takes the compiler back where the work fails', async () => {
    const known = compilers()
    await expect(withQuickCode(1, failing, known)).rejects.toThrow(
      'no executable'
    )
    expect(known.told).toEqual(['--no-turbofan', '--turbofan'])
  })

  it('leaves V8 alone for long files, and where Node has no compiler in between', async () => {
    const known = compilers()
    await withQuickCode(65 * megabyte, working, known)
    const old = compilers('12.4.254.21-node.35')
    await withQuickCode(1, working, old)
    expect([...known.told, ...old.told]).toEqual([])
  })
})
