// Makes a History of what was measured at several commits, releases or files.
import { byChange, matchByKey, rowOf } from '../compare/rows.ts'
import { targetOf } from '../compare/pair-binaries.ts'
import type {
  BinaryHistory,
  History,
  HistoryPoint
} from '../model/history/history-schema.ts'
import type { Measurement, Module } from '../model/measurement.ts'
import {
  keyOf,
  seriesOf,
  type BinaryName,
  type CommitOf,
  type SeriesPoint
} from './series.ts'

/** Modules of a step; the rest is small. */
const maxSteps = 50

/** The sizes of one binary. */
export interface MeasuredBinary extends BinaryName {
  readonly fileSize: number
  readonly gzip: number | null
  /** null where they are not at hand. */
  readonly modules: readonly Pick<Module, 'path' | 'size'>[] | null
}

/** One commit, release or file; the fields are those of a point. */
export interface MeasuredCommit extends CommitOf<MeasuredBinary> {
  readonly label: string
  readonly commit: string
  readonly url: string
  readonly time: string
}

/** What a history keeps of a measurement. */
export function measuredBinary(measurement: Measurement): MeasuredBinary {
  const { binary, modules } = measurement
  return {
    mainPackage: binary.mainPackage,
    name: binary.name,
    target: targetOf(measurement),
    fileSize: binary.fileSize,
    gzip: binary.compressed?.gzip ?? null,
    modules: modules.map(({ path, size }) => ({ path, size }))
  }
}

/** @param commits oldest first */
export function makeHistory(
  source: History['source'],
  commits: readonly MeasuredCommit[],
  notices: readonly string[]
): History {
  // The names that count are the newest.
  const names = new Map<string, BinaryName>()
  for (const binary of commits.flatMap(({ binaries }) => binaries)) {
    names.set(keyOf(binary), binary)
  }
  const binaries = [...names].map(
    ([key, { name, mainPackage, target }]): BinaryHistory => ({
      name,
      mainPackage,
      target,
      points: seriesOf<MeasuredBinary, MeasuredCommit>(commits, key).map(
        pointOf
      )
    })
  )
  return { schemaVersion: 1, source, binaries, notices }
}

type Point = SeriesPoint<MeasuredCommit, MeasuredBinary>

function pointOf(
  { commit: { label, commit, url, time }, binary, missing }: Point,
  place: number,
  series: readonly Point[]
): HistoryPoint {
  const { fileSize, gzip } = binary
  const step = stepOf(series[place - 1]?.binary.modules, binary.modules)
  return { label, commit, url, time, missing, fileSize, gzip, step }
}

/** null where either side is not at hand. */
function stepOf(
  base: MeasuredBinary['modules'] | undefined,
  head: MeasuredBinary['modules']
): HistoryPoint['step'] {
  if (!base || !head) return null
  return matchByKey(
    base,
    head,
    ({ path }) => path,
    ({ size }) => size
  )
    .map(({ key, baseSize, headSize }) => ({
      module: key,
      ...rowOf(baseSize, headSize)
    }))
    .filter(({ delta }) => delta !== 0)
    .toSorted(byChange(({ module }) => module))
    .slice(0, maxSteps)
    .map(({ module, base: from, head: to }) => ({
      module,
      base: from,
      head: to
    }))
}

/** Of which binaries, and how many points. */
export interface HistoryChoice {
  /** Name of the executable, or main package; '' for all. */
  readonly binary: string
  /** '' for all. */
  readonly target: string
  /** The newest of each binary; null for all. */
  readonly last: number | null
}

/** The part of a history that somebody asks for. */
export function chosenHistory(
  history: History,
  { binary, target, last }: HistoryChoice
): History {
  const binaries = history.binaries
    .filter(
      ({ name, mainPackage }) =>
        binary === '' || binary === name || binary === mainPackage
    )
    .filter((one) => target === '' || target === one.target)
    .map(({ points, ...names }) => ({
      ...names,
      points: (last === null ? points : points.slice(-last)).map(
        (point, place) => (place === 0 ? { ...point, missing: 0 } : point)
      )
    }))
  return { ...history, binaries }
}
