import { describe, expect, it } from '@jest/globals'
import {
  formatBytes,
  formatDelta,
  formatExactDelta,
  formatPercent
} from '../../../src/core/text/sizes.ts'

const KiB = 1024
const MiB = 1024 * KiB
const GiB = 1024 * MiB

describe('formatBytes', () => {
  it.each([
    [0, '0 B'],
    [1, '1 B'],
    [1023, '1023 B'],
    [KiB, '1.0 KiB'],
    [104 * KiB, '104.0 KiB'],
    [106547, '104.0 KiB'],
    [106548, '104.1 KiB'],
    [1048524, '1023.9 KiB'],
    [1048525, '1.00 MiB'],
    [MiB - 1, '1.00 MiB'],
    [MiB, '1.00 MiB'],
    [17.1 * MiB, '17.10 MiB'],
    [GiB - 5243, '1023.99 MiB'],
    [GiB - 5242, '1.00 GiB'],
    [GiB - 1, '1.00 GiB'],
    [GiB, '1.00 GiB'],
    [2.5 * GiB, '2.50 GiB'],
    [2048 * 1024 * GiB, '2048.00 TiB']
  ])('%d bytes read %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })
})

describe('formatDelta', () => {
  it.each([
    [0, '0 B'],
    [-3, '-3 B'],
    [104 * KiB, '+104.0 KiB'],
    [-2 * MiB, '-2.00 MiB']
  ])('%d bytes read %s', (bytes, text) => {
    expect(formatDelta(bytes)).toBe(text)
  })
})

describe('formatExactDelta', () => {
  it.each([
    [0, '0 bytes'],
    [1, '+1 byte'],
    [-1, '-1 byte'],
    [106496, '+106,496 bytes'],
    [-1234567, '-1,234,567 bytes']
  ])('%d reads %s', (bytes, text) => {
    expect(formatExactDelta(bytes)).toBe(text)
  })
})

describe('formatPercent', () => {
  it.each([
    [0, 100, '0 %'],
    [0, 0, '0 %'],
    [5, 0, 'new'],
    [-100, 100, '-100.0 %'],
    [6, 1000, '+0.6 %'],
    [52, 10000, '+0.52 %'],
    [-1, 1000000, '-0.0001 %'],
    [1, 2000000, '+0.00005 %'],
    [125, 1000, '+12.5 %'],
    [9999, 1000000, '+1.0 %'],
    [20000, 1000, '+2,000.0 %']
  ])('%d of %d reads %s', (delta, base, text) => {
    expect(formatPercent(delta, base)).toBe(text)
  })
})
