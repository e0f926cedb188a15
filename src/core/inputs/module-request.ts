// Reads which module `cost` is asked about: MODULE, MODULE@VERSION, or
// OLD=NEW@VERSION for a replacement (https://go.dev/ref/mod#module-queries).
import { UserError } from '../user-error.ts'

export interface ModuleRequest {
  /** A module's path, or a package's import path. */
  readonly name: string
  /** A version or a query such as `latest` or `none`; '' where none is given. */
  readonly version: string
  /** What is to replace it, `path@version` or `./directory`; null for nothing. */
  readonly replacement: string | null
}

/** Import paths as Go has them (golang.org/x/mod/module, CheckImportPath), none of which is a flag or a path of a file. */
const namePattern = /^[A-Za-z0-9_~][\w.~+-]*(?:\/[\w.~+-]+)*$/

/** Versions, branches, hashes, and queries such as `<v1.2.3`. */
const versionPattern = /^(?:[<>]=?)?[\w][\w.+/-]*$/

const directoryPattern = /^\.{1,2}(?:\/[\w.~+-]+)*$/

const usage = 'name a module as MODULE, MODULE@VERSION or OLD=NEW@VERSION'

/** @throws UserError for what names no module */
export function parseModuleRequest(text: string): ModuleRequest {
  const [old = '', ...others] = text.split('=')
  // `MODULE@>=v1.2.3` has a sign of its own.
  if (others.length === 0 || old.includes('@')) {
    const { name, version } = parseVersion(text)
    return { name, version: version ?? '', replacement: null }
  }
  const replacement = others.join('=')
  const { name } = parseVersion(old)
  if (directoryPattern.test(replacement)) {
    return { name, version: '', replacement }
  }
  const other = parseVersion(replacement)
  if (other.version === null) {
    throw new UserError(
      `${text}: a replacement needs a version: ${name}=${other.name}@VERSION`
    )
  }
  return { name, version: '', replacement }
}

function parseVersion(text: string): {
  readonly name: string
  readonly version: string | null
} {
  const at = text.indexOf('@')
  const name = at < 0 ? text : text.slice(0, at)
  const version = at < 0 ? null : text.slice(at + 1)
  if (!namePattern.test(name)) {
    throw new UserError(`${JSON.stringify(name)} is no module: ${usage}`)
  }
  if (version !== null && !versionPattern.test(version)) {
    throw new UserError(`${JSON.stringify(version)} is no version: ${usage}`)
  }
  return { name, version }
}

/** Whether a version is one, and no query whose answer changes with time. */
export function isExactVersion(version: string): boolean {
  return /^v\d+\.\d+\.\d+/.test(version) || version === 'none'
}
