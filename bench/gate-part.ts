// The parts of docs/performance.md about the gate and its start. Pure.
import { markdownTable } from 'markdown-table'
import { ways, type GateTimes, type Way } from './gate.ts'
import { machineLine, type Machine } from './machine.ts'
import { resultTable, row, type ResultRow } from './results.ts'
import type { Startup } from './startup.ts'
import { differences, ratios } from './statistics.ts'
import { networkSpeed } from './paced.ts'
import { change, release, update } from './subject.ts'
import type { Timed } from './timed.ts'

export function gateRows(gate: GateTimes): ResultRow[] {
  const times = (way: Way, kind: 'wall' | 'cpu'): number[] =>
    gate.rounds.map((round) => round[way][kind])
  const overBare = (way: Way, kind: 'wall' | 'cpu'): number[] =>
    ratios(times(way, kind), times('bare', kind))
  const explained = (kind: 'wall' | 'cpu'): number[] =>
    ratios(times('stored', kind), times('unexplained', kind))
  const { plain, packing: packed } = gate.pushes
  const packing = ratios([packed.wall], [plain.wall])
  return [
    row('gate with a signed build cache', overBare('signed', 'wall'), 0.35),
    row('gate with a stored baseline', overBare('stored', 'wall'), 1.06),
    row('gate with a rebuilt baseline', overBare('rebuilt', 'wall'), 1.2),
    row('explanations, beside the gate without', explained('wall'), 1.03),
    row(
      'packages compiled for an update, per dependent one',
      [gate.update.compiled / gate.update.dependents],
      1
    ),
    row('a push that packs, beside one that does not', packing, 1.25),
    row('explanations, processor time', explained('cpu'), null),
    row('signed build cache, processor time', overBare('signed', 'cpu'), null),
    row('stored baseline, processor time', overBare('stored', 'cpu'), null),
    row('rebuilt baseline, processor time', overBare('rebuilt', 'cpu'), null)
  ]
}

export function startupRows({ planned, empty }: Startup): ResultRow[] {
  const what = 'start-up to the plan, CPU above an empty script'
  return [row(what, differences(planned, empty), 0.08, ' s')]
}

function cell({ wall, cpu }: Timed): string {
  return `${wall.toFixed(1)} s (${cpu.toFixed(1)} s)`
}

/** As the table of rounds names the ways. */
const titles: Readonly<Record<Way, string>> = {
  bare: 'bare build',
  stored: 'stored',
  signed: 'signed cache',
  unexplained: 'stored, explain: false',
  rebuilt: 'rebuilt'
}

/** What each way took, round by round. */
function roundsTable({ rounds }: GateTimes): string {
  return markdownTable(
    [
      ['round', ...ways.map((way) => titles[way])],
      ...rounds.map((round, index) => [
        String(index + 1),
        ...ways.map((way) => cell(round[way]))
      ])
    ],
    { align: 'r' }
  )
}

export function gatePart(
  gate: GateTimes,
  rows: readonly ResultRow[],
  machine: Machine
): string {
  const size = (gate.fileSize / 1e6).toFixed(1)
  return `What the gate costs beside the cold build that it makes anyway. These are ratios to a bare cold build within one
run, so they mean the same on another machine. Module caches are filled on both sides, and every build but that with a
signed build cache starts from an empty one. All of them make the same file: its SHA-256 is compared in each round.

${resultTable(rows)}

Measured on ${machineLine(machine)}.

- The program is [${release.module}](https://${release.module}) ${release.version}, ${size} MB stripped. The pull request is small,
  as most are: ${change}.
- **Bare build**: \`go build -trimpath -buildvcs=false -ldflags="-s -w"\` of the pull request's tree, from an empty
  \`GOCACHE\`.
- **Stored baseline**: the action's whole step on the pull request, from the start of \`node dist/index.js\` to its
  end, with a GitHub that has the measurement of the base as an artifact and takes the comment. It lists
  packages, checks the modules' hashes, builds, checks the binary, links the twin, compresses the file, gives every byte
  its owner, compares, comments and removes its caches. Its program has the bytes of the bare build. It can take less
  processor time than that because of \`GOGC=off\`, see [the enforced build](build.md).
- **Signed build cache**: the same with [\`go-cache: signed\`](build-cache.md). A push of the base made, proved and signed the pack, which has
  ${(gate.packBytes / 1e6).toFixed(1)} MB. It comes at no more than ${networkSpeed / 1e6} MB/s, and is verified and unpacked while the packages are listed.
- **An update**: another pull request, which updates ${update.module} to ${update.version}, builds from the same pack. Of the
  program's ${gate.update.all} packages, ${gate.update.dependents} are of that module or depend on it. ${gate.update.compiled} of them were compiled, and nothing else;
  its step took ${cell(gate.update.timed)}.
- **A push that packs** took ${cell(gate.pushes.packing)}, one with the null cache ${cell(gate.pushes.plain)}. Proving the pack may cost a fifth of the push.
- **Rebuilt baseline**: the same without a record, so the base is built as well. Base and head share the run's empty build
  cache, so the second build compiles only what the change touches. Two separate cold builds, as in a hand-written
  workflow, cost 2.00 before anything is measured.

- **Explanations**: the gate with a stored baseline beside the same with \`explain: false\`, which neither keeps what
  explanations need nor makes one.

Each round runs all of them, in changing order, and each ratio is of one round. The bounds are for time on the clock.
Seconds on the clock, and of processor time in brackets:

${roundsTable(gate)}
`
}

export function startupPart(
  rows: readonly ResultRow[],
  machine: Machine
): string {
  return `This is the processor time of \`node dist/index.js\` up to the validated plan, less that of an empty script.

${resultTable(rows)}

Measured on ${machineLine(machine)}.
`
}
