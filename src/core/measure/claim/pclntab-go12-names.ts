// Claims names in a function table of Go 1.2 to 1.15.
import type { Image } from '../../binary/image.ts'
import { NameCursor } from '../../binary/runtime/name-cursor.ts'
import { nulsBehindName } from '../../binary/runtime/pclntab/pclntab-go12.ts'
import type { Owners } from './pclntab-owners.ts'
import type { Functions } from '../functions.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { inColumn } from '../../model/columns.ts'

/**
 * Gives the names in the function table up to Go 1.15, which stand between its
 * other parts (cmd/link/internal/ld/pcln.go): each function's to its package;
 * and what is left between records and pc tables are names of functions that
 * were inlined away, to the packages that they name.
 */
export function claimJoinedNames(
  ledger: Ledger,
  image: Image,
  { table, nameEnds, byName }: Functions,
  owners: Owners
): void {
  const { header, names, nameOffsets, count } = table
  const nuls = nulsBehindName(header.layout)
  for (let i = 0; i < count; i++) {
    const start = inColumn(nameOffsets[i])
    const size = inColumn(nameEnds[i]) + nuls - start
    const owner = inColumn(owners.functions[i])
    ledger.claim(names.offset + start, size, owner, 'pclntab', -1)
  }
  ledger.book()
  const { file } = image.bytes
  const { offset, size } = header.functionNames
  const cursor = new NameCursor(file, names)
  const first = Math.max(offset, inColumn(table.records[0]) + table.shape.size)
  const rest = ledger.free(first, offset + size - first)
  for (let i = 0; i < rest.length; i += 2) {
    const end = inColumn(rest[i + 1])
    for (let at = inColumn(rest[i]); at < end; at = cursor.end + nuls) {
      cursor.read(at)
      // Zeros behind the names align the next record.
      if (cursor.end === at || cursor.end < 0 || cursor.end >= end) break
      const named = byName.of(at - names.offset, cursor)
      const owner = named === '' ? owners.table : ledger.owner(named)
      ledger.claim(at, cursor.end + nuls - at, owner, 'pclntab', -1)
    }
  }
  ledger.book()
}
