// The part of docs/performance.md about analysing. Pure.
import { markdownTable } from 'markdown-table'
import type { AnalyzeTimes, FileTimes, Tool } from './analyze.ts'
import { cells, cpu, megabytes, runsOf, wall } from './file-cells.ts'
import { largeTables } from './large-tables.ts'
import { machineLine, type Machine } from './machine.ts'
import { resultTable, row, type ResultRow } from './results.ts'
import { median, ratios } from './statistics.ts'

export const isLarge = ({ file }: FileTimes): boolean =>
  file.largest && file.kind === 'linear'

/** The measured values with their bounds. */
export function analyzeRows(times: AnalyzeTimes): ResultRow[] {
  const { files, pairs, nothing } = times
  const start = `${median(nothing.map(wall)).toFixed(2)} s of it Node's own start`
  const rows: ResultRow[] = []
  for (const one of files) {
    const text = runsOf(one, 'text')
    const { name, size } = one.file
    const what = `${name} (${(size / 1e6).toFixed(1)} MB)`
    if (name.startsWith('@bufbuild/buf-linux')) {
      const used = `${median(text.map(cpu)).toFixed(2)} s of processor time, ${start}`
      rows.push(row(`${what}: time`, text.map(wall), 0.5, ' s', used))
      const hashing = runsOf(one, 'hash')
      const beside = `${what}: time beside reading and hashing it`
      const read = `which take Node ${median(hashing.map(wall)).toFixed(2)} s`
      rows.push(
        row(beside, ratios(text.map(wall), hashing.map(wall)), 2.5, '', read)
      )
      rows.push(row(`${what}: memory`, text.map(megabytes), 200, ' MB'))
      const json = runsOf(one, 'json').map(megabytes)
      rows.push(row(`${what}: memory, JSON`, json, 200, ' MB'))
    }
    if (isLarge(one)) {
      rows.push(row(`${what}: memory`, text.map(megabytes), 1000, ' MB'))
      const json = runsOf(one, 'json').map(megabytes)
      rows.push(row(`${what}: memory, JSON`, json, 1000, ' MB'))
    }
  }
  const quarter = files.findLast(
    ({ file }) => file.kind === 'linear' && !file.largest
  )
  const whole = files.find(isLarge)
  if (quarter !== undefined && whole !== undefined) {
    // Sorting grows a little faster than its input: 1.1 for four times as much.
    const what = 'time per MB, the largest file beside one of a quarter'
    rows.push(row(what, ratios(perMegabyte(whole), perMegabyte(quarter)), 1.25))
  }
  for (const { name, isOneTwice, both, alone } of pairs) {
    // Half would be two processors that never wait for each other or the disk.
    const what = `diff of two beside each alone, ${name}`
    const cores = median(ratios(both.map(cpu), both.map(wall))).toFixed(1)
    const because = `${cores} processors busy`
    const besideAlone = ratios(both.map(wall), alone)
    rows.push(row(what, besideAlone, 0.75, '', because))
    if (!name.startsWith('@bufbuild/')) continue
    const besideOne = besideAlone.map((share) => 2 * share)
    const which = isOneTwice ? 'of a file and itself' : 'of two'
    const beside = `diff ${which} beside one alone, ${name}`
    rows.push(row(beside, besideOne, 1.3, '', because))
  }
  for (const one of files) {
    const [ours, theirs] = [runsOf(one, 'json'), runsOf(one, 'gsa')]
    if (theirs.length === 0) continue
    // What a program in JavaScript can't go below.
    const least = median(nothing.map(wall)) / median(theirs.map(wall))
    const because = `it takes ${median(theirs.map(cpu)).toFixed(2)} s of processor time, ours ${median(ours.map(cpu)).toFixed(2)} s; Node's own start alone takes ${least.toFixed(2)} of its time`
    const share = ratios(ours.map(wall), theirs.map(wall))
    rows.push(
      row(`time beside gsa's, ${one.file.name}`, share, 0.1, '', because)
    )
  }
  return rows
}

function perMegabyte(one: FileTimes): number[] {
  return runsOf(one, 'text').map(
    ({ wall: seconds }) => seconds / (one.file.size / 1e6)
  )
}

/** How much longer another tool took. */
function factor(one: FileTimes, tool: Tool): string {
  const [ours, theirs] = [runsOf(one, 'json'), runsOf(one, tool)]
  if (ours.length === 0 || theirs.length === 0) return ''
  return `${median(ratios(theirs.map(wall), ours.map(wall))).toFixed(1)} ×`
}

function gsaTable(files: readonly FileTimes[]): string {
  return markdownTable(
    [
      [
        'file',
        'MB',
        'Go',
        'text',
        'JSON',
        'CPU',
        'memory',
        'gsa',
        'CPU',
        'memory',
        'beside ours'
      ],
      ...files.map((one) => {
        const { name, size, goVersion } = one.file
        const [text = ''] = cells(one, 'text')
        return [
          name,
          (size / 1e6).toFixed(1),
          goVersion,
          text,
          ...cells(one, 'json'),
          ...cells(one, 'gsa'),
          factor(one, 'gsa')
        ]
      })
    ],
    { align: ['l', 'r', 'l', 'r', 'r', 'r', 'r', 'r', 'r', 'r', 'r'] }
  )
}

/** Failures in the words of the tools, each once. */
function failures({ files, peers }: AnalyzeTimes): string {
  const missing = Object.values(peers).flatMap(({ name, path, reason }) =>
    path === null ? [`- ${name} was not run: ${reason}.`] : []
  )
  const failed = files.flatMap(({ file, runs }) =>
    [...runs].flatMap(([tool, all]) =>
      all.flatMap((run) =>
        run.kind === 'failed'
          ? [
              `- ${tool} of ${file.name}: \`${run.reason.replaceAll('`', "'")}\``
            ]
          : []
      )
    )
  )
  const lines = [...missing, ...failed]
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`
}

export function analyzePart(
  times: AnalyzeTimes,
  rows: readonly ResultRow[],
  machine: Machine
): string {
  const { files, peers } = times
  return `\`node dist/cli.js analyze FILE\` runs beside other tools on the same file. From the start of each process to its end, this
measures time on the clock, processor time of all threads, and the system's figure for peak resident memory. Output is
discarded. Each ratio is of one round. The tools:

- **gsa** (go-size-analyzer ${peers.gsa.version}), \`gsa -f json\`: functions, types and, on amd64, strings that it finds by
  disassembly. It is compared with our JSON, which has every function, too.
- **nm** (\`go tool nm -size\` of ${peers.nm.version}): prints the symbol table, and refuses a file without one. So nm and goda get
  programs linked with \`-ldflags=-w\`.
- **goda** (${peers.goda.version}), \`goda weight\`: the sizes of \`go tool nm\`, added up by package. It doesn't wait for the end of
  the nm that it starts, so nm's processor time and memory are not counted.
- goweight can't be compared: it builds a program from source and lists the sizes of its archives.

${resultTable(rows)}

Measured on ${machineLine(machine)}. Bounds on the clock are for two processors.

### Stripped files, as they are published

${gsaTable(files.filter(({ file }) => file.kind === 'published'))}
${failures(times)}
${largeTables(files)}`
}
