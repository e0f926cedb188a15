// Finds the linker's blocks of data, and books what of them has no owner.
import type { Image } from '../../binary/image.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { RegionName } from '../../model/closed-lists.ts'
import type { Overlay } from '../linker/twin-overlay.ts'
import { inColumn } from '../../model/columns.ts'

/** A run of one kind of data; the linker marks its start with a symbol of no size. */
export interface Block {
  readonly kind:
    'types' | 'strings' | 'function data' | 'function values' | 'gc bits'
  /** Byte offset in the file. */
  readonly offset: number
  readonly size: number
}

// cmd/link/internal/ld/symtab.go; `go.` and `type.` up to Go 1.19.
const carriers: Readonly<Record<string, Block['kind']>> = {
  'type:*': 'types',
  'type.*': 'types',
  'typerel:*': 'types',
  'typerel.*': 'types',
  'go:string.*': 'strings',
  'go.string.*': 'strings',
  'go:func.*': 'function data',
  'go.func.*': 'function data',
  'go:funcrel.*': 'function data',
  'go.funcrel.*': 'function data',
  'go:funcdesc': 'function values',
  'go.funcdesc': 'function values',
  'runtime.gcbits.*': 'gc bits'
}

const regions: Readonly<Record<Block['kind'], RegionName>> = {
  types: 'types',
  strings: 'strings',
  'function data': 'pclntab',
  'function values': 'rodata',
  'gc bits': 'rodata'
}

/** The linker's blocks, each up to the next place that any symbol names. */
export function findBlocks(image: Image, symbols: Overlay): Block[] {
  const starts: { kind: Block['kind']; section: number; offset: number }[] = []
  for (let i = 0; i < symbols.count; i++) {
    const offset = inColumn(symbols.offset[i])
    if (offset < 0 || symbols.size[i] !== 0) continue
    const kind = carriers[symbols.name(i)]
    if (kind)
      starts.push({ kind, offset, section: inColumn(symbols.section[i]) })
  }
  return starts.flatMap(({ kind, offset, section }) => {
    const home = image.sections[section]
    let end = home ? home.offset + home.fileSize : offset
    for (let i = 0; i < symbols.count; i++) {
      const at = inColumn(symbols.offset[i])
      if (symbols.section[i] === section && at > offset && at < end) end = at
    }
    return end > offset ? [{ kind, offset, size: end - offset }] : []
  })
}

/** Books what is left of the blocks: their kind is known, their owners are not. */
export function claimBlocks(ledger: Ledger, blocks: readonly Block[]): void {
  const nobody = ledger.owner('(unattributed)')
  for (const { kind, offset, size } of blocks) {
    ledger.claim(offset, size, nobody, regions[kind], -1)
  }
  ledger.book()
}
