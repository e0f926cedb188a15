// A rolldown plugin: writes the types of the library beside it. They are the
// declarations that TypeScript makes of `src/library.ts` and of all that it
// names, with those of valibot, from whose schemas types are inferred.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'rolldown'

const project = join(import.meta.dirname, '..')
const valibot = join(project, 'node_modules/valibot/dist/index.d.mts')
/** Where they lie beside the library. */
const folder = 'types'

/** Declarations of all sources, below a directory. */
function emit(directory: string): void {
  const tsc = join(project, 'node_modules/typescript/bin/tsc')
  const options = ['--noEmit', 'false', '--emitDeclarationOnly']
  execFileSync(
    process.execPath,
    [tsc, ...options, '--declaration', '--rootDir', '.', '--outDir', directory],
    { cwd: project, stdio: ['ignore', 'inherit', 'inherit'] }
  )
}

/** `./a.ts` as a program finds the declarations, and where they are. */
const specifier = /(\bfrom |\bimport\()'(\.[^']+)\.ts'/g

/**
 * The declarations that one file needs, by their paths from the root of all.
 * @param path of the file, from that root
 */
function reachable(root: string, path: string): Map<string, string> {
  const found = new Map<string, string>()
  const wanted = [path]
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    if (found.has(next)) continue
    const directory = dirname(next)
    const text = readFileSync(join(root, next), 'utf8')
    for (const [, , target = ''] of text.matchAll(specifier)) {
      wanted.push(`${join(directory, target)}.d.ts`)
    }
    const up = relative(directory, '.') || '.'
    found.set(
      next,
      text
        .replaceAll(specifier, "$1'$2.js'")
        .replaceAll("from 'valibot'", `from '${up}/valibot.mjs'`)
    )
  }
  return found
}

export function libraryTypes(): Plugin {
  return {
    name: 'library-types',
    generateBundle() {
      const scratch = mkdtempSync(join(tmpdir(), 'go-size-gate-types-'))
      try {
        emit(scratch)
        const files = reachable(join(scratch, 'src'), 'library.d.ts')
        files.set('valibot.d.mts', readFileSync(valibot, 'utf8'))
        for (const [path, source] of files) {
          this.emitFile({
            type: 'asset',
            fileName: `${folder}/${path}`,
            source
          })
        }
      } finally {
        rmSync(scratch, { recursive: true })
      }
    }
  }
}
