// What can be verified of given binaries, by what Go recorded in them; and what can't.
import { targetOf } from '../compare/pair-binaries.ts'
import type { Answer, GivenFacts } from '../model/given/given-schema.ts'
import type { GivenBinary } from './one-of-each.ts'

/** @param head full hash of the head commit; '' for none */
export function givenFacts(
  binaries: readonly GivenBinary[],
  head: string,
  passedOver: number
): GivenFacts {
  return {
    binaries: binaries.map((binary) => factsOf(binary, head)),
    passedOver
  }
}

function factsOf(
  { measurement, file }: GivenBinary,
  head: string
): GivenFacts['binaries'][number] {
  const { binary } = measurement
  const { settings = {} } = binary
  // A Go from 1.18 on records whether it had these.
  const isRecorded = Object.keys(settings).length > 0
  const revision = settings['vcs.revision'] ?? ''
  return {
    name: binary.name,
    mainPackage: binary.mainPackage,
    target: targetOf(measurement),
    file,
    goVersion: binary.goVersion,
    trimmed: isRecorded ? answer(settings['-trimpath'] === 'true') : 'unknown',
    stripped: answer(binary.stripped),
    cgo:
      settings['CGO_ENABLED'] === undefined
        ? 'unknown'
        : answer(settings['CGO_ENABLED'] === '1'),
    tags: settings['-tags'] ?? '',
    ldflags: settings['-ldflags'] ?? '',
    revision,
    isHead:
      revision === '' || head === '' ? 'unknown' : answer(revision === head),
    modified:
      settings['vcs.modified'] === undefined
        ? 'unknown'
        : answer(settings['vcs.modified'] === 'true')
  }
}

const answer = (isTrue: boolean): Answer => (isTrue ? 'yes' : 'no')

/** The first line of how given binaries were measured. */
export const builtElsewhere = 'built by the workflow, not by the gate'

/** What nobody can tell from a file. */
export const unverifiable =
  'the build cache and what the steps before left in it, the content of the dependencies, and whether a second build makes the same bytes'

/** Name and target of each. */
export function givenLabels({ binaries }: GivenFacts): readonly string[] {
  return binaries.map(labelOf)
}

/**
 * What was verified, a clause for each group of binaries that are alike.
 * @param hasOthers whether the report has binaries that the gate built
 */
export function verifiedClauses(
  { binaries }: GivenFacts,
  hasOthers: boolean
): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const binary of binaries) {
    const clause = clauseOf(binary)
    groups.set(clause, [...(groups.get(clause) ?? []), labelOf(binary)])
  }
  const isNamed = hasOthers || groups.size > 1
  return [...groups].map(([clause, labels]) =>
    isNamed ? `${clause}: ${labels.join(', ')}` : clause
  )
}

function labelOf({ name, target }: GivenFacts['binaries'][number]): string {
  return target === '' ? name : `${name} ${target}`
}

function clauseOf(binary: GivenFacts['binaries'][number]): string {
  const { goVersion, tags, ldflags, revision, isHead, modified } = binary
  return [
    goVersion === '' ? 'no Go version in the file' : goVersion,
    {
      yes: 'trimmed',
      no: 'not trimmed: built without -trimpath',
      unknown: 'unknown whether trimmed'
    }[binary.trimmed],
    binary.stripped === 'yes' ? 'stripped' : 'not stripped',
    { yes: 'with cgo', no: 'without cgo', unknown: 'unknown whether with cgo' }[
      binary.cgo
    ],
    ...(tags === '' ? [] : [`tags ${tags}`]),
    ...(ldflags === '' ? [] : [`ldflags ${ldflags}`]),
    commitClause(revision, isHead),
    ...(modified === 'yes' ? ['from a tree with uncommitted changes'] : [])
  ].join(', ')
}

function commitClause(revision: string, isHead: Answer): string {
  const short = revision.slice(0, 7)
  if (revision === '') return 'no commit stamped'
  if (isHead === 'yes') return `of the head commit ${short}`
  return isHead === 'no'
    ? `of the commit ${short}, which is not the head`
    : `of the commit ${short}`
}
