// The step of slim on build tags: finds those that the packages of the programs
// understand, builds the ones that leave most out, and all together that save.
//
// Tags are taken in the order of what they leave out, as far as the cold builds that
// the step has allow it; the build with all of them comes out of the same. Go compiles only
// the packages whose files change, and those that see it, so that a tag of few packages
// costs little.
import { messageOf, UserError } from '../../core/user-error.ts'
import { isKnownFree, knownTags } from '../../core/slim/tags/known-tags.ts'
import { tagEffects, type TagEffect } from '../../core/slim/tags/tag-effects.ts'
import { allTagsRow, tagRow } from '../../core/slim/tags/tag-rows.ts'
import { builtSaving, unmeasuredSaving } from '../../core/slim/saving.ts'
import type { Saving } from '../../core/model/slim/slimming.ts'
import { plainName } from '../../core/text/escape.ts'
import { firstOf } from '../../core/text/word-list.ts'
import type { BuildChanges } from '../../core/slim/build-changes.ts'
import { pathOf, type SlimBuild } from './builds.ts'
import type { Sizes, SlimSession } from './session.ts'

/** Builds at most: each links and compresses all programs. */
const maxBuilt = 8

/** Rows of tags that were not built; the others are named in a notice. */
const maxListed = 10

/** Bytes; what leaves out less is built only where it is known that it may switch code off. */
const minBytes = 1024

/** A tag, and its effect on each of the programs that it concerns. */
interface Candidate extends Pick<TagEffect, 'tag' | 'isSet'> {
  /** Import path -> effect. */
  readonly effects: ReadonlyMap<string, TagEffect>
  /** Bytes that it leaves out of all programs. */
  readonly bytes: number
  /** Packages that may be compiled anew. */
  readonly compiled: ReadonlySet<string>
}

/** What the step takes of a run. */
export type TagSession = Pick<
  SlimSession,
  | 'buildWith'
  | 'coldBuildsLeft'
  | 'combine'
  | 'leaveUndone'
  | 'lineWith'
  | 'measurements'
  | 'notice'
  | 'programs'
  | 'sizesOf'
  | 'sources'
  | 'strippedBuild'
>

/** Whether builds that compile so many packages fit what is left. */
type Fits = (packages: number) => boolean

/** What came of a build with a tag. */
interface Outcome {
  readonly candidate: Candidate
  readonly build: SlimBuild | null
  /** Why it was not built: a sentence. */
  readonly reason: string
}

/**
 * @param maxCold cold builds that the step may take
 * @throws UserError where the packages can't be listed, or the programs not be built
 */
export async function slimBuildTags(
  session: TagSession,
  maxCold: number
): Promise<readonly Saving[]> {
  const fits = allowanceOf(session, maxCold)
  const candidates = await candidatesOf(session)
  const outcomes = await buildTags(session, candidates, fits)
  const rows: Saving[] = []
  const paying: Candidate[] = []
  for (const { candidate, build, reason } of outcomes) {
    let saved = 0
    for (const [program, effect] of candidate.effects) {
      const line = session.lineWith(changesOf([candidate]), program)
      const text = tagRow({ program, line }, effect, reason)
      const row =
        build === null
          ? unmeasuredSaving(text)
          : builtSaving(text, ...(await sizesOfBoth(session, build, program)))
      saved += row.bytes ?? 0
      rows.push(row)
    }
    if (saved > 0) paying.push(candidate)
  }
  // A free tag may be part of one that costs speed, which stays out.
  const free = paying.filter(({ tag }) => isKnownFree(tag))
  if (free.length > 0) {
    session.combine(changesOf(free.filter((one) => !isContained(one, free))))
  }
  const useful = paying.filter((one) => !isContained(one, paying))
  if (useful.length === 0) return rows
  return [...rows, ...(await together(session, useful, fits))]
}

/** What was built before the step doesn't count, and what fails counts as well. */
function allowanceOf(session: TagSession, maxCold: number): Fits {
  const all = new Set(
    session.programs.flatMap((program) => [...program.packages])
  )
  const before = session.coldBuildsLeft()
  return (packages) => {
    const left = session.coldBuildsLeft()
    const spent = before - left
    return packages / all.size <= Math.min(maxCold - spent, left)
  }
}

/** Sizes of a program in the stripped build, and in another. */
async function sizesOfBoth(
  session: TagSession,
  { paths }: SlimBuild,
  program: string
): Promise<readonly [Sizes, Sizes]> {
  const stripped = await session.strippedBuild()
  return [
    await session.sizesOf(pathOf(stripped.paths, program)),
    await session.sizesOf(pathOf(paths, program))
  ]
}

/** Whether another tag drops all packages that a tag concerns. */
function isContained(
  candidate: Candidate,
  others: readonly Candidate[]
): boolean {
  return others.some(
    (other) =>
      other !== candidate &&
      [...candidate.effects].every(([program, { excluded }]) => {
        const dropped = other.effects.get(program)?.dropped ?? []
        const gone = new Set(dropped.map(({ path }) => path))
        return excluded.every((file) => gone.has(file.package))
      })
  )
}

