// The source files of the project and what they import, for the rules of
// docs/architecture.md.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { posix } from 'node:path'

export interface Import {
  /** Path below src. */
  readonly file: string
  /** A path below src, or the name of a module of Node or npm. */
  readonly target: string
  readonly isInternal: boolean
  readonly isType: boolean
}

export interface SourceFile {
  /** Path below src, with `/`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

const pattern =
  /(?:^|\n)(?:import|export)( type)? (?:[^'"]*? from )?'([^']+)'|import\('([^']+)'\)/g

/** All source files below a directory. */
export function readSources(directory: string): readonly SourceFile[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(directory, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}

function importsOf(file: string, text: string): readonly Import[] {
  return [...text.matchAll(pattern)].map(([, type, from, lazy]) => {
    const name = from ?? lazy ?? ''
    const isInternal = name.startsWith('.')
    const target = isInternal
      ? posix.normalize(posix.join(posix.dirname(file), name))
      : name
    return { file, target, isInternal, isType: type !== undefined }
  })
}

/** The folder of a file, from src; '' for src itself. */
export const folderOf = (path: string): string =>
  path.includes('/') ? posix.dirname(path) : ''

/** The part of a path that stands right below a folder; null for a path elsewhere. */
function childOf(folder: string, path: string): string | null {
  const prefix = folder === '' ? '' : `${folder}/`
  if (!path.startsWith(prefix)) return null
  const rest = path.slice(prefix.length)
  return rest.includes('/') ? (rest.split('/')[0] ?? '') : null
}

/** Circles of files that import each other, and of folders that stand side by side. */
export function circles(sources: readonly SourceFile[]): readonly string[][] {
  const arrows = sources
    .flatMap(({ imports }) => imports)
    .filter(({ isInternal, target }) => isInternal && /\.tsx?$/.test(target))
  const found = components(arrows.map(({ file, target }) => [file, target]))
  const folders = new Set(['', ...sources.map(({ path }) => folderOf(path))])
  for (const folder of folders) {
    for (let up = folder; up !== ''; up = folderOf(up)) folders.add(up)
  }
  for (const folder of folders) {
    const between = arrows.flatMap(({ file, target }) => {
      const from = childOf(folder, file)
      const to = childOf(folder, target)
      const isArrow = from !== null && to !== null && from !== to
      return isArrow
        ? [[posix.join(folder, from), posix.join(folder, to)] as const]
        : []
    })
    found.push(...components(between))
  }
  return found
}

/** Strongly connected components of more than one node (Tarjan's algorithm). */
function components(
  arrows: readonly (readonly [string, string])[]
): string[][] {
  const onward = new Map<string, Set<string>>()
  for (const [from, to] of arrows) {
    onward.set(from, (onward.get(from) ?? new Set()).add(to))
  }
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const found: string[][] = []
  const visit = (node: string) => {
    index.set(node, index.size)
    low.set(node, index.get(node) ?? 0)
    stack.push(node)
    for (const next of onward.get(node) ?? []) {
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) {
        low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0))
      }
    }
    if (low.get(node) !== index.get(node)) return
    const circle = stack.splice(stack.indexOf(node))
    if (circle.length > 1) found.push(circle.toSorted())
  }
  for (const node of onward.keys()) if (!index.has(node)) visit(node)
  return found
}

/** Whether a file begins with what it does, behind a `#!` line where it has one. */
export const hasOpening = ({ text }: SourceFile): boolean =>
  /^(?:#![^\n]*\n)?(?:\/\/|\/\*\*)/.test(text)
