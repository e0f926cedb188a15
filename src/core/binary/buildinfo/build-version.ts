// Go's version in a file that lost its build info, or never had any, as the
// variable `runtime.buildVersion`: the linker writes the text and a NUL among
// read-only data, and its address and length among variables
// (cmd/link/internal/ld/data.go, addstrdata). Up to Go 1.15 it may be a literal
// of the compiler's, which the next one follows at once.
import { indexOfBytes } from '../bytes.ts'
import { findPclntab } from '../runtime/pclntab/find-pclntab.ts'
import type { Image } from '../image.ts'
import { addressOf } from '../image.ts'
import { pointersTo } from '../pointer-search.ts'
import { isJoined } from '../runtime/pclntab/pclntab-layout.ts'

const start = Buffer.from('go1.')
/** A release, and what vendors and experiments add: `go1.26.4-microsoft X:loopvar`. */
const version =
  /^go1\.\d{1,3}(?:\.\d{1,3}|rc\d{1,2}|beta\d{1,2})?(?:[-+ ][ -~]*)?$/
const maxVersionLength = 256
/** Places of `go1.` that are looked at; programs have a few. */
const maxPlaces = 10_000

/** The version; '' where no text or more than one is a variable's of this form. */
export function findBuildVersion(image: Image): string {
  const layout = findPclntab(image)?.header.layout
  const isOld = layout !== undefined && isJoined(layout)
  const texts = versionTexts(image, isOld)
  const versions = new Set<string>()
  if (texts.size === 0) return ''
  const { bytes, pointerSize: p } = image
  for (const at of pointersTo(image, new Set(texts.keys()))) {
    const text = texts.get(bytes.looseWord(at, p)) ?? ''
    const size = bytes.looseWord(at + p, p)
    const own = isOld ? text.slice(0, size) : text
    if (own.length === size && version.test(own)) versions.add(own)
  }
  const [only = ''] = versions
  return versions.size === 1 ? only : ''
}

/** Texts that end with a NUL and read like a version, or in old files just start like one, by address. */
function versionTexts(image: Image, isOld: boolean): Map<number, string> {
  const { file } = image.bytes
  const texts = new Map<number, string>()
  let places = 0
  for (const { loaded, executable, offset, fileSize } of image.sections) {
    // Read-only data is in the section of the code in PE files up to Go 1.11.
    if (!loaded || (executable && !isOld)) continue
    const end = offset + fileSize
    let at = indexOfBytes(file, start, offset, end)
    for (; at >= 0 && places < maxPlaces; places++) {
      const near = file.subarray(at, Math.min(at + maxVersionLength, end))
      const nul = near.indexOf(0)
      const size = nul < 0 && isOld ? near.length : nul
      const text = Buffer.from(near.subarray(0, size)).toString('latin1')
      if (isOld || (nul > 0 && version.test(text))) {
        texts.set(addressOf(image, at), text)
      }
      at = indexOfBytes(file, start, at + 1, end)
    }
  }
  return texts
}
