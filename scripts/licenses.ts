// A rolldown plugin: writes the licences of everything that was bundled to
// `licenses.txt`, with the notices in its comments, as these licences ask of who
// passes the code on.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Plugin } from 'rolldown'
import * as v from 'valibot'
import { beyondLicence, noticesIn } from './licenses/notices.ts'

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i

const manifestSchema = v.object({
  name: v.optional(v.string()),
  version: v.optional(v.string()),
  license: v.optional(v.string())
})

function pathOf(id: string): string {
  return id.replace(/^\0/, '').replace(/\?.*$/, '')
}

/** The nearest directory above a module that is a package with a name and version. */
function packageOf(id: string): string | null {
  const path = pathOf(id)
  if (!path.includes(`${sep}node_modules${sep}`)) return null
  let directory = dirname(path)
  while (directory.includes(`${sep}node_modules${sep}`)) {
    const manifest = join(directory, 'package.json')
    if (existsSync(manifest) && read(manifest).version) return directory
    directory = dirname(directory)
  }
  return null
}

function read(manifest: string) {
  return v.parse(manifestSchema, JSON.parse(readFileSync(manifest, 'utf8')))
}

/** How a list of licences calls a package. */
function titleOf(directory: string): string {
  const { name, version, license } = read(join(directory, 'package.json'))
  return `${name} ${version} (${license ?? 'no licence named'})`
}

/** The licence of a package, and what else is said in those modules of it that were bundled. */
function textOf(directory: string, modules: readonly string[]): string {
  const licence = licenceOf(directory)
  const notices = modules
    .filter((path) => /\.[cm]?js$/.test(path))
    .flatMap((path) => noticesIn(readFileSync(path, 'utf8'), path))
  const others = beyondLicence(notices, licence)
  if (others.length > 0) others.unshift('Notices in its code:')
  return [licence, ...others].filter((text) => text !== '').join('\n\n')
}

function licenceOf(directory: string): string {
  const { license } = read(join(directory, 'package.json'))
  const texts = readdirSync(directory)
    .filter((file) => licenceFile.test(file))
    .toSorted()
    .map((file) =>
      readFileSync(join(directory, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .replaceAll(/[ \t]+$/gm, '')
        .trim()
    )
  const isMit = texts.length === 0 && license === 'MIT'
  return (isMit ? [mit] : texts).join('\n\n')
}

/** The terms that a package means by naming MIT alone. */
const mit = readFileSync(
  join(import.meta.dirname, 'licenses/mit.txt'),
  'utf8'
).trim()

/** The licences of the packages that modules are of. */
function licencesOf(ids: readonly string[]): string {
  // The same package may be there twice; its licence is told once.
  const packages = new Map<string, { directory: string; modules: string[] }>()
  for (const id of ids) {
    const directory = packageOf(id)
    if (directory === null) continue
    const title = titleOf(directory)
    const known = packages.get(title) ?? { directory, modules: [] }
    known.modules.push(pathOf(id))
    packages.set(title, known)
  }
  return [...packages]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([title, { directory, modules }]) =>
        `${title}\n\n${textOf(directory, modules.toSorted())}`
    )
    .join(`\n\n${'-'.repeat(72)}\n\n`)
}

/**
 * @param where `'code'`: at the start of each script as well, which is passed on alone
 */
export function licenses(where: 'file' | 'code' = 'file'): Plugin {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const source = licencesOf(
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? file.moduleIds : []
        )
      )
      for (const file of Object.values(bundle)) {
        if (where !== 'code' || file.type !== 'chunk') continue
        file.code = `/*!\n${source.replaceAll('*/', '* /')}\n*/\n${file.code}`
      }
      this.emitFile({
        type: 'asset',
        fileName: 'licenses.txt',
        source: `${source}\n`
      })
    }
  }
}
