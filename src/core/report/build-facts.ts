// Lists how the numbers were measured, as facts that every renderer shows.
import {
  builtElsewhere,
  givenLabels,
  unverifiable,
  verifiedClauses
} from '../given/given-facts.ts'
import { formatAge } from '../text/age.ts'
import { formatBytes, formatDelta } from '../text/sizes.ts'
import { legPackTexts, ownPackTexts } from './build-cache/used-packs.ts'
import { releaseSentences } from './release/release-facts.ts'
import { labelOf } from './ranking.ts'
import { grouped } from './sources/grouped.ts'
import { largestArchive } from '../compare/archives.ts'
import type {
  ArchiveSizes,
  Baseline,
  BinaryReport,
  Report,
  Side
} from '../model/report.ts'

export interface Fact {
  readonly title: string
  /** `names` are code: flags, variables; `sentences` are prose. */
  readonly kind: 'names' | 'sentences'
  /** At least one; plain text of strangers. */
  readonly entries: readonly string[]
  /** A link to a run; '' when there is none. */
  readonly link: string
}

/** All facts that this report has, in the order in which they are shown. */
export function measuredFacts(
  report: Report,
  binaries: readonly BinaryReport[]
): readonly Fact[] {
  const { provenance } = report
  const sides = binaries.flatMap(({ head, base }) => head ?? base ?? [])
  const hasBuilt = binaries.some(
    ({ head }) => head !== null && head.build !== null
  )
  const facts: readonly (Fact | readonly Fact[])[] = [
    ...givenFactsOf(provenance, hasBuilt),
    sentences('Release', releaseSentences(report)),
    report.release === undefined ? baselineFacts(report, binaries) : [],
    sentences(
      'Head commit',
      provenance?.headCommit ? [provenance.headCommit] : []
    ),
    sentences('Go', goVersions(binaries)),
    previousGoFacts(binaries),
    names('Flags', [
      ...new Set(sides.map(flagsOf).filter((text) => text !== ''))
    ]),
    names('Overrode', (provenance?.overrides ?? []).map(withoutOverrode)),
    names('Relaxed on request', provenance?.relaxations ?? []),
    names('Passed through to the build', provenance?.passedThrough ?? []),
    buildCacheFacts(provenance),
    sentences('Modules', provenance === null ? [] : modulesText(provenance)),
    sentences(
      'Enforced settings',
      provenance === null || (provenance.given !== undefined && !hasBuilt)
        ? []
        : [verifiedText(provenance)]
    ),
    sentences('Attribution', attributionTexts(report, binaries)),
    sentences('Archives', archiveTexts(report, binaries)),
    sentences('Notes', [
      ...new Set(sides.flatMap(({ attribution }) => attribution.notes))
    ]),
    sentences('Tool', provenance?.tool ? [provenance.tool] : [])
  ]
  return facts.flat().filter(({ entries }) => entries.length > 0)
}

/**
 * Of binaries that the workflow built: who built them, and what their files say of that.
 * What another job measured is what that job says.
 */
function givenFactsOf(
  provenance: Report['provenance'],
  hasBuilt: boolean
): readonly Fact[] {
  if (provenance?.given === undefined) return []
  const { given, mode } = provenance
  const which = hasBuilt ? `: ${givenLabels(given).join(', ')}` : ''
  return [
    sentences('Binaries', [`${builtElsewhere}${which}`]),
    sentences(sayerOf(mode), verifiedClauses(given, hasBuilt)),
    sentences('Not verified', [unverifiable])
  ]
}

function sayerOf(mode: NonNullable<Report['provenance']>['mode']): string {
  switch (mode) {
    case 'judge':
      return 'As the legs say'
    case 'comment':
      return "As the pull request's run says"
    default:
      return 'Verified in the files'
  }
}

function sentences(title: string, entries: readonly string[]): Fact {
  return { title, kind: 'sentences', entries, link: '' }
}

function names(title: string, entries: readonly string[]): Fact {
  return { title, kind: 'names', entries, link: '' }
}

/** A fact for each base that was used, naming its binaries where there are several. */
function baselineFacts(
  report: Report,
  binaries: readonly BinaryReport[]
): readonly Fact[] {
  // Legs of one run measured at different times.
  const groups = grouped(binaries, ({ baseline }) =>
    JSON.stringify({ ...baseline, measuredAt: '', ageSeconds: 0 })
  )
  return [...groups.values()].map((group) => {
    const baseline = group[0]?.baseline ?? null
    const which =
      groups.size > 1
        ? `: ${group.map((binary) => labelText(binary, report)).join(', ')}`
        : ''
    if (baseline === null) return sentences('Baseline', [`none${which}`])
    const source = {
      artifact: 'stored measurement (artifact)',
      cache: 'stored measurement (cache)',
      rebuild: 'built in this run',
      release: 'stored measurement (release)',
      file:
        baseline.measuredAt === undefined
          ? 'read from a file'
          : 'stored measurement (baseline directory)'
    }[baseline.source]
    const commit = baseline.commit === '' ? '' : ` of commit ${baseline.commit}`
    const chosen = baseline.chosenBy === '' ? '' : `, ${baseline.chosenBy}`
    return {
      ...sentences('Baseline', [
        `${source}${commit}${ageText(baseline)}${chosen}${which}`
      ]),
      link: baseline.run
    }
  })
}

