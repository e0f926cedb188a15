// What go list calls stale, and how it spreads.
import { describe, expect, it } from '@jest/globals'
import { staleFindings } from '../../../../src/core/doctor/cache/stale-finding.ts'
import {
  parseListed,
  stalenessOf
} from '../../../../src/core/doctor/cache/staleness.ts'

const line = (
  name: string,
  reason: string,
  ...imports: readonly string[]
): string => [name, String(reason !== ''), reason, imports.join(' ')].join('\t')

/** Two roots below a package that both make stale, and one that is left alone. */
const printed = [
  line('fresh', ''),
  line('a', 'build ID mismatch', 'fresh'),
  line('b', 'build ID mismatch'),
  line('c', 'stale dependency: a', 'a', 'b'),
  line('d', 'stale dependency: a', 'c', 'fresh'),
  line('main', 'stale dependency: a', 'd', 'b')
].join('\n')

describe('staleness', () => {
  it('has roots, and each has all that import it, directly or not', () => {
    const staleness = stalenessOf(parseListed(printed))
    expect(staleness).toEqual({
      packages: 6,
      stale: ['a', 'b', 'c', 'd', 'main'],
      roots: [
        { importPath: 'a', reason: 'build ID mismatch', importers: 3 },
        { importPath: 'b', reason: 'build ID mismatch', importers: 3 }
      ]
    })
    const [finding] = staleFindings(staleness, 'go list')
    expect(finding?.sentence).toBe(
      'go list calls 5 of 6 packages stale: 2 with no stale import, and 3 that import such ones'
    )
    expect(finding?.evidence[0]?.lines[0]).toBe('a: build ID mismatch; 3')
  })

  it('is not that a program is only not installed', () => {
    const text = [
      line('fresh', ''),
      line('main', 'not installed but available in build cache', 'fresh')
    ].join('\n')
    const staleness = stalenessOf(parseListed(text))
    expect(staleness).toEqual({ packages: 2, stale: [], roots: [] })
    expect(staleFindings(staleness, 'go list')).toEqual([])
  })

  it('of one package names no others', () => {
    const staleness = stalenessOf(
      parseListed(line('main', 'build ID mismatch'))
    )
    expect(staleFindings(staleness, 'go list')[0]?.sentence).toBe(
      'go list calls 1 of 1 packages stale: 1 with no stale import'
    )
  })
})
