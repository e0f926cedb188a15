// The shape of a Measurement as JSON, for reading ones that were stored or
// saved. `schema/measurement.schema.json` is made from this.
import * as v from 'valibot'
import { messageOf, UserError } from '../user-error.ts'
import { assertExact } from './assert-exact.ts'
import { regionNames } from './measurement.ts'
import { pseudoPackages } from './measurement.ts'
import type { Measurement } from './measurement.ts'

// Bounds on what is read from a file: far above any real program.
const maxNameLength = 2 ** 20
const maxSections = 100_000
const maxModules = 100_000
const maxPackages = 1_000_000
const maxSymbols = 5_000_000
const maxNotes = 1000

const sizeMessage = 'must be a whole number of bytes, 0 to 2^53 - 1'

/** A count of bytes. */
export const size = v.pipe(
  v.number(sizeMessage),
  v.safeInteger(sizeMessage),
  v.minValue(0, sizeMessage)
)

export const text = v.pipe(
  v.string('must be a string'),
  v.maxLength(maxNameLength, `must have at most ${maxNameLength} characters`)
)

const sha256 = v.pipe(
  text,
  v.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits')
)

function list<T extends v.GenericSchema>(item: T, maxItems: number) {
  return v.pipe(
    v.array(item, 'must be a list'),
    v.maxLength(maxItems, `must have at most ${maxItems} entries`)
  )
}

function unique<T>(keyOf: (item: T) => string, what: string) {
  return v.check(
    (items: T[]) => new Set(items.map(keyOf)).size === items.length,
    `must have each ${what} once only`
  )
}

const binary = v.object({
  name: v.pipe(
    text,
    v.description("Default name of the executable by Go's rules.")
  ),
  format: v.picklist(
    ['elf', 'macho', 'pe', 'plan9', 'wasm', 'xcoff'],
    'must be elf, macho, pe, plan9, wasm or xcoff'
  ),
  goos: text,
  goarch: text,
  goVersion: text,
  mainPackage: text,
  stripped: v.boolean('must be true or false'),
  sha256,
  sha256WithoutBuildIds: v.optional(
    v.pipe(
      sha256,
      v.description('SHA-256 of the file with zeros for build IDs.')
    )
  ),
  fileSize: v.pipe(size, v.description('Bytes of the file.')),
  contentSize: v.pipe(size, v.description('Bytes that are not padding.')),
  paddingSize: size,
  compressed: v.nullable(
    v.object({
      gzip: v.pipe(size, v.description('Bytes after gzip at zlib level 6.'))
    })
  )
})

const build = v.object({
  fingerprint: v.pipe(
    sha256,
    v.description('SHA-256 over everything that makes two builds comparable.')
  ),
  target: v.pipe(text, v.examples(['linux/amd64/v3'])),
  goVersion: text,
  flags: list(text, maxNotes),
  environment: v.pipe(
    v.record(text, text, 'must be a mapping of strings'),
    v.maxEntries(maxNotes, `must have at most ${maxNotes} entries`)
  ),
  stamps: list(
    v.object({
      name: text,
      length: v.pipe(size, v.description("Bytes of the variable's value."))
    }),
    maxNotes
  ),
  ignored: v.optional(
    v.pipe(
      list(
        v.object({
          directory: text,
          files: size,
          examples: list(text, maxNotes),
          embeddedBytes: size,
          compiled: size
        }),
        maxNotes
      ),
      v.description(
        'Files of the checkout that git ignores and that went into it, by directory; absent where it is unknown.'
      )
    )
  )
})

const attribution = v.object({
  level: v.pipe(
    v.picklist(
      ['file', 'sections', 'functions', 'symbols', 'literals'],
      'must be file, sections, functions, symbols or literals'
    ),
    v.description('How far names could be given to bytes.')
  ),
  ownedBytes: size,
  unattributedBytes: size,
  notes: list(text, maxNotes)
})

/** One side of a comparison, and the head of a measurement. */
export const sideEntries = { binary, build: v.nullable(build), attribution }

export const regionName = v.picklist(
  regionNames,
  'must be the name of a region'
)

const region = v.object({ name: regionName, size })
const regions = v.pipe(
  list(region, regionName.options.length),
  unique(({ name }) => name, 'name')
)

// No import path starts with a parenthesis: the names of pseudo packages are
// a closed list.
const packagePath = v.pipe(
  text,
  v.regex(
    new RegExp(
      `^(?!\\()|^\\((?:${pseudoPackages.map((name) => name.slice(1, -1)).join('|')})\\)$`
    ),
    `must be an import path or one of ${pseudoPackages.join(', ')}`
  )
)

export const measurementSchema = v.pipe(
  v.object(
    {
      schemaVersion: v.literal(
        1,
        'must be 1, the only version that this program reads'
      ),
      ...sideEntries,
      sections: v.pipe(
        list(
          v.object({
            name: text,
            offset: size,
            fileSize: size,
            virtualSize: size
          }),
          maxSections
        ),
        unique(({ name }) => name, 'name')
      ),
      regions,
      modules: v.pipe(
        list(v.object({ path: text, version: text, size }), maxModules),
        unique(({ path }) => path, 'path')
      ),
      packages: v.pipe(
        list(
          v.object({
            path: packagePath,
            module: text,
            kind: v.picklist(
              ['main', 'module', 'std', 'pseudo'],
              'must be main, module, std or pseudo'
            ),
            size,
            written: v.optional(
              v.pipe(
                size,
                v.description(
                  'Bytes that this package wrote: its size, less code inlined from others, and with its code inlined elsewhere. Absent in all rows where the file does not tell.'
                )
              )
            ),
            regions
          }),
          maxPackages
        ),
        unique(({ path }) => path, 'path')
      ),
      symbols: list(
        v.object({
          name: text,
          package: text,
          region: regionName,
          section: text,
          size,
          instantiatedFor: v.optional(
            v.pipe(
              text,
              v.description(
                "Of a generic function's instance: the package for whose types it was compiled, as far as names of symbols tell."
              )
            )
          )
        }),
        maxSymbols
      )
    },
    'must be an object'
  ),
  v.title('Measurement'),
  v.description(
    'What one Go binary is made of. All sizes are bytes of the file; the tables of sections, regions, modules and packages each add up to it.'
  )
)

/**
 * Reads a stored or saved measurement, and checks that it adds up.
 * @throws UserError that names the place in the document, such as
 *   `symbols[3].size`, and what must stand there
 */
export function parseMeasurement(value: unknown): Measurement {
  const result = v.safeParse(measurementSchema, value, { abortEarly: true })
  if (!result.success) {
    throw new UserError(`not a measurement: ${faultOf(result.issues[0])}`)
  }
  try {
    assertExact(result.output)
  } catch (error) {
    throw new UserError(`not a measurement that adds up: ${messageOf(error)}`)
  }
  return result.output
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? [])
    .map(({ key }) =>
      typeof key === 'number' ? `[${key}]` : `.${String(key)}`
    )
    .join('')
    .replace(/^\./, '')
  if (issue.path?.at(-1)?.origin === 'key') return `${path} is missing`
  return `${path === '' ? 'the document' : path} ${issue.message}`
}