/** Which Go built the recorded base before, a fact for each run that recorded one. */
function previousGoFacts(binaries: readonly BinaryReport[]): readonly Fact[] {
  const upgrades = binaries.flatMap(({ goUpgrade }) => goUpgrade ?? [])
  const groups = grouped(upgrades, ({ from, run }) => `${from} ${run}`)
  return [...groups.values()].flatMap(([upgrade]) => {
    if (upgrade === undefined) return []
    const isRecorded = upgrade.run !== '' || upgrade.delta !== null
    const how = isRecorded
      ? ', recorded by a run of the base'
      : ', not recorded'
    const fact = sentences('Go before', [`${upgrade.from}${how}`])
    return { ...fact, link: upgrade.run }
  })
}

/** When a stored measurement was made, and how long before this run. */
function ageText({ measuredAt, ageSeconds }: Baseline): string {
  if (measuredAt === undefined || ageSeconds === undefined) return ''
  const day = measuredAt.slice(0, 10)
  return `, measured ${day} (${formatAge(ageSeconds)} before)`
}

/** `go1.26.8`, or `go1.26.7 → go1.26.8` where a binary's two sides differ; each once. */
export function goVersions(
  binaries: readonly BinaryReport[]
): readonly string[] {
  const texts = binaries.map(({ base, head }) => {
    const before = base?.binary.goVersion ?? ''
    const after = head?.binary.goVersion ?? ''
    if (before === '' || after === '' || before === after)
      return after || before
    return `${before} → ${after}`
  })
  return [...new Set(texts)].filter((text) => text !== '')
}

function flagsOf({ build }: Side): string {
  return build === null ? '' : build.flags.join(' ')
}

/** Overrides come as sentences that begin with the title of their list. */
function withoutOverrode(sentence: string): string {
  return sentence.replace(/^overrode /, '')
}

function modulesText(provenance: NonNullable<Report['provenance']>) {
  const { modulesReused, modulesFetched } = provenance
  if (modulesReused + modulesFetched === 0) return []
  return [
    `${modulesReused} from this machine's verified module cache, ${modulesFetched} fetched`
  ]
}

/** With a signed build cache: which pack was used, or why none was; of legs, what they say. */
function buildCacheFacts(provenance: Report['provenance']): readonly Fact[] {
  if (provenance === null) return []
  const link = provenance.buildCache?.run ?? ''
  return [
    { ...sentences('Build cache', ownPackTexts(provenance)), link },
    sentences('Build cache', legPackTexts(provenance))
  ]
}

function verifiedText({
  verified,
  mode
}: NonNullable<Report['provenance']>): string {
  // What the pull request's own run says of its build is not taken over.
  if (mode === 'comment') {
    return "not checked here: the pull request's own run built the binaries"
  }
  return verified
    ? 'found in every binary that was built'
    : 'not verified in every binary'
}

/** Each level with its binaries; with one level for all, no names. */
function attributionTexts(
  report: Report,
  binaries: readonly BinaryReport[]
): readonly string[] {
  const known = binaries.flatMap((binary) => {
    const side = binary.head ?? binary.base
    return side === null ? [] : [{ binary, attribution: side.attribution }]
  })
  const groups = grouped(known, ({ attribution }) => attribution.level)
  return [...groups].map(([level, group]) => {
    const bytes = group.reduce(
      (sum, { attribution }) => sum + attribution.unattributedBytes,
      0
    )
    const which =
      groups.size > 1
        ? `: ${group.map(({ binary }) => labelText(binary, report)).join(', ')}`
        : ''
    return `by ${level}, ${bytes === 0 ? 'every byte' : `all but ${formatBytes(bytes)}`}${which}`
  })
}

/** The archives of one format on both sides, with the binaries in them. */
function archiveTexts(
  report: Report,
  binaries: readonly BinaryReport[]
): readonly string[] {
  const packed = binaries.flatMap((binary) =>
    (binary.archives ?? []).map((sizes) => ({
      binary,
      text: archiveText(binary, sizes)
    }))
  )
  return [...grouped(packed, ({ text }) => text)].map(([text, group]) => {
    const labels = group.map(({ binary }) => labelText(binary, report))
    return `${text}: ${labels.join(', ')}`
  })
}

/** `tool_1.tar.gz, 4.20 MiB (17.00 MiB unpacked) → …`. */
function archiveText(
  { base, head }: BinaryReport,
  { format, delta }: ArchiveSizes
): string {
  const texts = [base, head].flatMap((side) => {
    const archive = side && largestArchive(side, format)
    if (!archive) return []
    const { file, size, contentSize } = archive
    return `${file}, ${formatBytes(size)} (${formatBytes(contentSize)} unpacked)`
  })
  const isCompared = texts.length === 2 && delta !== null
  return `${texts.join(' → ')}${isCompared ? `, ${formatDelta(delta)}` : ''}`
}

function labelText(binary: BinaryReport, report: Report): string {
  const { name, target } = labelOf(binary, report)
  return target === '' ? name : `${name} ${target}`
}
