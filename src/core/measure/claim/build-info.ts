// Names the build info, and the copy of its text that the program reads.
import type { BuildInfo } from '../../binary/buildinfo/buildinfo.ts'
import type { Image } from '../../binary/image.ts'
import { moduleTexts, textOf } from '../../binary/buildinfo/module-text.ts'
import type { ByteRange } from '../../binary/byte-range.ts'
import type { Ledger } from '../ledger/ledger.ts'

/** The linker's name of the text. */
const textSymbol = 'runtime.modinfo.str'

/**
 * Names the build info: its blob, which PE files hold among the variables, and
 * the copy of its text that the program itself reads (`runtime.modinfo`).
 */
export function claimBuildInfo(
  ledger: Ledger,
  image: Image,
  info: BuildInfo | null
): void {
  const owner = ledger.owner('(build info)')
  const { file } = image.bytes
  if (info?.blob) {
    const { offset, size } = info.blob
    ledger.claim(offset, size, owner, 'buildinfo', -1)
  }
  for (const { name, origin, region, offset, fileSize } of image.sections) {
    const inData = region === 'rodata' || region === 'data'
    if (origin !== 'go' || !inData) continue
    const text = ownText(file, info?.text ?? '', offset, offset + fileSize)
    if (!text) continue
    // The linker ends the text of a variable with a NUL.
    const ended = file[text.offset + text.size] === 0 ? 1 : 0
    ledger.claim(
      text.offset,
      text.size + ended,
      owner,
      'buildinfo',
      ledger.symbol(textSymbol, owner, 'buildinfo', name)
    )
  }
  ledger.book()
}

/** The module text that is the program's own, and not of a program that it embeds. */
function ownText(
  file: Uint8Array,
  own: string,
  from: number,
  to: number
): ByteRange | null {
  if (own === '') return null
  for (const text of moduleTexts(file, from, to)) {
    if (textOf(file, text) === own) return text
  }
  return null
}
