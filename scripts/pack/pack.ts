// Makes the tarball of the npm package with npm itself.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { stagePackage } from './package-files.ts'

/** Bytes that the tarball may have: hardly more than it has, so that what makes it grow is seen. */
export const maxTarballBytes = 1_740_000

export interface Tarball {
  readonly path: string
  /** Bytes. */
  readonly size: number
}

/**
 * Packs what is built into a directory.
 * @throws Error where npm fails, or the tarball is larger than it may be
 */
export function pack(directory: string): Tarball {
  const scratch = mkdtempSync(join(tmpdir(), 'go-size-gate-pack-'))
  try {
    const staged = join(scratch, 'package')
    stagePackage(staged)
    const printed = execFileSync(
      'npm',
      ['pack', '--json', '--pack-destination', directory],
      { cwd: staged, encoding: 'utf8' }
    )
    const path = join(directory, nameIn(printed))
    const { size } = statSync(path)
    if (size > maxTarballBytes) {
      throw new Error(
        `${path} has ${size} bytes; at most ${maxTarballBytes} are allowed`
      )
    }
    return { path, size }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** The tarball's name; npm 11 prints a list, npm 12 an object by the package's name. */
function nameIn(printed: string): string {
  const entry = v.object({ filename: v.string() })
  const answer = v.parse(
    v.union([v.array(entry), v.record(v.string(), entry)]),
    JSON.parse(printed)
  )
  const [first] = Object.values(answer)
  if (first === undefined) throw new Error('npm pack named no tarball')
  return first.filename
}