/** Tags in the order in which they are tried. */
async function candidatesOf(
  session: TagSession
): Promise<readonly Candidate[]> {
  const { context, tags, of } = await session.sources()
  const measurements = await session.measurements()
  const effects = new Map<string, Map<string, TagEffect>>()
  for (const [program, measurement] of measurements) {
    const evidence = {
      packages: of(program),
      context,
      tags,
      measurement
    }
    for (const effect of tagEffects(evidence)) {
      const known = effects.get(effect.tag) ?? new Map<string, TagEffect>()
      effects.set(effect.tag, known.set(program, effect))
    }
  }
  return [...effects]
    .map(([tag, each]) => candidateOf(tag, each))
    .toSorted((a, b) => b.bytes - a.bytes || rankOf(a) - rankOf(b))
}

function candidateOf(
  tag: string,
  effects: ReadonlyMap<string, TagEffect>
): Candidate {
  const all = [...effects.values()]
  return {
    tag,
    isSet: all.some(({ isSet }) => isSet),
    effects,
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    compiled: compiledBy(all)
  }
}

const compiledBy = (
  effects: readonly Pick<TagEffect, 'compiled'>[]
): ReadonlySet<string> =>
  new Set(effects.flatMap(({ compiled }) => [...compiled]))

/** Of tags that leave no function out, those that are known come first: they may switch code off. */
const rankOf = ({ tag }: Candidate): number => (tag in knownTags ? 0 : 1)

async function buildTags(
  session: TagSession,
  candidates: readonly Candidate[],
  fits: Fits
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const silent: string[] = []
  const untried: string[] = []
  let built = 0
  let late = 0
  for (const candidate of candidates) {
    const isPromising = candidate.bytes >= minBytes || rankOf(candidate) === 0
    if (!isPromising) {
      silent.push(candidate.tag)
    } else if (outcomes.length === maxBuilt + maxListed) {
      untried.push(candidate.tag)
    } else if (built === maxBuilt) {
      const reason = `It was not built, as ${maxBuilt} others leave out more.`
      outcomes.push({ candidate, build: null, reason })
    } else if (!fits(candidate.compiled.size)) {
      late++
      const reason = 'It was not built, for want of time.'
      outcomes.push({ candidate, build: null, reason })
    } else {
      built++
      outcomes.push(await buildOne(session, candidate))
    }
  }
  if (late > 0) {
    session.leaveUndone(
      'build-tags',
      `${late} ${late === 1 ? 'tag was' : 'tags were'} not built, for want of time`
    )
  }
  if (untried.length > 0) {
    session.notice(
      `build tags after the first ${maxBuilt + maxListed} were not tried: ${listOf(untried)}`
    )
  }
  if (silent.length > 0) {
    session.notice(
      `build tags that leave out next to nothing were not built: ${listOf(silent)}`
    )
  }
  return outcomes
}

const listOf = (tags: readonly string[]): string =>
  firstOf(
    tags.map((tag) => plainName(tag)),
    maxListed
  ).join(', ')

const changesOf = (
  candidates: readonly Pick<Candidate, 'tag' | 'isSet'>[]
): BuildChanges => ({
  tags: candidates.filter(({ isSet }) => !isSet).map(({ tag }) => tag),
  withoutTags: candidates.filter(({ isSet }) => isSet).map(({ tag }) => tag)
})

async function buildOne(
  session: TagSession,
  candidate: Candidate
): Promise<Outcome> {
  const { tag, isSet } = candidate
  const what = `building it ${isSet ? 'without' : 'with'} -tags=${plainName(tag)}`
  try {
    const build = await session.buildWith(what, changesOf([candidate]))
    return { candidate, build, reason: '' }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    // Go's own words, without what else the error says of the programs.
    const [said = messageOf(error)] = error.failure?.output ?? []
    const reason = `It does not build: ${said}.`
    return { candidate, build: null, reason }
  }
}

/** One build with all tags that save; of a single one its own row says it. */
async function together(
  session: TagSession,
  paying: readonly Candidate[],
  fits: Fits
): Promise<readonly Saving[]> {
  if (paying.length < 2) return []
  if (!fits(compiledBy(paying).size)) {
    session.leaveUndone(
      'build-tags',
      'the tags that save were not built together, for want of time'
    )
    return []
  }
  try {
    const build = await session.buildWith(
      'building it with all tags that save',
      changesOf(paying)
    )
    const rows: Saving[] = []
    for (const { importPath: program } of session.programs) {
      const own = paying.filter(({ effects }) => effects.has(program))
      if (own.length < 2) continue
      const line = session.lineWith(changesOf(paying), program)
      const text = allTagsRow({ program, line }, own)
      const both = await sizesOfBoth(session, build, program)
      rows.push(builtSaving(text, ...both))
    }
    return rows
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    session.notice(
      `the tags that save don't build together: ${messageOf(error)}`
    )
    return []
  }
}
