import { describe, expect, it } from '@jest/globals'
import { parseBytes } from '../../../src/core/text/parse-bytes.ts'
import {
  formatShare,
  parsePercent,
  shareOf
} from '../../../src/core/text/parse-percent.ts'
import { seeded } from '../compare/example.ts'

describe('parseBytes', () => {
  it.each([
    ['0', 0],
    ['25000000', 25_000_000],
    ['512 B', 512],
    ['100 KiB', 102_400],
    ['1.5MiB', 1_572_864],
    ['2GiB', 2_147_483_648],
    ['25 MB', 25_000_000],
    ['3 kB', 3000],
    ['3 KB', 3000],
    ['1 GB', 1_000_000_000],
    ['  1   KiB ', 1024],
    ['0.1 MiB', 104_857],
    ['0.3 kB', 300],
    ['9007199254740991', 9_007_199_254_740_991]
  ])('reads %p as %d bytes', (text, bytes) => {
    expect(parseBytes(text)).toBe(bytes)
  })

  it.each([
    '',
    'KiB',
    '-1',
    '+1',
    '1e3',
    '1 kib',
    '1 K',
    '1 TiB',
    '1,5 MiB',
    '.5 MiB',
    '5. MiB',
    '1 MiB/s',
    '0x10',
    '1\nMiB',
    '9007199254740992',
    '9007199254740991 KiB',
    '1.1234567 MiB'
  ])('refuses %p', (text) => {
    expect(parseBytes(text)).toBeNull()
  })
})

describe('parsePercent', () => {
  it.each([
    ['2', 2_000_000],
    ['0.5 %', 500_000],
    ['0.000001%', 1],
    ['100', 100_000_000],
    ['0', 0]
  ])('reads %p as %d millionths', (text, millionths) => {
    expect(parsePercent(text)).toEqual({ millionths })
  })

  it.each(['', '%', '-1', '1e3', '0.0000001', '12345678', '2 percent'])(
    'refuses %p',
    (text) => {
      expect(parsePercent(text)).toBeNull()
    }
  )

  it('is shown as it was written', () => {
    expect(formatShare({ millionths: 500_000 })).toBe('0.5 %')
    expect(formatShare({ millionths: 2_000_000 })).toBe('2 %')
  })
})

describe('shareOf', () => {
  it.each([
    [2_000_000, 1000, 20],
    [500_000, 1001, 5],
    [1, 100_000_000, 1],
    [1, 99_999_999, 0],
    [33_333_333, 3, 0],
    [5_000_000, 0, 0],
    [2_000_000, Number.MAX_SAFE_INTEGER, 180_143_985_094_819]
  ])(
    'of %d millionths of a percent of %d is %d',
    (millionths, bytes, share) => {
      expect(shareOf({ millionths }, bytes)).toBe(share)
    }
  )

  it('is the exact threshold for any base', () => {
    const random = seeded(3)
    for (let round = 0; round < 2000; round += 1) {
      const base = random()
      const millionths = random() % 20_000_000
      const share = shareOf({ millionths }, base)
      const above = (delta: number) =>
        BigInt(delta) * 100n * 1_000_000n > BigInt(base) * BigInt(millionths)
      expect([above(share), above(share + 1)]).toEqual([false, true])
    }
  })
})
