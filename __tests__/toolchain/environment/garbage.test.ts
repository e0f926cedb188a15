import { describe, expect, it } from '@jest/globals'
import { garbageSettings } from '../../../src/toolchain/environment/garbage.ts'

const GiB = 2 ** 30

describe('garbage of the go command and its tools', () => {
  it('is collected from a share of half of the memory on, for each processor', () => {
    expect(garbageSettings(7 * GiB, 2)).toEqual({
      GOGC: 'off',
      GOMEMLIMIT: String(1.75 * GiB)
    })
  })

  it('is never left longer than up to 2 GiB', () => {
    expect(garbageSettings(64 * GiB, 4)).toEqual({
      GOGC: 'off',
      GOMEMLIMIT: String(2 * GiB)
    })
  })

  it('is collected from the start on a small machine', () => {
    expect(garbageSettings(2 * GiB - 1, 2)).toEqual({ GOGC: '200' })
    expect(garbageSettings(2 * GiB, 2)).toHaveProperty('GOGC', 'off')
  })

  it('has settings of whole bytes on this machine', () => {
    const { GOMEMLIMIT = '0' } = garbageSettings()
    expect(GOMEMLIMIT).toMatch(/^\d+$/)
  })
})
