// The flags of slim.
import { describe, expect, it } from '@jest/globals'
import { readSlimArguments } from '../../src/commands/slim/slim.ts'
import { slimSteps } from '../../src/core/model/slim/steps.ts'

const readFlags = (flags: Record<string, string>) =>
  readSlimArguments({ flags })

describe('flags of slim', () => {
  it('have defaults, by which nothing is started', () => {
    const { steps, ...others } = readFlags({})
    expect([...steps]).toEqual(slimSteps)
    expect(others).toEqual({
      maxColdBuilds: 6,
      buildFlags: [],
      runArguments: null
    })
  })

  it('are read', () => {
    const flags = {
      skip: 'packing, build-tags',
      time: '2',
      'build-flags': '-trimpath',
      run: `--config 'a b' --version`
    }
    const { steps, ...others } = readFlags(flags)
    expect([...steps]).toEqual(
      slimSteps.filter((name) => name !== 'packing' && name !== 'build-tags')
    )
    expect(others).toEqual({
      maxColdBuilds: 2,
      buildFlags: ['-trimpath'],
      runArguments: ['--config', 'a b', '--version']
    })
  })

  it('start programs without arguments, too', () => {
    expect(readFlags({ run: '' }).runArguments).toEqual([])
  })

  it.each([
    [{ only: 'nope' }, 'only: unknown step "nope"'],
    [{ only: 'packing', skip: 'packing' }, 'only and skip'],
    [
      { time: '1' },
      'time: "1" is not accepted; give the number of cold builds, 2 to 100'
    ],
    [{ 'build-flags': '-toolexec=x' }, 'build-flags: "-toolexec=x"']
  ])('%j is refused', (flags, message) => {
    expect(() => readFlags(flags)).toThrow(message)
  })
})
