import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../../../src/core/model/report.ts'
import { headline } from '../../../../src/core/report/headline.ts'
import { renderMarkdown } from '../../../../src/core/report/markdown/report.ts'
import { withLastRelease } from '../../../../src/core/report/release/last-release.ts'
import { renderText } from '../../../../src/core/report/terminal/report.ts'
import { example } from '../../compare/example.ts'
import {
  grown,
  KiB,
  MiB,
  provenance,
  reason,
  report,
  side,
  unchanged
} from '../reports.ts'

const plain = { colours: false, width: 200 }

const facts: NonNullable<Report['release']> = {
  tag: 'v1.3.0',
  branch: 'main',
  budgetBranch: 'main',
  chosenBy: 'the nearest release before it in the line v1',
  previous: {
    tag: 'v1.2.4',
    commit: 'c'.repeat(40),
    chosenBy: 'the nearest release before it in the line v1',
    evidence: 'verified',
    source: 'measurement',
    why: '',
    page: ''
  },
  verifiedReproducible: true
}

const released = (change: Partial<typeof facts> = {}): Report => ({
  ...report([grown({})]),
  provenance,
  release: { ...facts, ...change }
})

describe('the headline of a release', () => {
  it('names it and the one before it', () => {
    expect(headline(released())).toMatch(/^v1\.3\.0 after v1\.2\.4: /)
    expect(headline(released({ previous: null }))).toMatch(
      /^v1\.3\.0, the first release: /
    )
    const previous = facts.previous && {
      ...facts.previous,
      evidence: 'unverified' as const,
      why: 'there is no signature'
    }
    expect(headline(released({ previous }))).toMatch(
      /^v1\.3\.0 after v1\.2\.4 \(unverified\): /
    )
  })
})

describe('how a release was measured', () => {
  it.each([
    ['Markdown', (of: Report) => renderMarkdown(of, { limit: 60_000 })],
    ['a terminal', (of: Report) => renderText(of, plain)]
  ])('is said in %s', (_, render) => {
    const text = render(released({ verifiedReproducible: false })).replaceAll(
      '`',
      ''
    )
    expect(text).toContain('v1.3.0, on main, judged by the budget of main')
    expect(text).toContain(
      'compared with v1.2.4 (ccccccc), the nearest release before it in the line v1; its recorded measurement'
    )
    expect(text).toContain(
      'built from an empty build cache and an empty module cache: go-cache, mod-cache and keep-modules are ignored'
    )
    expect(text).toContain('not built twice: verify-reproducible is off')
    const first = render(
      released({ previous: null, chosenBy: 'none is public' })
    )
    expect(first).toContain('compared with nothing: none is public')
    expect(first).toContain('built twice, to see whether')
  })
})

describe('the last release as a second column', () => {
  const binary = grown({})
  const before = example({
    packages: { a: 1000 },
    binary: { mainPackage: binary.mainPackage, goos: 'linux', goarch: 'amd64' },
    build: { target: binary.target }
  })
  const last = {
    tag: 'v1.2.4',
    evidence: 'verified',
    measurements: [before]
  } as const
  const plainReport = { ...report([binary]), provenance }

  it('has the difference of each binary that it has, and no verdict', () => {
    const shown = withLastRelease(plainReport, last)
    const size = binary.head?.binary.fileSize ?? 0
    expect(shown.reports[0]?.lastRelease).toEqual({
      tag: 'v1.2.4',
      evidence: 'verified',
      fileSize: 1000,
      delta: size - 1000
    })
    expect(shown.verdict).toEqual(plainReport.verdict)
    expect(shown.reports[0]?.verdict).toEqual(binary.verdict)
    for (const text of [
      renderMarkdown(shown, { limit: 60_000 }),
      renderText(shown, plain)
    ]) {
      expect(text).toContain('since v1.2.4')
    }
    expect(renderText(plainReport, plain)).not.toContain('since v1')
  })

  it('says where nobody vouches for it', () => {
    const doubtful = { ...last, evidence: 'unverified' } as const
    const shown = withLastRelease(plainReport, doubtful)
    expect(renderText(shown, plain)).toContain('since v1.2.4 (unverified)')
  })

  it('is absent for another binary, and shown where nothing changed', () => {
    const other = { ...last, measurements: [example()] }
    expect(withLastRelease(plainReport, other)).toEqual(plainReport)
    const same = { ...report([unchanged({})]), provenance }
    const shown = withLastRelease(same, last)
    expect(renderMarkdown(shown, { limit: 60_000 })).toContain('since v1.2.4')
  })
})

const archive = (format: 'tar.gz' | 'deb', size: number) => ({
  file: `scc.${format}`,
  format,
  size,
  contentSize: 17 * MiB,
  path: 'scc',
  sha256: 'a'.repeat(64)
})

describe('a release in packages', () => {
  const packed = grown({
    base: side(17 * MiB, { archive: archive('tar.gz', 5 * MiB) }),
    head: side(17 * MiB, {
      archives: [archive('tar.gz', 5 * MiB + KiB), archive('deb', 4 * MiB)]
    }),
    archives: [
      { format: 'tar.gz', base: 5 * MiB, head: 5 * MiB + KiB, delta: KiB },
      { format: 'deb', base: null, head: 4 * MiB, delta: null }
    ],
    verdict: {
      state: 'fail',
      reasons: [
        reason('fail', 'tar.gz package is 5.00 MiB, 1.0 KiB over the maximum', {
          rule: 'package.release.max-size',
          limit: 5 * MiB
        })
      ]
    }
  })
  const shown = { ...released(), reports: [packed] }

  it('has the size of each in Markdown and in a terminal', () => {
    const markdown = renderMarkdown(shown, { limit: 60_000 }).replace(
      /\u00a0/g,
      ' '
    )
    expect(markdown).toMatch(
      /\| tar\.gz 5\.00 MiB \(\+1\.0 KiB\), deb 4\.00 MiB \|/
    )
    const text = renderText(shown, plain)
    expect(text).toMatch(
      /change +archive +limit.*\n.*tar\.gz 5\.00 MiB \(\+1\.0 KiB\), deb 4\.00 MiB/
    )
    for (const fact of [
      'Archives: scc.tar.gz, 5.00 MiB (17.00 MiB unpacked) → scc.tar.gz, 5.00 MiB (17.00 MiB unpacked), +1.0 KiB: scc',
      'Archives: scc.deb, 4.00 MiB (17.00 MiB unpacked): scc'
    ]) {
      expect(text).toContain(fact)
    }
  })

  it('has the limit of packages beside the change', () => {
    expect(renderText(shown, plain)).toContain('package 5.00 MiB')
  })
})
