// What analysis costs, beside tools of others on the same files: interleaved
// rounds, so that what disturbs one disturbs all.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measurement } from '../src/core/model/measurement.ts'
import { analysedFiles, type AnalysedFile } from './analysed-files.ts'
import { metered, meteredWell, type Metered } from './metered.ts'
import { findPeers, type Peer, type PeerName } from './peers.ts'
import { project } from './step.ts'

/**
 * Ours with text and with JSON, which has every function; a Node that reads the
 * file and hashes it, and does nothing else; the others' names.
 */
export type Tool = 'text' | 'json' | 'hash' | PeerName

/** A script without types, which Node would have to strip first. */
const readAndHash =
  "require('node:crypto').createHash('sha256').update(require('node:fs').readFileSync(process.argv[1])).digest('hex')"

export interface FileTimes {
  readonly file: AnalysedFile
  /** Functions that the file has. */
  readonly functions: number
  /** Runs of each tool that was tried, in the order of the rounds. */
  readonly runs: ReadonlyMap<Tool, readonly Metered[]>
}

/** `diff` of two files, which measures both with compression, beside each alone. */
export interface PairTimes {
  readonly name: string
  /** Whether both are one file. */
  readonly isOneTwice: boolean
  readonly both: readonly Metered[]
  /** Seconds: each of the two alone, added up. */
  readonly alone: readonly number[]
}

export interface AnalyzeTimes {
  readonly files: readonly FileTimes[]
  readonly pairs: readonly PairTimes[]
  readonly peers: Readonly<Record<PeerName, Peer>>
  /** Runs of a Node that has nothing to do. */
  readonly nothing: readonly Metered[]
}

/** Seconds that a tool gets for one file. */
const limit = 300

/** A file of hundreds of megabytes is not read more often than this. */
const roundsOfLargest = 3

const cli = join(project, 'dist', 'cli.js')

export async function measureAnalysis(
  scratch: string,
  rounds: number,
  say: (text: string) => void
): Promise<AnalyzeTimes> {
  const peers = findPeers(scratch, say)
  const files = await analysedFiles(say)
  const goCache = execFileSync('go', ['env', 'GOCACHE'], { encoding: 'utf8' })
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: scratch,
    // goda starts `go tool nm`, which must not be built first.
    GOCACHE: goCache.trim()
  }
  const run = (command: readonly string[]): Promise<Metered> =>
    metered(command, { cwd: scratch, env, limit })
  const ours = (...args: string[]): Promise<Metered> =>
    run([process.execPath, cli, ...args])

  const theirs = (peer: Peer, ...args: string[]): Promise<Metered> | null =>
    peer.path === null ? null : run([peer.path, ...args])
  const ways: Readonly<
    Record<Tool, (path: string) => Promise<Metered> | null>
  > = {
    text: (path) => ours('analyze', path),
    json: (path) => ours('analyze', path, '--format', 'json'),
    hash: (path) => run([process.execPath, '-e', readAndHash, path]),
    gsa: (path) => theirs(peers.gsa, '-f', 'json', path),
    goda: (path) => theirs(peers.goda, 'weight', path),
    nm: (path) => theirs(peers.nm, '-size', path)
  }

  const nothing: Metered[] = []
  const times: FileTimes[] = []
  for (const file of files) {
    say(`${file.name}: ${(file.size / 1e6).toFixed(1)} MB`)
    const functions = await countFunctions(file, scratch, env)
    const runs = new Map<Tool, Metered[]>(
      toolsFor(file).map((tool) => [tool, []])
    )
    const most = file.largest ? roundsOfLargest : rounds
    for (let round = 0; round < Math.min(rounds, most); round++) {
      for (const [tool, done] of rotated([...runs], round)) {
        // What failed would fail again, and what took too long takes too long again.
        if (done.some(({ kind }) => kind !== 'done')) continue
        const result = await ways[tool](file.path)
        if (result === null) continue
        if ((tool === 'text' || tool === 'json') && result.kind !== 'done') {
          throw new Error(`${file.path}: ${told(result)}`)
        }
        done.push(result)
        say(`  ${tool}: ${told(result)}`)
      }
      nothing.push(await run([process.execPath, '-e', '0']))
    }
    times.push({ file, functions, runs })
  }

  const pairs: PairTimes[] = []
  for (const [base, head] of pairsOf(files)) {
    const name = `${base.name}, ${head.name}`
    const both: Metered[] = []
    const alone: number[] = []
    for (let round = 0; round < rounds; round++) {
      both.push(await ours('diff', base.path, head.path))
      const one = await ours('analyze', base.path, '--gzip')
      const two = await ours('analyze', head.path, '--gzip')
      alone.push(one.wall + two.wall)
    }
    say(`diff ${name}: ${both.map(told).join('; ')}`)
    pairs.push({ name, isOneTwice: base === head, both, alone })
  }
  return { files: times, pairs, peers, nothing }
}

/** `go tool nm` and goda read symbol tables only. */
function toolsFor({ kind }: AnalysedFile): Tool[] {
  return kind === 'symbols'
    ? ['text', 'json', 'nm', 'goda', 'gsa']
    : ['text', 'json', 'hash', 'gsa']
}

/** So that none is always first. */
function rotated<T>(items: readonly T[], by: number): T[] {
  const at = by % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}

function told(result: Metered): string {
  const { wall, cpu, memory } = result
  const took = `${wall.toFixed(2)} s, ${cpu.toFixed(2)} s of CPU, ${(memory / 1e6).toFixed(0)} MB`
  if (result.kind === 'timeout') return `${took}, killed`
  return result.kind === 'failed' ? `${took}, ${result.reason}` : took
}

async function countFunctions(
  file: AnalysedFile,
  cwd: string,
  env: Readonly<Record<string, string>>
): Promise<number> {
  const output = join(cwd, 'measurement.json')
  await meteredWell(
    [
      process.execPath,
      cli,
      'analyze',
      file.path,
      '--format',
      'json',
      '--output',
      output
    ],
    { cwd, env, limit }
  )
  const { symbols }: Measurement = JSON.parse(readFileSync(output, 'utf8'))
  return symbols.filter(({ region }) => region === 'code').length
}

/** The published files of one program, for one system and the next; and the largest with itself, which is worth threads. */
function pairsOf(
  files: readonly AnalysedFile[]
): (readonly [AnalysedFile, AnalysedFile])[] {
  const published = files.filter(({ kind }) => kind === 'published')
  const pairs: (readonly [AnalysedFile, AnalysedFile])[] = []
  for (const [index, file] of published.entries()) {
    const next = published[index + 1]
    if (next && programOf(next) === programOf(file)) pairs.push([file, next])
  }
  const [largest] = published.toSorted((a, b) => b.size - a.size)
  return largest ? [...pairs, [largest, largest]] : pairs
}

/** The npm scope tells it. */
function programOf({ name }: AnalysedFile): string {
  return name.split('/')[0] ?? ''
}
