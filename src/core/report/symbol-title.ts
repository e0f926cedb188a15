// Writes symbol names as people write them.
import { unescape } from '../measure/owners/package-name.ts'

/** Before the type that stands for all types of its shape, within type arguments. */
const shape = /(?<=[[\](){}*, ])go\.shape\./g

/**
 * A symbol's name for people: import paths as one writes them, and `~int` for
 * the linker's `go.shape.int`, as Go's constraints say it: any type that is an
 * int underneath. Different symbols have different titles.
 */
export function symbolTitle(name: string): string {
  return unescape(name).replace(shape, '~')
}
