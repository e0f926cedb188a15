// The npm package: what is in its tarball, and its manifest.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const project = join(import.meta.dirname, '..', '..')

/** Files and directories of the project that are published. */
const published = [
  'dist',
  'schema',
  'CHANGELOG.md',
  'LICENSE',
  'README.md'
] as const

const manifestSchema = v.object({
  name: v.string(),
  version: v.string(),
  description: v.string(),
  license: v.string(),
  type: v.string(),
  repository: v.record(v.string(), v.string()),
  bin: v.record(v.string(), v.string()),
  exports: v.record(v.string(), v.unknown()),
  engines: v.record(v.string(), v.string())
})

/**
 * What of package.json is published: no dependencies, since `dist` has them
 * inside, and no scripts.
 */
export function publishedManifest(): v.InferOutput<typeof manifestSchema> {
  const text = readFileSync(join(project, 'package.json'), 'utf8')
  return v.parse(manifestSchema, JSON.parse(text))
}

/** Puts all that is published into a directory, which is made. */
export function stagePackage(directory: string): void {
  mkdirSync(directory, { recursive: true })
  for (const name of published) {
    cpSync(join(project, name), join(directory, name), { recursive: true })
  }
  writeFileSync(
    join(directory, 'package.json'),
    `${JSON.stringify(publishedManifest(), null, 2)}\n`
  )
}
