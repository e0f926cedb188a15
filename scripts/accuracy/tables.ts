// The tables of docs/accuracy.md. Pure.
import { markdownTable } from 'markdown-table'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { contentShare, sharesOf, type Shares } from '../corpus/shares.ts'
import type { GsaResult } from './gsa.ts'
import type { LinkedProgram } from './linkers.ts'
import type { BuiltProgram } from './programs.ts'

export interface FileResult {
  /** `name@version` of the npm package. */
  readonly spec: string
  /** Path inside it. */
  readonly path: string
  readonly goVersion: string
  readonly measurement: Measurement
  /** null where it was not run. */
  readonly gsa: GsaResult | null
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / whole).toFixed(1)} %`

const count = (bytes: number): string => bytes.toLocaleString('en-US')

/** Bytes of a file that have an owner. */
const ownedOf = (shares: Shares): number =>
  shares.packages + shares.namedRuntimeTables + shares.c

export function programTable(programs: readonly BuiltProgram[]): string {
  const rows = programs.map(({ program, target, alone, paired }) => {
    const shares = sharesOf(alone)
    const whole = shares.fileSize
    const named = paired && sharesOf(paired)
    return [
      program.module ?? program.mainPackage,
      target,
      count(whole),
      percent(ownedOf(shares), whole),
      percent(contentShare(shares), 1),
      ...(named
        ? [
            paired.attribution.level,
            percent(ownedOf(named), whole),
            percent(contentShare(named), 1),
            percent(named.sharedTypes, whole),
            percent(named.padding, whole),
            percent(named.signature, whole),
            percent(named.unattributed, whole)
          ]
        : ['no twin', '', '', '', '', '', ''])
    ]
  })
  return markdownTable(
    [
      [
        'program',
        'target',
        'bytes',
        'alone: owned',
        'content',
        'twin: level',
        'owned',
        'content',
        'types',
        'padding',
        'signature',
        'unattributed'
      ],
      ...rows
    ],
    { align: 'llrrrlrrrrrr'.split('') }
  )
}

/** One program by who linked it. */
export function linkerTable(programs: readonly LinkedProgram[]): string {
  const rows = programs.map(({ goarch, mode, linker, alone, paired }) => {
    const types = regionOf(alone, 'types')
    const relocations = regionOf(alone, 'relocations')
    const named = sharesOf(paired)
    return [
      mode,
      goarch,
      linker,
      count(alone.binary.fileSize),
      count(types),
      percent(sharedTypesOf(alone), Math.max(types, 1)),
      count(relocations),
      count(sizeOf(alone, '(relocations)')),
      count(sharesOf(alone).unattributed),
      paired.attribution.level,
      count(named.unattributed)
    ]
  })
  return markdownTable(
    [
      [
        'mode',
        'arch',
        'linker',
        'bytes',
        'types',
        'shared',
        'relocations',
        "nobody's",
        'unattributed',
        'twin: level',
        'unattributed'
      ],
      ...rows
    ],
    { align: 'lllrrrrrrlr'.split('') }
  )
}

const regionOf = ({ regions }: Measurement, region: string): number =>
  regions.find(({ name }) => name === region)?.size ?? 0

const sizeOf = ({ packages }: Measurement, wanted: string): number =>
  packages.find(({ path }) => path === wanted)?.size ?? 0

/** Bytes of types that are no package's. */
const sharedTypesOf = ({ packages }: Measurement): number =>
  packages
    .find(({ path }) => path === '(shared types)')
    ?.regions.find(({ name }) => name === 'types')?.size ?? 0

export function fileTable(
  files: readonly FileResult[],
  withGsa: boolean
): string {
  const rows = files.map(({ spec, path, goVersion, measurement, ...file }) => {
    const shares = sharesOf(measurement)
    const whole = shares.fileSize
    const { format, goarch } = measurement.binary
    return [
      spec,
      path.split('/').at(-1) ?? '',
      `${format} ${goarch}`,
      goVersion === '' ? 'not told' : goVersion.replace(/ .*/, ''),
      count(whole),
      measurement.attribution.level,
      percent(ownedOf(shares), whole),
      percent(shares.sharedTypes, whole),
      percent(shares.padding, whole),
      percent(shares.signature, whole),
      percent(shares.unattributed, whole),
      percent(shares.packages, whole),
      ...(withGsa ? [gsaCell(file.gsa, whole)] : [])
    ]
  })
  const heads = [
    'package',
    'file',
    'format',
    'Go',
    'bytes',
    'level',
    'owned',
    'types',
    'padding',
    'signature',
    'unattributed',
    'packages',
    ...(withGsa ? ['gsa: packages'] : [])
  ]
  const align = 'llllrlrrrrrrr'.split('')
  return markdownTable([heads, ...rows], { align })
}

function gsaCell(result: GsaResult | null, fileSize: number): string {
  if (result === null || result.kind === 'newer') return '–'
  return result.kind === 'failed'
    ? `fails: ${result.error.replaceAll('|', '\\|')}`
    : percent(result.packages, fileSize)
}
