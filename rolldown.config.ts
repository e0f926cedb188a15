// What is built into `dist`. Names and lines stay as they are, so that stack traces
// and the diff of `dist` can be read; comments are in `src` alone.
import { join } from 'node:path'
import { defineConfig, type RolldownOptions } from 'rolldown'
import { inlineColumns } from './scripts/inline-columns.ts'
import { libraryTypes } from './scripts/library-types.ts'
import { styleSheet } from './scripts/style-sheet.ts'
import { licenses } from './scripts/licenses.ts'
import { lazySegmenter } from './scripts/lazy-segmenter.ts'
import { withoutChildProcess } from './scripts/without-child-process.ts'

/** Parts of core/measure that reports use as well, which measure nothing. */
const names = String.raw`owners/(?:package-name|type-owner|guess-module)|ledger/symbol-rows`

/** Small files without imports of others, which nearly every run loads. */
const foundation = [
  'src/core/text/(?:escape|plain-text|sizes|word-list|go-quoting)',
  'src/core/(?:inputs/(?:choices|glob)|user-error)',
  'src/core/model/(?:closed-lists|columns|target|explanation/limits)',
  'src/core/model/(?:doctor/(?:checks|key-settings)|slim/steps|store/actions)',
  'src/core/plan/(?:[a-z]+-)?options\\.ts',
  'src/core/report/(?:terminal/style|views/(?:view\\.|one-sided))',
  'src/host/(?:system-error|standard-streams|early-end|files/read-bounded)',
  'src/core/binary/(?:malformed-binary|number-lists|printable)',
  'src/commands/write-result'
]

/** What reads and writes the values of options, and files, which most runs load. */
const values = [
  'src/core/(?:text/|inputs/|compare/build-ids|plan/read-option)',
  'src/host/(?:log|files/(?:write-file|output-target|draft))'
]

/** What commands take, as data; what reads it is loaded at the start alone. */
const usage = 'src/commands/usage/(?!parse-command-line|completion)'

/** What shows a measurement in a terminal, and other tables. */
const overview = [
  'src/core/report/terminal/(?:measurement|table|text-width|short-names|authorship)',
  'src/core/report/(?:composition|authorship|cut-rows|symbol-title|views/shares)',
  'src/core/compare/archives',
  'node_modules/(?:string-width|get-east-asian-width)/'
]

/** What `analyze` of a file loads before the analysis itself. */
const analyzing = [
  'src/commands/(?:analyze|operands|show-result|view-format)',
  'src/core/report/json'
]

/**
 * What is loaded together is one file: each takes Node half a millisecond, and
 * every set of entries that share a module would have its own.
 */
const groups = [
  {
    name: 'analysis',
    test: sources(
      `src/core/(?:binary/(?!malformed-binary|number-lists|printable)|measure/(?!${names})|model/assert-exact)`
    )
  },
  {
    name: 'measuring',
    test: sources(
      'src/analyze/(?:analyze-(?!thread)|read-|compressed-size|equal-files|measuring-threads|sent-measurement|short-run-flags|take-jobs)'
    )
  },
  { name: 'analyzing', test: sources(...analyzing) },
  { name: 'overview', test: sources(...overview) },
  { name: 'names', test: sources(`src/core/measure/(?:${names})`) },
  { name: 'foundation', test: sources(...foundation) },
  { name: 'values', test: sources(...values) },
  { name: 'usage', test: sources(usage) }
]

/** Matches paths of modules that begin so, with the separators of any system. */
function sources(...starts: string[]): RegExp {
  return new RegExp(starts.join('|').replaceAll('/', String.raw`[\\/]`))
}

/**
 * What V8 needn't read at each start: comments, whose notices are in licenses.txt, and
 * characters beyond ASCII, with one of which each of a script takes two bytes.
 */
export const lean = { comments: false, charset: 'ascii' } as const

/** The action, its post step and the command line, with the chunks that they load when needed. */
export const programs: RolldownOptions = {
  input: {
    index: 'src/index.ts',
    post: 'src/post.ts',
    cli: 'src/cli.ts',
    'analyze-thread': 'src/analyze/analyze-thread.ts',
    'cache-helper': 'src/toolchain/doctor/cache/cache-helper.ts'
  },
  platform: 'node',
  // The artifact client's unpacker is never used here: artifacts are read in
  // memory. It can write where an archive says, and one of its parts has no licence.
  // The signer of S3 has ES modules as well, of which what isn't used stays out.
  resolve: {
    alias: {
      'unzip-stream': false,
      '@smithy/signature-v4': join(
        import.meta.dirname,
        'node_modules/@smithy/signature-v4/dist-es/index.js'
      )
    }
  },
  plugins: [
    inlineColumns(),
    withoutChildProcess(),
    lazySegmenter(),
    licenses()
  ],
  // Their modules do nothing when they are loaded, and don't say so: without this,
  // the first module of `@actions/core` that is needed brings its HTTP client.
  treeshake: {
    moduleSideEffects: [
      { test: /node_modules[\\/]@(?:actions|smithy)[\\/]/, sideEffects: false }
    ]
  },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    codeSplitting: { includeDependenciesRecursively: false, groups },
    chunkFileNames: 'chunks/[name].js',
    ...lean
  }
}

/** The library: one file, which loads nothing of the others, and its types. */
const library: RolldownOptions = {
  input: { library: 'src/library.ts' },
  platform: 'node',
  plugins: [inlineColumns(), libraryTypes()],
  output: {
    dir: 'dist/library',
    format: 'esm',
    codeSplitting: false,
    ...lean,
    // Whoever bundles it leaves out what they mark as pure.
    comments: { legal: false, annotation: true, jsdoc: false }
  }
}

/**
 * The program and the style sheet of the page: one script without imports, which is
 * written into each page.
 */
export const page: RolldownOptions = {
  input: { page: 'src/page/main.tsx' },
  platform: 'browser',
  plugins: [inlineColumns(), styleSheet('src/page/page.css'), licenses('code')],
  tsconfig: 'src/page/tsconfig.json',
  output: { dir: 'dist/page', format: 'iife', codeSplitting: false, ...lean }
}

export default defineConfig([programs, library, page])
