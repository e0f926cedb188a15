// Compares two builds of one program: bytes, sections, and what the build info says
// of how each was built.
import { readBuildInfo } from '../binary/buildinfo/buildinfo.ts'
import type { BuildInfo } from '../binary/buildinfo/buildinfo.ts'
import type { Image } from '../binary/image.ts'
import { withinFile } from '../binary/malformed-binary.ts'
import { readImage } from '../binary/read-image.ts'

/** A setting in which two builds differ. */
export interface SettingChange {
  readonly name: string
  /** '' where a build doesn't have it. */
  readonly first: string
  readonly second: string
}

export interface ProgramComparison {
  readonly isIdentical: boolean
  /** Bytes of each. */
  readonly sizes: readonly [number, number]
  /** Sections of other sizes or bytes, `name: 10 and 20 bytes`. */
  readonly sections: readonly string[]
  readonly settings: readonly SettingChange[]
}

interface ReadProgram {
  readonly image: Image | null
  readonly info: BuildInfo | null
}

function readProgram(file: Uint8Array): ReadProgram {
  return withinFile(file, () => {
    const { image } = readImage(file)
    return {
      image: image ?? null,
      info: readBuildInfo(image?.bytes.file ?? file, image ?? null)
    }
  })
}

/** @throws MalformedBinary where one is no executable */
export function comparePrograms(
  first: Uint8Array,
  second: Uint8Array
): ProgramComparison {
  const sizes = [first.length, second.length] as const
  if (Buffer.compare(first, second) === 0) {
    return { isIdentical: true, sizes, sections: [], settings: [] }
  }
  const [one, other] = [readProgram(first), readProgram(second)]
  return {
    isIdentical: false,
    sizes,
    sections: sectionChanges(one.image, other.image),
    settings: settingChanges(one.info, other.info)
  }
}

/** The text of a build info without the hashes of modules. */
const withoutSums = (text = ''): string =>
  text.replaceAll(/\th1:\S*$|\t$/gm, '')

/** Whether what two programs say of their build differs in hashes of modules alone. */
export function differInSumsAlone(
  first: Uint8Array,
  second: Uint8Array
): boolean {
  const [one, other] = [readProgram(first), readProgram(second)].map(
    ({ info }) => info?.text ?? ''
  )
  return one !== other && withoutSums(one) === withoutSums(other)
}

/** What a build says of itself, by name. */
function settingsOf(info: BuildInfo | null): ReadonlyMap<string, string> {
  if (info === null) return new Map()
  const { goVersion, main, dependencies, settings } = info
  return new Map([
    ['Go', goVersion],
    ...(main === null
      ? []
      : [[`version of ${main.path}`, main.version] as const]),
    ...dependencies.map(({ path, version, replacement }) => {
      const by =
        replacement === null
          ? version
          : `${replacement.path} ${replacement.version}`.trim()
      return [`version of ${path}`, by] as const
    }),
    ...Object.entries(settings)
  ])
}

/** What differs, those first that change code. */
function settingChanges(
  first: BuildInfo | null,
  second: BuildInfo | null
): SettingChange[] {
  const [mine, others] = [settingsOf(first), settingsOf(second)]
  const names = [...new Set([...mine.keys(), ...others.keys()])]
  return names
    .map((name) => ({
      name,
      first: mine.get(name) ?? '',
      second: others.get(name) ?? ''
    }))
    .filter((change) => change.first !== change.second)
}

function sectionsOf(image: Image | null): ReadonlyMap<string, Uint8Array> {
  const sections = new Map<string, Uint8Array>()
  if (!image || image.placement) return sections
  for (const { name, offset, fileSize } of image.sections) {
    sections.set(name, image.bytes.file.subarray(offset, offset + fileSize))
  }
  return sections
}

function sectionChanges(first: Image | null, second: Image | null): string[] {
  const [mine, others] = [sectionsOf(first), sectionsOf(second)]
  const names = [...new Set([...mine.keys(), ...others.keys()])]
  return names.flatMap((name) => {
    const [one, other] = [mine.get(name), others.get(name)]
    const [size, otherSize] = [one?.length ?? 0, other?.length ?? 0]
    if (size !== otherSize) {
      return [`${name}: ${size} and ${otherSize} bytes`]
    }
    if (!one || !other || Buffer.compare(one, other) === 0) return []
    return [`${name}: other bytes, ${size} of them`]
  })
}
