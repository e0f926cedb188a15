// Tells files from packages among what was typed.
import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { UserError } from '../core/user-error.ts'

/** One file, or packages; neither means all main packages here. */
export interface Operands {
  readonly file: string | null
  readonly packages: readonly string[]
}

/**
 * A directory is a package, anything else that exists is a file. What does not
 * exist is a package if it looks like a pattern or an import path.
 * @throws UserError for several files, for files beside packages, and for `./tool` if there is none
 */
export async function operandsOf(typed: readonly string[]): Promise<Operands> {
  const kinds = await Promise.all(typed.map(kindOf))
  for (const [i, text] of typed.entries()) {
    if (kinds[i] !== 'absent') continue
    throw new UserError(`cannot read ${text}: there is no such file or package`)
  }
  const [file, ...others] = typed.filter((_, i) => kinds[i] === 'file')
  if (file === undefined) {
    return {
      file: null,
      packages: typed.map((text, i) =>
        kinds[i] === 'local' ? `./${text}` : text
      )
    }
  }
  if (others.length > 0 || typed.length > 1) {
    throw new UserError(
      `analyze takes one file, or packages: ${file} is a file, and not the only argument`
    )
  }
  return { file, packages: [] }
}

/** `local`: a directory that go would take for an import path; `absent`: a relative path to nothing. */
async function kindOf(
  text: string
): Promise<'file' | 'package' | 'local' | 'absent'> {
  const stats = await stat(text).catch(() => null)
  const isPath = isAbsolute(text) || isRelative(text)
  if (stats?.isDirectory()) return isPath ? 'package' : 'local'
  if (stats !== null) return 'file'
  const [domain = '', ...rest] = text.split('/')
  const isImportPath = !isPath && domain.includes('.') && rest.join('') !== ''
  if (!text.includes('...') && isRelative(text)) return 'absent'
  return text.includes('...') || isImportPath ? 'package' : 'file'
}

/** Whether a text names a place relative to the current directory, as `./tool` does. */
function isRelative(text: string): boolean {
  return /^\.{1,2}(?:[/\\]|$)/.test(text)
}
