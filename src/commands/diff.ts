// `diff OLD NEW`: compares two binaries, archives with binaries, or saved measurements.
import { open } from 'node:fs/promises'
import { analyzeEach } from '../analyze/analyze-archive.ts'
import { withShortRunFlags } from '../analyze/short-run-flags.ts'
import { lacksRestHash } from '../core/compare/build-ids.ts'
import { pairBinaries, type BinaryPair } from '../core/compare/pair-binaries.ts'
import { compareAndExplain } from '../core/explain/explain.ts'
import { readBounded } from '../host/files/read-bounded.ts'
import type { Measurement } from '../core/model/measurement.ts'
import { noLayer, type Budget } from '../core/policy/budget.ts'
import { judgeFiles } from '../core/policy/judge-files.ts'
import type { Report } from '../core/model/report.ts'
import { readView, type View } from '../core/report/views/view.ts'
import { UserError, messageOf } from '../core/user-error.ts'
import type { Arguments } from './usage/arguments.ts'
import { assertShown } from './view-format.ts'

/** Bytes of a saved measurement, and of a budget file. */
const maxJsonBytes = 256 * 1024 * 1024
const maxBudgetBytes = 1024 * 1024

/** @throws UserError for a file that can't be read, or is larger than `limit` bytes */
export async function readText(path: string, limit: number): Promise<string> {
  try {
    return (await readBounded(path, limit)).toString('utf8')
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`could not read ${path}: ${messageOf(error)}`)
  }
}

/** A saved measurement is a file of JSON: it begins with a brace, as no binary does. */
export async function isJson(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null)
  if (file === null) return false
  try {
    // What is read of a pipe is gone for whoever reads it next.
    if (!(await file.stat()).isFile()) return false
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(64) })
    return /^\s*\{/.test(buffer.toString('latin1', 0, bytesRead))
  } finally {
    await file.close()
  }
}

/**
 * Measurements of binaries, archives and saved measurements, a list for each path:
 * an archive may have several.
 * @param files whether to name the source files of functions
 * @throws UserError for what is none of these
 */
export async function readSides(
  paths: readonly string[],
  files = false
): Promise<readonly (readonly Measurement[])[]> {
  const saved = await Promise.all(paths.map(isJson))
  const binaries = paths.filter((_, i) => !saved[i])
  const documents = paths.filter((_, i) => saved[i])
  const [analysed, read] = await Promise.all([
    analyzeEach(binaries.map((path) => ({ path, gzip: true, files }))),
    Promise.all(documents.map(readSaved))
  ])
  const measurements = new Map([
    ...binaries.map((path, i) => [path, analysed[i] ?? []] as const),
    ...documents.map((path, i) => [path, read.slice(i, i + 1)] as const)
  ])
  return paths.map((path) => measurements.get(path) ?? [])
}

async function readSaved(path: string): Promise<Measurement> {
  const text = await readText(path, maxJsonBytes)
  const { parseMeasurement } =
    await import('../core/model/parse-measurement.ts')
  try {
    return parseMeasurement(JSON.parse(text))
  } catch (error) {
    throw new UserError(`${path} is not a measurement: ${messageOf(error)}`)
  }
}

/** @throws UserError for a file that can't be read, or a malformed budget */
export async function readBudgetFile(path: string): Promise<Budget> {
  const text = await readText(path, maxBudgetBytes)
  const { parseBudgetFile } =
    await import('../core/policy/budget-file/budget-file.ts')
  return { inline: noLayer, file: parseBudgetFile(text, path) }
}

/** What was compared, and how to show it. */
export interface Diff {
  readonly report: Report
  /** All of both sides. */
  readonly measurements: readonly Measurement[]
  /** The two sides of a view; null for the usual report. */
  readonly viewed: Sides | null
  /** null for the usual report. */
  readonly view: View | null
}

interface Sides {
  readonly base: Measurement
  readonly head: Measurement
}

/** @throws UserError for a side that can't be read, or a view that can't be had */
export async function diff(args: Arguments): Promise<Diff> {
  const { flags, positionals, destination } = args
  const view = readView(flags)
  assertShown(view, destination)
  const [oldPath = '', newPath = ''] = positionals
  const budget =
    flags.budget === undefined ? null : await readBudgetFile(flags.budget)
  const isByFile = view?.by === 'file'
  const [bases = [], heads = []] = await readSides(
    [oldPath, newPath],
    isByFile || destination.format === 'html'
  )
  const pairs = await withHashes(pairsOf(bases, heads), [oldPath, newPath])
  const viewed = view?.by ? onlyPair(pairs, view.by) : null
  if (isByFile && viewed !== null) {
    assertFiles(oldPath, viewed.base)
    assertFiles(newPath, viewed.head)
  }
  const measurements = pairs.flatMap(({ base, head }) => [
    ...(base === null ? [] : [base]),
    ...(head === null ? [] : [head])
  ])
  const sizes = measurements.map(({ binary }) => binary.fileSize)
  const comparisons = await withShortRunFlags(Math.max(0, ...sizes), () =>
    Promise.resolve(
      pairs.map(({ base, head }) => compareAndExplain(base, head))
    )
  )
  return {
    report: judgeFiles(comparisons, budget),
    measurements,
    viewed,
    view
  }
}

/** Files that differ may be identical but for build IDs: what says so is loaded only then. */
async function withHashes(
  pairs: readonly BinaryPair[],
  paths: readonly string[]
): Promise<readonly BinaryPair[]> {
  if (!pairs.some(lacksRestHash)) return pairs
  const { withRestHashes } = await import('../analyze/rest-hashes.ts')
  return await withRestHashes(pairs, paths)
}

/** Two binaries are compared whatever they are; several are paired as a report does. */
function pairsOf(
  bases: readonly Measurement[],
  heads: readonly Measurement[]
): readonly BinaryPair[] {
  const [base = null] = bases
  const [head = null] = heads
  return bases.length === 1 && heads.length === 1
    ? [{ base, head }]
    : pairBinaries(bases, heads)
}

/** @throws UserError where there is no one pair that a table could be of */
function onlyPair(pairs: readonly BinaryPair[], by: string): Sides {
  const [pair] = pairs
  if (pairs.length === 1 && pair?.base && pair.head) {
    return { base: pair.base, head: pair.head }
  }
  throw new UserError(
    `--by ${by} compares two binaries, and there are ${pairs.length} to compare: unpack the one of interest`
  )
}

/** @throws UserError for a saved measurement, which has no source files */
function assertFiles(path: string, { symbols }: Measurement): void {
  const isMissing =
    symbols.some(({ region }) => region === 'code') &&
    symbols.every(({ file }) => file === undefined)
  if (!isMissing) return
  throw new UserError(
    `--by file: ${path} has no source files; name the binary itself`
  )
}
