// The shape of a Measurement: what one binary is made of. Contract with users
// (JSON, `schemaVersion: 1`); `measurement.ts` has the types that follow from
// it, and `schema/measurement.schema.json` is made from it.
import * as v from 'valibot'
import {
  attributionLevels,
  packageKinds,
  pseudoPackages,
  regionNames
} from './closed-lists.ts'
import { binarySchema as binary, sha256 } from './binary/binary-schema.ts'
import { pathLeaksSchema } from './doctor/path-leaks-schema.ts'
import { importGraphSchema } from './explanation/import-graph-schema.ts'
import { reachabilitySchema } from './explanation/reachability-schema.ts'
import { described, list, oneOf, size, text, unique } from './schema-parts.ts'

// Bounds on what is read from a file: far above any real program.
const maxSections = 100_000
const maxModules = 100_000
const maxPackages = 1_000_000
const maxSymbols = 5_000_000
const maxNotes = 1000

const stamp = v.object({
  name: described('Of the variable: importpath.name.', text),
  length: described("Bytes of the variable's value, which is not kept.", size)
})

const ignoredDirectory = v.object({
  directory: described("From the repository's root; . for the root.", text),
  files: described('How many files.', size),
  examples: described('Names of the first of them.', list(text, maxNotes)),
  embeddedBytes: described(
    'Bytes of those that were embedded as they are.',
    size
  ),
  compiled: described(
    'How many the compiler read: their bytes in the binary are not known.',
    size
  )
})

const build = v.object({
  fingerprint: described(
    'SHA-256 over everything that makes two builds comparable.',
    sha256
  ),
  target: v.pipe(text, v.examples(['linux/amd64/v3'])),
  goVersion: text,
  flags: described(
    'Flags of go build, as given; values of -X are replaced.',
    list(text, maxNotes)
  ),
  environment: described(
    'The enforced and the passed-through variables of the build.',
    v.pipe(
      v.record(text, text, 'must be a mapping of strings'),
      v.maxEntries(maxNotes, `must have at most ${maxNotes} entries`)
    )
  ),
  stamps: described(
    'What -X importpath.name=value set.',
    list(stamp, maxNotes)
  ),
  ignored: v.optional(
    described(
      'Files of the checkout that git ignores and that went into it, by directory, without what prepare commands made; absent where it is unknown.',
      list(ignoredDirectory, maxNotes)
    )
  )
})

const attribution = v.object({
  level: described(
    'How far names could be given to bytes.',
    oneOf(attributionLevels)
  ),
  ownedBytes: described('Bytes that have an owner.', size),
  unattributedBytes: described('Bytes of the package (unattributed).', size),
  notes: described(
    'Why the level is not higher and what else is missing, a sentence each.',
    list(text, maxNotes)
  )
})

/** One side of a comparison, and the head of a measurement. */
export const sideEntries = {
  binary,
  build: described(
    'What made the binary; null for a file that was only analysed.',
    v.nullable(build)
  ),
  attribution
}

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

const section = v.object({
  name: described(
    'Unique in the list; headers and gaps are rows too, such as padding@.text.',
    text
  ),
  offset: described('Offset in the file, in bytes.', size),
  fileSize: described('Bytes in the file.', size),
  virtualSize: described('Bytes in memory; 0 for what is not loaded.', size)
})

const module = v.object({
  path: described(
    "Module path, std, or a pseudo package's name such as (padding).",
    text
  ),
  version: described(
    'Such as v1.2.3; empty for std, pseudo packages and a main module without a version.',
    text
  ),
  size
})

const packageRow = v.object({
  path: described(
    "Import path (of a main package its real one, not main), or a pseudo package's name.",
    packagePath
  ),
  module: described('Path of the module that it is counted in.', text),
  kind: described(
    'main: of the main module, not only the main package.',
    oneOf(packageKinds)
  ),
  size,
  written: v.optional(
    described(
      'Bytes that this package wrote: its size, less code inlined from others, and with its code inlined elsewhere. Absent in all rows where the file does not tell.',
      size
    )
  ),
  regions
})

const symbol = v.object({
  name: text,
  package: described('Path of its owner among the packages.', text),
  region: regionName,
  section: described(
    'Name of its section; empty for what lies in no section of a damaged file.',
    text
  ),
  size,
  file: v.optional(
    described(
      'Of a function: the source file that it starts in, as it was compiled. Only where it was asked for.',
      text
    )
  ),
  instantiatedFor: v.optional(
    described(
      "Of a generic function's instance: the import path of the package for whose types it was compiled, as far as names of symbols tell. Absent where unknown, and for everything else.",
      text
    )
  )
})

export const measurementSchema = v.pipe(
  v.object(
    {
      schemaVersion: v.literal(
        1,
        'must be 1, the only version that this program reads'
      ),
      ...sideEntries,
      sections: v.pipe(
        list(section, maxSections),
        unique(({ name }) => name, 'name')
      ),
      regions,
      modules: v.pipe(
        list(module, maxModules),
        unique(({ path }) => path, 'path')
      ),
      packages: v.pipe(
        list(packageRow, maxPackages),
        unique(({ path }) => path, 'path')
      ),
      symbols: described(
        'Named functions and data, largest first; they need not add up to the file.',
        list(symbol, maxSymbols)
      ),
      imports: v.optional(
        described(
          'The import graph; absent for a file that was only analysed.',
          importGraphSchema
        )
      ),
      reachability: v.optional(
        described(
          "What the linker's listing says; absent where there was none, or no proved twin.",
          reachabilitySchema
        )
      ),
      pathLeaks: v.optional(
        described(
          'Paths of the build machine in the program; absent for a file that was only analysed, and with explain: false.',
          pathLeaksSchema
        )
      )
    },
    'must be an object'
  ),
  v.title('Measurement'),
  v.description(
    'What one Go binary is made of. All sizes are bytes of the file; the tables of sections, regions, modules and packages each add up to it.'
  )
)
