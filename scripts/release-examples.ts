// Writes `docs/examples/release.md` and the reports beside it: what `release check` says
// of five consecutive releases of fzf. Sources come through the Go module proxy, and
// GoReleaser builds them as fzf publishes them, for fewer targets. Run:
// node scripts/release-examples.ts (Node 24); it takes some minutes.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installProgram } from '../__tests__/setup/install-program.ts'
import { renderMarkdown } from '../src/core/report/markdown/report.ts'
import { renderText } from '../src/core/report/terminal/report.ts'
import { buildDist } from './examples/release/build-dist.ts'
import { releasePage, type Step } from './examples/release/page.ts'
import {
  exampleKeys,
  makeWorld,
  type Guarded,
  type World
} from './examples/release/world.ts'

const module = 'github.com/junegunn/fzf'
const budgetPath = '.github/go-size-gate.yml'
const directory = join(import.meta.dirname, '..', 'docs', 'examples')
const { publicKey, privatePem } = exampleKeys()

interface Limits {
  readonly file: string
  readonly package: string
  readonly since: string
}

/** The budget file; `isPinned` once the releases are signed. */
const budgetOf = (limits: Limits, isPinned = true): string => `version: 1
release:
  max-size: { file: 6 MiB, package: 2 MiB }
  max-growth: { file: ${limits.file}, package: ${limits.package} }
  since: v0.56.3
  max-growth-since: { package: ${limits.since} }
${isPinned ? `inputs:\n  baseline-public-key: ${publicKey}\n` : ''}`

const first: Limits = { file: '48 KiB', package: '16 KiB', since: '36 KiB' }
const second: Limits = { ...first, file: '96 KiB' }
const third: Limits = { ...second, since: '64 KiB' }

interface Version {
  readonly tag: string
  readonly story: string
  /** The budget file of the tag. */
  readonly budget: string
  readonly isSigned: boolean
  /** What the maintainer makes of the budget after a release that is over it. */
  readonly again?: { readonly story: string; readonly budget: string }
}

const versions: readonly Version[] = [
  {
    tag: 'v0.56.3',
    story:
      'The first version that the guard sees: there is nothing to compare with, and its size is judged. The maintainer tries the guard with `--release-attach=false`, so the release gets no files.',
    budget: budgetOf(first, false),
    isSigned: false
  },
  {
    tag: 'v0.57.0',
    story:
      'The release before has no measurement. GitHub calls it immutable, so its archives count: they are downloaded and measured. From this version on the budget pins a key, and each release gets a signed measurement.',
    budget: budgetOf(first),
    isSigned: true
  },
  {
    tag: 'v0.58.0',
    story:
      'Compared with the signed measurement of the release before. The archives of v0.56.3, from which all growth counts, are measured again. Both files for 32-bit ARM are over the limit: they grew by 64 KiB at once, most of it alignment, as segments begin at multiples of 64 KiB there. The release job ends here, and the draft stays a draft.',
    budget: budgetOf(first),
    isSigned: true,
    again: {
      story:
        'The maintainer finds 48 KiB too small for files that grow in such steps, raises the limit to 96 KiB on main, and runs the job again. The tag stays where it is: what counts is the budget file at the tip of the default branch. The draft gets its files, and is published.',
      budget: budgetOf(second)
    }
  },
  {
    tag: 'v0.59.0',
    story:
      'Within all limits. The file for 64-bit ARM has had the same size since v0.56.3, since its padding takes up what is added; its archive shows the growth.',
    budget: budgetOf(second),
    isSigned: true
  },
  {
    tag: 'v0.60.0',
    story:
      'No archive of any version grew by more than its limit. Together they did: the one for Windows is over the limit for all growth since v0.56.3.',
    budget: budgetOf(second),
    isSigned: true,
    again: {
      story:
        'The maintainer allows 64 KiB since v0.56.3, and runs the job again.',
      budget: budgetOf(third)
    }
  }
]

async function run(world: World, scratch: string): Promise<readonly Step[]> {
  const goreleaser = installProgram('goreleaser')
  const steps: Step[] = []
  for (const { tag, story, budget, isSigned, again } of versions) {
    const flags = isSigned
      ? [`--baseline-signing-key=${privatePem}`]
      : ['--release-attach=false']
    const judge = async (title: string, happened: string): Promise<void> => {
      const result = await world.guard([
        '--binaries=dist/artifacts.json',
        ...flags
      ])
      console.log(`${title}: ${result.status}, ${result.seconds.toFixed(1)} s`)
      steps.push({
        tag,
        title,
        story: happened,
        ...shown(title, result, isSigned)
      })
    }
    world.release(tag, { [budgetPath]: budget })
    world.draft(tag, buildDist(world.tree, tag, scratch, goreleaser))
    await judge(tag, story)
    if (again !== undefined) {
      world.changeOnMain(budgetPath, again.budget)
      await judge(`${tag}, judged again`, again.story)
    }
    world.publish(tag)
  }
  return steps
}

type Shown = Pick<Step, 'report' | 'text' | 'markdown' | 'isAttached'>

/** @throws Error where the notes of the release are not this report */
function shown(
  title: string,
  { report, notes }: Guarded,
  isAttached: boolean
): Shown {
  const markdown = renderMarkdown(report, { limit: 60_000 })
  const hasNotes = isAttached && notes !== null
  if (hasNotes && notes !== markdown) {
    throw new Error(`${title}: the notes differ from the report`)
  }
  const text = renderText(report, { colours: false, width: 120 })
  return { report, text, markdown, isAttached: hasNotes }
}

const scratch = mkdtempSync(join(tmpdir(), 'go-size-gate-release-'))
const world = await makeWorld(module, 'junegunn/fzf', scratch)
try {
  const steps = await run(world, scratch)
  for (const { title, text, markdown } of steps) {
    if (`${text}${markdown}`.includes(scratch)) {
      throw new Error(`${title}: the report names ${scratch}`)
    }
  }
  if (world.github.violations.length > 0) {
    throw new Error(world.github.violations.join('\n'))
  }
  mkdirSync(join(directory, 'release'), { recursive: true })
  for (const { tag, markdown, isAttached } of steps) {
    if (isAttached) {
      writeFileSync(join(directory, 'release', `fzf-${tag}.md`), markdown)
    }
  }
  writeFileSync(
    join(directory, 'release.md'),
    releasePage(steps, versions[1]?.budget ?? '')
  )
} finally {
  await world.github.close()
  rmSync(scratch, { recursive: true, force: true })
}
