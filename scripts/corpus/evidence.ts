// Gathers what is known about a file: the terminal's own JSON, and what other
// programs say.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFunctionTable } from '../../src/core/binary/runtime/pclntab/pclntab.ts'
import { readImage } from '../../src/core/binary/read-image.ts'
import { run } from '../../src/host/process.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { parseMeasurement } from '../../src/core/model/parse-measurement.ts'
import { UserError } from '../../src/core/user-error.ts'
import type { Evidence } from './checks.ts'
import { environment } from './environment.ts'
import { readelfSections, type Oracle } from './oracles.ts'

/** Seconds; it takes one. */
const timeout = 120

const sources = join(import.meta.dirname, '..', '..', 'src')

/**
 * What `go-size-gate analyze FILE` of these sources prints.
 * @throws UserError with its message where it fails, and where what it prints
 *   doesn't fit the schema
 */
export async function analyze(
  path: string,
  flags: readonly string[] = []
): Promise<Measurement> {
  const { code, stdout, stderr, timedOut } = await run(
    process.execPath,
    [join(sources, 'cli.ts'), 'analyze', path, '--format', 'json', ...flags],
    { cwd: sources, env: environment(), timeoutSeconds: timeout }
  )
  if (code !== 0) {
    const said = stderr.toString('utf8').trim()
    throw new UserError(timedOut ? `takes more than ${timeout} s` : said)
  }
  return parseMeasurement(JSON.parse(stdout.toString('utf8')))
}

/** @throws UserError where `analyze` or one of the others fails */
export async function gather(path: string, oracle: Oracle): Promise<Evidence> {
  const [measurement, told, functionCount] = await Promise.all([
    analyze(path),
    oracle.tell(path),
    countFunctions(path)
  ])
  const { format, stripped } = measurement.binary
  const hasSymbols = !stripped && told.functions !== null
  return {
    measurement,
    told,
    standard: oracle.standard,
    functionCount,
    sections: format === 'elf' ? await readelfSections(path) : told.sections,
    symbols: hasSymbols ? await oracle.codeSymbols(path) : null
  }
}

async function countFunctions(path: string): Promise<number | null> {
  const { image } = readImage(await readFile(path))
  const table = image ? readFunctionTable(image) : ''
  return typeof table === 'string' ? null : table.count
}
