// Where the objects of a program are in a store, and how a version of it is called.
import { bundleEnding } from '../signing/signed-files.ts'
import { UserError } from '../user-error.ts'
import { evidenceFiles, isStoreName, nameRule } from '../model/store/names.ts'
import { readVersion } from '../model/store/version.ts'
import type { StoredFile } from '../model/store/index-schema.ts'

export function indexKey(name: string): string {
  return `${name}/index${bundleEnding}`
}

/** What the keys of a version's files for a platform begin with. */
export function platformPrefix(
  name: string,
  version: string,
  platform: string
): string {
  return `${name}/${version}/${platform}/`
}

export interface FileKeys {
  readonly binary: string
  readonly measurement: string
  readonly checksums: string
  readonly bundle: string
}

export function fileKeys(
  name: string,
  version: string,
  { platform, file }: Pick<StoredFile, 'platform' | 'file'>
): FileKeys {
  const prefix = platformPrefix(name, version, platform)
  return {
    binary: `${prefix}${file}`,
    measurement: `${prefix}${evidenceFiles.measurement}`,
    checksums: `${prefix}${evidenceFiles.checksums}`,
    bundle: `${prefix}${evidenceFiles.bundle}`
  }
}

/** A program, or one version of it. */
export interface Reference {
  readonly name: string
  /** null: none is named. */
  readonly version: string | null
}

/**
 * Reads `NAME` or `NAME@VERSION`.
 * @throws UserError for anything else
 */
export function readReference(text: string): Reference {
  const at = text.indexOf('@')
  const name = at < 0 ? text : text.slice(0, at)
  assertName(name)
  return { name, version: at < 0 ? null : asVersion(text.slice(at + 1)) }
}

/** @throws UserError for a name that no program has in a store */
export function assertName(name: string): void {
  if (isStoreName(name)) return
  throw new UserError(
    `"${name}" is no name of a program in a store: ${nameRule}`
  )
}

/** @throws UserError unless it is written as `v1.2.3` */
export function asVersion(text: string): string {
  if (readVersion(text) !== null) return text
  const withV = `v${text}`
  const hint = readVersion(withV) === null ? 'such as v1.2.3' : withV
  throw new UserError(
    `"${text}" is no semantic version with a v: write one, ${hint}`
  )
}
