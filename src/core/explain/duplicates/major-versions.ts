// Modules that a program holds in several major versions. A major version from 2
// on ends the path of a module (`/v2`), and from any on in gopkg.in (`.v2`).
import type { Duplicate } from '../../model/explanation/explanation.ts'
import type { Measurement, Module } from '../../model/measurement.ts'

const majorSuffix = /(?:\/v[2-9]\d*|\/v1\d+)$/
const gopkgSuffix = /\.v\d+(?:-unstable)?$/

/** Modules that are in a program with several major versions, most bytes first. */
export function majorVersions({ modules }: Measurement): Duplicate[] {
  const byBase = new Map<string, Module[]>()
  for (const module of modules) {
    // Neither std nor a pseudo package has a version.
    if (module.version === '' || module.size === 0) continue
    const base = withoutMajor(module.path)
    const known = byBase.get(base)
    if (known) known.push(module)
    else byBase.set(base, [module])
  }
  return [...byBase.values()]
    .filter((versions) => versions.length > 1)
    .map((versions) => ({
      kind: 'major-versions' as const,
      names: versions.map(({ path }) => path).toSorted(),
      count: versions.length,
      bytes: versions.reduce((sum, { size }) => sum + size, 0)
    }))
    .toSorted((a, b) => b.bytes - a.bytes)
}

/** The path of a module without its major version. */
export function withoutMajor(path: string): string {
  return path.startsWith('gopkg.in/')
    ? path.replace(gopkgSuffix, '')
    : path.replace(majorSuffix, '')
}
