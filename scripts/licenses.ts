// A rolldown plugin: writes the licences of everything that was bundled to
// `licenses.txt`, as these licences ask of who passes the code on.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Plugin } from 'rolldown'
import * as v from 'valibot'

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i

const manifestSchema = v.object({
  name: v.optional(v.string()),
  version: v.optional(v.string()),
  license: v.optional(v.string()),
  main: v.optional(v.string())
})

/** The nearest directory above a module that is a package with a name and version. */
function packageOf(id: string): string | null {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '')
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

function entryOf(directory: string): readonly [title: string, text: string] {
  const { name, version, license, main } = read(join(directory, 'package.json'))
  const texts = readdirSync(directory)
    .filter((file) => licenceFile.test(file))
    .toSorted()
    .map((file) =>
      readFileSync(join(directory, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .replaceAll(/[ \t]+$/gm, '')
        .trim()
    )
  const all = texts.length > 0 ? texts : noticesOf(join(directory, main ?? ''))
  const isMit = texts.length === 0 && license === 'MIT'
  return [
    `${name} ${version} (${license ?? 'no licence named'})`,
    [...all, ...(isMit ? [mit] : [])].join('\n\n')
  ]
}

/** What a package without a licence's file says at the start of its code. */
function noticesOf(main: string): readonly string[] {
  if (!/\.[cm]?js$/.test(main)) return []
  const code = readFileSync(main, 'utf8')
  const end = code.indexOf('*/')
  return code.startsWith('/*!') && end > 0
    ? [
        code
          .slice(3, end)
          .replaceAll(/^ \* ?/gm, '')
          .trim()
      ]
    : []
}

/** The terms that a package means by naming MIT alone. */
const mit = readFileSync(
  join(import.meta.dirname, 'licenses/mit.txt'),
  'utf8'
).trim()

/**
 * @param where `'code'`: at the start of each script as well, which is passed on alone
 */
export function licenses(where: 'file' | 'code' = 'file'): Plugin {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : []
      )
      const directories = new Set(
        ids.map(packageOf).filter((directory) => directory !== null)
      )
      // The same package may be there twice; its text is told once.
      const entries = new Map([...directories].map(entryOf))
      const source = [...entries]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([title, text]) => `${title}\n\n${text}`)
        .join(`\n\n${'-'.repeat(72)}\n\n`)
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
