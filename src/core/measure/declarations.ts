// Where functions are declared, by the binary's own function table: `startLine` of
// runtime._func (runtime/runtime2.go), which it has since Go 1.20.
import type { Bytes } from '../binary/bytes.ts'
import { inColumn } from '../model/columns.ts'
import { placePattern } from '../model/explanation/limits.ts'
import type { Functions } from './functions.ts'

/**
 * `file.go:LINE` of a function, from line 1.
 * @param path import path of its package
 * @returns '' where the table doesn't say, or names a file that isn't in the package's directory
 */
export type PlaceOf = (name: string, path: string) => string

/** @param bytes the file that the functions are of */
export function declarationsIn(
  bytes: Bytes,
  { table, files, names }: Pick<Functions, 'table' | 'files' | 'names'>
): PlaceOf {
  const { startLine } = table.shape
  return (name, path) => {
    const index = startLine < 0 ? -1 : names.indexOf(name)
    const file = index < 0 ? -1 : files.fileOf(index)
    if (file < 0) return ''
    // As -trimpath writes it, of a module in the module cache with its version.
    const source = files.names.at(file).replace(/@[^/]*/, '')
    const slash = source.lastIndexOf('/')
    if (source.slice(0, Math.max(slash, 0)) !== path) return ''
    const line = bytes.u32(inColumn(table.records[index]) + startLine)
    const place = `${source.slice(slash + 1)}:${line}`
    return source.endsWith('.go') && placePattern.test(place) ? place : ''
  }
}
