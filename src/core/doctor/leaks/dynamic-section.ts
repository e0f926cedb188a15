// Where the loader looks for libraries: DT_RPATH and DT_RUNPATH of ELF's dynamic
// section (gABI, chapter 5), which `-rpath` of the C linker sets.
import type { Image } from '../../binary/image.ts'
import type { Leak, MachineDirectory } from './leak.ts'
import { homePaths, pathsBelow } from './paths.ts'

const rpath = 15
const runpath = 29
const maxEntries = 10_000
const maxLength = 4096

/** Library paths below the machine's directories, or that look like a machine's. */
export function runpathLeaks(
  image: Image,
  directories: readonly MachineDirectory[]
): Leak[] {
  const section = image.sections.find(({ name }) => name === '.dynamic')
  const strings = image.sections.find(({ name }) => name === '.dynstr')
  if (image.format !== 'elf' || !section || !strings) return []
  const { bytes, pointerSize: p } = image
  const leaks: Leak[] = []
  const end = section.offset + section.fileSize
  for (
    let at = section.offset, i = 0;
    at + 2 * p <= end && i < maxEntries;
    at += 2 * p, i++
  ) {
    const tag = p === 8 ? bytes.loose64(at) : bytes.u32(at)
    const value = p === 8 ? bytes.loose64(at + p) : bytes.u32(at + p)
    if (tag !== rpath && tag !== runpath) continue
    if (value >= strings.fileSize) continue
    const size = Math.min(maxLength, strings.fileSize - value)
    const text = bytes.text(strings.offset + value, size, 'a library path')
    const list = text.slice(0, text.indexOf('\0'))
    const found = list
      .split(':')
      .filter(
        (path) =>
          pathsBelow(path, directories).length > 0 ||
          homePaths(`${path}/`).length > 0
      )
    for (const path of found) {
      leaks.push({
        place: 'library path',
        path,
        holder: tag === rpath ? 'DT_RPATH' : 'DT_RUNPATH',
        package: '',
        bytes: Buffer.byteLength(path),
        count: 1,
        isCertain: true
      })
    }
  }
  return leaks
}
