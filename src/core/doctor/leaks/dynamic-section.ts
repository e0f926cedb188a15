// Where the loader looks for libraries: DT_RPATH and DT_RUNPATH of ELF's dynamic
// section, which `-rpath` of the C linker sets.
import { dynamicTexts } from '../../binary/elf/dynamic.ts'
import type { Image } from '../../binary/image.ts'
import type { Leak, MachineDirectory } from './leak.ts'
import { homePaths, pathsBelow } from './paths.ts'

/** Library paths below the machine's directories, or that look like a machine's. */
export function runpathLeaks(
  image: Image,
  directories: readonly MachineDirectory[]
): Leak[] {
  const tags = [
    ['rpath', 'DT_RPATH'],
    ['runpath', 'DT_RUNPATH']
  ] as const
  return tags.flatMap(([tag, holder]) =>
    dynamicTexts(image, tag)
      .flatMap((list) => list.split(':'))
      .filter(
        (path) =>
          pathsBelow(path, directories).length > 0 ||
          homePaths(`${path}/`).length > 0
      )
      .map((path): Leak => ({
        place: 'library path',
        path,
        holder,
        package: '',
        bytes: Buffer.byteLength(path),
        count: 1,
        isCertain: true
      }))
  )
}
