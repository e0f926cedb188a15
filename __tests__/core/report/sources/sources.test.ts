import { describe, expect, it } from '@jest/globals'
import { changedAlike } from '../../../../src/core/report/sources/alike.ts'
import { repositoryOf } from '../../../../src/core/report/sources/families.ts'
import { sourcesOf } from '../../../../src/core/report/sources/sources.ts'
import { rowsThatSayIt } from '../../../../src/core/report/cut-rows.ts'
import type {
  BinaryReport,
  ModuleRow
} from '../../../../src/core/model/report.ts'
import { grown, KiB, MiB, moduleRow, packageRow } from '../reports.ts'

/** A binary whose change is that of these modules. */
function moved(
  modules: readonly ModuleRow[],
  change: Partial<BinaryReport> = {}
): BinaryReport {
  const total = modules.reduce((sum, { delta }) => sum + delta, 0)
  return grown({
    modules,
    packages: [],
    symbols: [],
    delta: { fileSize: total, contentSize: total, gzip: null },
    ...change
  })
}

const own = (delta: number) => moduleRow('example.com/tool', delta)

const rows = (...deltas: readonly number[]) =>
  deltas.map((delta) => ({ base: MiB, head: MiB + delta, delta }))

const bump = ['v1.0.0', 'v1.1.0'] as const

describe('repositoryOf', () => {
  it.each([
    ['github.com/aws/aws-sdk-go-v2/service/s3', 'github.com/aws/aws-sdk-go-v2'],
    ['github.com/go-jose/go-jose/v4', 'github.com/go-jose/go-jose'],
    ['gitlab.corp.example/team/repo/sub', 'gitlab.corp.example/team/repo'],
    ['golang.org/x/crypto/x509roots/fallback', 'golang.org/x/crypto'],
    ['go.opentelemetry.io/otel/sdk/metric', 'go.opentelemetry.io/otel'],
    ['example.com/v2', 'example.com'],
    ['gopkg.in/yaml.v3', 'gopkg.in/yaml.v3'],
    ['tool/cmd/a', 'tool/cmd/a']
  ])('of %s is %s', (path, repository) => {
    expect(repositoryOf(path)).toBe(repository)
  })
})

describe('sourcesOf', () => {
  it('puts the modules of one repository into a row that names the largest', () => {
    const root = 'go.opentelemetry.io/otel'
    const sources = sourcesOf(
      moved([
        moduleRow(`${root}/sdk`, 2 * KiB, bump),
        moduleRow(`${root}/exporters/a`, 9 * KiB, ['', 'v0.9.0'], 0),
        moduleRow(root, KiB, bump),
        moduleRow(`${root}/trace`, 10, bump),
        moduleRow('example.com/other', 3 * KiB, bump)
      ])
    )
    expect(sources).toMatchObject([
      {
        name: root,
        count: 4,
        baseVersion: 'v1.0.0',
        headVersion: 'v1.1.0',
        delta: 12 * KiB + 10,
        parts: [
          { name: '…/exporters/a', delta: 9 * KiB, change: 'added' },
          { name: '…/sdk', delta: 2 * KiB },
          { name: root, delta: KiB }
        ]
      },
      { name: 'example.com/other', count: 1 }
    ])
  })

  it('puts the repositories of one owner into a row that made the same step', () => {
    const sources = sourcesOf(
      moved([
        moduleRow('k8s.io/api', 5 * KiB, bump),
        moduleRow('k8s.io/client-go', 4 * KiB, bump),
        moduleRow('k8s.io/utils', 3 * KiB, ['v0.1.0', 'v0.2.0']),
        moduleRow('k8s.io/klog/v2', 2 * KiB, ['v2.0.0', 'v2.0.0']),
        moduleRow('sigs.k8s.io/yaml', KiB, bump)
      ])
    )
    expect(sources.map(({ name, count }) => [name, count])).toEqual([
      ['k8s.io/…', 2],
      ['k8s.io/utils', 1],
      ['k8s.io/klog/v2', 1],
      ['sigs.k8s.io/yaml', 1]
    ])
  })

  it('names no version where the modules have several, and no root speaks for them', () => {
    const [row] = sourcesOf(
      moved([
        moduleRow('github.com/a/b', -KiB, ['v1.6.1', '']),
        moduleRow('github.com/a/b/v2', 3 * KiB, ['', 'v2.0.0'], 0)
      ])
    )
    expect(row).toMatchObject({ count: 2, baseVersion: '', headVersion: '' })
  })

  it('names the five largest packages of the standard library', () => {
    const packages = ['fmt', 'net/http', 'os', 'io', 'time', 'sync'].map(
      (path, place) => packageRow(path, 'std', (place + 1) * KiB)
    )
    const [row] = sourcesOf(moved([moduleRow('std', 21 * KiB)], { packages }))
    expect(row?.parts.map(({ name }) => name)).toEqual([
      'sync',
      'time',
      'io',
      'os',
      'net/http'
    ])
  })

  it('puts the tables of the runtime into one row, and keeps the sum', () => {
    const binary = moved([
      moduleRow('(findfunctab)', 5 * KiB),
      moduleRow('(type index)', -2 * KiB),
      moduleRow('(headers)', KiB),
      moduleRow('(padding)', 3 * KiB),
      moduleRow('std', 2 * KiB)
    ])
    const sources = sourcesOf(binary)
    expect(sources.map(({ kind, delta }) => [kind, delta / KiB])).toEqual([
      ['tables', 4],
      ['pseudo', 3],
      ['std', 2]
    ])
    const sum = sources.reduce((total, { delta }) => total + delta, 0)
    expect(sum).toBe(binary.delta.fileSize)
  })
})

describe('changedAlike', () => {
  const library = moduleRow('example.com/lib', 90 * KiB, bump)
  const small = moduleRow('example.com/lib', 9 * KiB, bump)

  it('groups those whose bytes went to the same rows, whatever their number', () => {
    const groups = changedAlike([
      moved([small, own(KiB)], { target: 'a' }),
      moved([library, own(5 * KiB)], { target: 'b' }),
      moved([own(50 * KiB)], { target: 'c' })
    ])
    expect(
      groups.map(({ binary, others }) => [
        binary.target,
        others.map(({ target }) => target)
      ])
    ).toEqual([
      ['b', ['a']],
      ['c', []]
    ])
  })

  it('keeps apart growth and shrinking, versions, and what more than a tenth differs in', () => {
    const shrunk = { ...library, delta: -90 * KiB, head: 0 }
    const elsewhere = { ...library, headVersion: 'v1.2.0' }
    const groups = changedAlike([
      moved([library]),
      moved([shrunk]),
      moved([elsewhere]),
      moved([library, own(12 * KiB)])
    ])
    expect(groups).toHaveLength(4)
  })

  it('leaves out those of which nothing is attributed', () => {
    expect(changedAlike([moved([])])).toEqual([])
  })
})

describe('rowsThatSayIt', () => {
  it.each([
    ['the rest is 5 % of it', rows(95, 3, 2), 1],
    ['the rest is more than 5 % of it', rows(94, 4, 2), 2],
    ['growth and shrinking cancel out', rows(500, -499, 1), 3],
    [
      'the rest is little of the bytes, and much of the change',
      rows(1000, -960, 10),
      3
    ],
    ['nothing moved', rows(0, 0), 0]
  ])('where %s', (_, given, count) => {
    expect(rowsThatSayIt(given)).toBe(count)
  })
})
