// Reads which Go a tree's own `go` and `toolchain` lines name.
import type { GoWorkChoice } from '../../core/inputs/choices.ts'
import { isRelease, splitGoVersion } from '../../core/model/fingerprint.ts'
import { findGoMod, findGoWork } from './find-modules.ts'
import { parseGoLines } from './mod-file.ts'
import { readTreeFile } from './tree-file.ts'
import type { Tree } from '../source-tree.ts'

/**
 * The release that the tree names, such as `go1.25.3` or `go1.25`: by the
 * `toolchain` line of the go.work in effect, else of the go.mod, or by its `go`
 * line where there is no such line; '' for none.
 */
export async function namedGo(
  tree: Tree,
  goWork: GoWorkChoice
): Promise<string> {
  const work = await findGoWork(tree, goWork)
  const path = work === 'off' ? await findGoMod(tree) : work
  if (path === null) return ''
  const text = (await readTreeFile(tree, path)) ?? ''
  const { go, toolchain } = parseGoLines(text)
  const named = isRelease(toolchain) ? toolchain : `go${go}`
  return isRelease(named) ? named : ''
}

/** Whether `named` means this `go env GOVERSION`: `go1.26` means `go1.26.8`, too. */
export function isNamed(named: string, version: string): boolean {
  const { release } = splitGoVersion(version)
  return named !== '' && (release === named || release.startsWith(`${named}.`))
}
