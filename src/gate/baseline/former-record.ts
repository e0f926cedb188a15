// Reads records of 0.1, whose names lack the working directory: until 1.1,
// and only if their content is of this job's module. They also bridge a
// module that moves out of the repository's root.
import type { Measurement } from '../../core/model/measurement.ts'
import { moduleAt } from '../../toolchain/tree/module-at.ts'
import type { OpenTree } from '../../toolchain/tree/open-tree.ts'

/** What 0.1 may have recorded of a job. */
export interface FormerRecord {
  readonly fingerprint: string
  /** Path of the module that was measured. */
  readonly module: string
}

/** null where the record has its name still, or several modules are built: a go.work's. */
export async function formerRecordOf({
  tree,
  fingerprint,
  fingerprintWithoutDirectory: former
}: Pick<
  OpenTree,
  'tree' | 'fingerprint' | 'fingerprintWithoutDirectory'
>): Promise<FormerRecord | null> {
  if (former === fingerprint) return null
  const module = await moduleAt(tree.directory)
  return module === '' ? null : { fingerprint: former, module }
}

/** The same of a leg, by the module of what it measured. */
export function formerRecordOfLeg({
  formerFingerprint: fingerprint,
  leg
}: {
  readonly formerFingerprint?: string | undefined
  readonly leg: { readonly head: readonly Measurement[] }
}): FormerRecord | null {
  const [first] = leg.head
  const module = first === undefined ? '' : mainModuleOf(first)
  return fingerprint === undefined || module === ''
    ? null
    : { fingerprint, module }
}

/** Whether everything that was measured is of one module. */
export function isOfModule(
  measurements: readonly Measurement[],
  module: string
): boolean {
  return measurements.every(
    (measurement) => mainModuleOf(measurement) === module
  )
}

/** Path of the module that the main package is in; '' for none. */
function mainModuleOf({ packages }: Measurement): string {
  return packages.find(({ kind }) => kind === 'main')?.module ?? ''
}
