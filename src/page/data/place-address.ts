// Places by their names, as the page's address has them: module, package, type or
// file, symbol. Names stay what they are when the data are made again; indexes don't.
import { inColumn } from '../../core/model/columns.ts'
import {
  moduleOf,
  modulePlace,
  packageOf,
  placeName,
  wholeBinary,
  type Place
} from './places.ts'
import {
  fullName,
  modulePath,
  packagePath,
  unitName,
  type Rows
} from './rows.ts'

/**
 * The names from the module down; [] for the binary. A symbol's is its full name, the
 * type's before it '' where it has none; what has the same names as something before it
 * has its number behind them.
 */
export function addressOf(rows: Rows, place: Place): readonly string[] {
  if (place.kind === 'binary') return []
  if (place.kind === 'module') return [modulePath(rows, place.id)]
  const packageId = packageOf(rows, place)
  const module = modulePath(rows, moduleOf(rows, packageId))
  const owner = packagePath(rows, packageId)
  if (place.kind === 'package') return [module, owner]
  if (place.kind === 'unit') return [module, owner, unitName(rows, place.id)]
  const unit = inColumn(rows.unit[place.id])
  const type = unit < 0 ? '' : unitName(rows, unit)
  const namesakes = rowsNamed(
    rows,
    [module, owner, type],
    fullName(rows, place.id)
  )
  const number = namesakes.indexOf(place.id)
  const address = [module, owner, type, fullName(rows, place.id)]
  return number > 0 ? [...address, String(number + 1)] : address
}

/** The place with these names, or the nearest place around it that there is. */
export function placeAt(rows: Rows, names: readonly string[]): Place {
  const [module, owner, type, symbol, number = '1'] = names
  if (module === undefined) return wholeBinary
  const { modules, packages } = rows.binary
  const moduleId = modules.findIndex(({ path }) => path === module)
  if (moduleId < 0) return wholeBinary
  const packageId = packages.findIndex(
    (found) => found.path === owner && found.module === moduleId
  )
  if (packageId < 0) return modulePlace(rows, moduleId)
  if (symbol !== undefined) {
    const found = rowsNamed(rows, [module, owner ?? '', type ?? ''], symbol)
    const id = found[Number(number) - 1]
    if (id !== undefined) return { kind: 'row', id }
  }
  const unitId = unitNamed(rows, packageId, type ?? '')
  return unitId < 0
    ? { kind: 'package', id: packageId }
    : { kind: 'unit', id: unitId }
}

function unitNamed(rows: Rows, owner: number, name: string): number {
  if (name === '') return -1
  return rows.unitPackage.findIndex(
    (id, unit) =>
      id === owner && placeName(rows, { kind: 'unit', id: unit }) === name
  )
}

/** Rows of a package and type with a full name. */
function rowsNamed(
  rows: Rows,
  [module, owner, type]: readonly [string, string, string],
  name: string
): readonly number[] {
  const { modules, packages } = rows.binary
  const packageId = packages.findIndex(
    (found) => found.path === owner && modules[found.module]?.path === module
  )
  const unit = unitNamed(rows, packageId, type)
  const found: number[] = []
  for (let row = 0; row < rows.count; row++) {
    if (
      inColumn(rows.package[row]) === packageId &&
      inColumn(rows.unit[row]) === unit &&
      fullName(rows, row) === name
    ) {
      found.push(row)
    }
  }
  return found
}
