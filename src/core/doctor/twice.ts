// Packages that a file holds twice: from a vendor directory, whose packages have names
// of their own in GOPATH mode and in the standard library, and from elsewhere.
import type { Package } from '../model/measurement.ts'

export interface RepeatedPackage {
  /** Without the vendor directory. */
  readonly path: string
  readonly copies: readonly { readonly path: string; readonly size: number }[]
}

/** `golang.org/x/net/idna` of `vendor/golang.org/x/net/idna` and `a/vendor/golang.org/x/net/idna`. */
export function withoutVendor(path: string): string {
  const at = path.lastIndexOf('/vendor/')
  if (at >= 0) return path.slice(at + '/vendor/'.length)
  return path.startsWith('vendor/') ? path.slice('vendor/'.length) : path
}

/** The largest first. */
export function repeatedPackages(
  packages: readonly Package[]
): readonly RepeatedPackage[] {
  const copies = new Map<string, Package[]>()
  for (const row of packages) {
    if (row.kind === 'pseudo') continue
    const path = withoutVendor(row.path)
    const known = copies.get(path)
    if (known) known.push(row)
    else copies.set(path, [row])
  }
  const bytesOf = ({ copies: all }: RepeatedPackage): number =>
    all.reduce((sum, { size }) => sum + size, 0)
  return [...copies]
    .filter(([, all]) => all.length > 1)
    .map(([path, all]) => ({
      path,
      copies: all.map(({ path: name, size }) => ({ path: name, size }))
    }))
    .toSorted((a, b) => bytesOf(b) - bytesOf(a))
}
