// What CGO_ENABLED=0, no inlining and no profile-guided optimization save, each by a
// build.
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Saving } from '../../core/model/slim/slimming.ts'
import { parseGcflags } from '../../core/inputs/gcflags.ts'
import type { BuildChanges } from '../../core/slim/build-changes.ts'
import {
  buildSettingNames,
  buildSettingTitles,
  type BuildSettingName
} from '../../core/slim/plan-slim.ts'
import { builtSaving } from '../../core/slim/saving.ts'
import { pathOf } from './builds.ts'
import type { SlimSession } from './session.ts'

interface Setting {
  readonly changes: BuildChanges
  readonly risk: string
  /** Whether the program is as fast as before, so that it goes with others. */
  readonly isFree: boolean
}

const settings: Readonly<Record<BuildSettingName, Setting>> = {
  cgo: {
    changes: { cgoEnabled: false },
    risk: 'Packages with C code take their Go version or do not build. Names of hosts and users are resolved without the C library: no NSS and no LDAP.',
    isFree: true
  },
  'no-inlining': {
    changes: { compilerFlag: '-l' },
    risk: 'Slower, as small functions are called each time: by how much, your benchmarks say. Stack traces of profiles differ.',
    isFree: false
  },
  'no-profile': {
    changes: { pgo: 'off' },
    risk: 'Slower by what the profile gains, as your benchmarks say.',
    isFree: false
  }
}

/** Settings that could change these programs. */
export async function possibleSettings(
  session: SlimSession
): Promise<BuildSettingName[]> {
  const [target] = (await session.opened()).targets
  const { usesCgo, mains } = await session.listing()
  const { pattern, flags } = parseGcflags(session.settings.gcflags)
  const hasProfile = await Promise.all(
    mains.map(({ directory }) => exists(join(directory, 'default.pgo')))
  )
  const isPossible: Readonly<Record<BuildSettingName, boolean>> = {
    cgo: usesCgo && target?.facts.cgo === true,
    'no-inlining': !(pattern === 'all' && flags.includes('-l')),
    'no-profile': hasProfile.includes(true)
  }
  if (!isPossible.cgo) {
    session.notice(
      target?.facts.cgo === true
        ? 'CGO_ENABLED=0 changes nothing: no package of it has C code'
        : 'CGO_ENABLED is 0 already'
    )
  }
  return buildSettingNames.filter((name) => isPossible[name])
}

/** A row for each setting and program. */
export async function measureBuildSettings(
  session: SlimSession,
  names: ReadonlySet<BuildSettingName>
): Promise<readonly Saving[]> {
  const before = await session.strippedBuild()
  const savings: Saving[] = []
  for (const name of buildSettingNames.filter((one) => names.has(one))) {
    const { changes, risk, isFree } = settings[name]
    const title = buildSettingTitles[name]
    const after = await session.buildWith(`building with ${title}`, changes)
    const rows: Saving[] = []
    for (const { importPath: program } of session.programs) {
      rows.push(
        builtSaving(
          {
            step: 'build-settings',
            program,
            change: title,
            base: 'stripped-build',
            risk,
            line: session.lineWith(changes, program),
            details: []
          },
          await session.sizesOf(pathOf(before.paths, program)),
          await session.sizesOf(pathOf(after.paths, program))
        )
      )
    }
    savings.push(...rows)
    const saved = rows.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)
    if (isFree && saved > 0) session.combine(changes)
  }
  return savings
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}
