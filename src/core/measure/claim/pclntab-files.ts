// Claims the part of the function table that names source files.
import type { Image } from '../../binary/image.ts'
import { nulsBehindName } from '../../binary/runtime/pclntab/pclntab-go12.ts'
import type { Owners } from './pclntab-owners.ts'
import type { Functions } from '../functions.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { Votes } from '../owners/majority.ts'
import { inColumn } from '../../model/columns.ts'

/** Each name of a source file to the package of its directory. */
export function claimFiles(
  ledger: Ledger,
  { table, files, directories }: Functions,
  owners: Owners
): void {
  const { names } = files
  const nuls = nulsBehindName(table.header.layout)
  for (let at = table.header.firstFileName; at < names.size;) {
    const end = names.end(at)
    if (end < 0) break
    if (end > at) {
      const name = directories.packageOf(at)
      const owner = name === '' ? owners.table : ledger.owner(name)
      ledger.claim(names.offset + at, end + nuls - at, owner, 'pclntab', -1)
    }
    at = end + nuls
  }
}

/** Each unit's rows of the unit table to the package that most of its functions are of. */
export function claimUnits(
  ledger: Ledger,
  image: Image,
  { table }: Functions,
  owners: Owners
): void {
  const { header, records, shape, count } = table
  const votes = new Votes<number>()
  for (let i = 0; i < count; i++) {
    const unit = image.bytes.u32(inColumn(records[i]) + shape.unit)
    if ((unit + 1) * 4 > header.units.size) continue
    votes.add(unit, inColumn(owners.functions[i]))
  }
  const units = votes.groups()
  for (const [i, unit] of units.entries()) {
    const next = units[i + 1] ?? Math.floor(header.units.size / 4)
    ledger.claim(
      header.units.offset + unit * 4,
      (next - unit) * 4,
      votes.winner(unit) ?? owners.table,
      'pclntab',
      -1
    )
  }
}

/** Up to Go 1.15 each row of the file table to the package of its file; the first is their count. */
export function claimFileRows(
  ledger: Ledger,
  image: Image,
  { table, files, directories }: Functions,
  owners: Owners
): void {
  const { offset, size } = table.header.units
  for (let at = offset + 4; at + 4 <= offset + size; at += 4) {
    const name = image.bytes.u32(at)
    const path = name < files.names.size ? directories.packageOf(name) : ''
    const owner = path === '' ? owners.table : ledger.owner(path)
    ledger.claim(at, 4, owner, 'pclntab', -1)
  }
  ledger.book()
}
