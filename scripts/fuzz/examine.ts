// One case: the damaged bytes are read as their kind is read, and what comes
// of it is judged.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { crc32, gunzipSync, inflateRawSync } from 'node:zlib'
import { ArchiveError } from '../../src/core/archive/archive-error.ts'
import { readArchive as readPacked } from '../../src/core/archive/read-archive.ts'
import type { ByteRange } from '../../src/core/binary/byte-range.ts'
import { readArchiveFacts } from '../../src/core/build-cache/archive-members.ts'
import { readImage } from '../../src/core/binary/read-image.ts'
import { readGoArchive } from '../../src/core/binary/goobj/archive.ts'
import type { GoObject } from '../../src/core/binary/goobj/object.ts'
import { inspectBinary } from '../../src/core/binary/inspect.ts'
import { MalformedBinary } from '../../src/core/binary/malformed-binary.ts'
import { measure } from '../../src/core/measure/measure.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { parseMeasurement } from '../../src/core/model/parse-measurement.ts'
import { readObjects } from '../../src/analyze/package-archives.ts'
import { parseBudgetFile } from '../../src/core/policy/budget-file/budget-file.ts'
import { noLayer } from '../../src/core/policy/budget.ts'
import type { Budget } from '../../src/core/policy/budget.ts'
import {
  closure,
  executableName,
  isExcluded,
  loadErrorOf,
  parsePackages
} from '../../src/toolchain/package-list.ts'
import { UserError } from '../../src/core/user-error.ts'
import { checkMeasurement, checkUses } from './check-measurement.ts'
import { examinePack } from './packs.ts'
import type { Subject } from './subjects.ts'

/** Read whole, or refused with one line. Anything else is thrown. */
export type Outcome = 'read' | 'refused'

/** Reads damaged bytes of one subject. @throws whatever must not happen */
export type Examine = (bytes: Uint8Array, number: number) => Outcome

/** Every so many cases a measurement is stored, compared and shown too. */
const usedEvery = 4

const optionsOf = ({ twin, listing }: Subject) => ({
  sha256: '',
  gzip: 1000,
  build: null,
  twin: twin === '' ? null : readFileSync(twin),
  deps: listing === '' ? null : readFileSync(listing)
})

const hash = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

const defaults = parseBudgetFile('', 'budget.yml')

/** What examines the damaged bytes of a subject. */
export function examinerOf(subject: Subject): Examine {
  switch (subject.kind) {
    case 'binary':
      return binary(subject)
    case 'twin':
    case 'listing':
      return help(subject)
    case 'archive':
      return archive(subject)
    case 'packed':
      return packed
    case 'measurement':
      return measurement(subject)
    case 'budget':
      return budget(subject)
    case 'pack':
      return pack
    default:
      return packages
  }
}

function binary(subject: Subject): Examine {
  const options = optionsOf(subject)
  const file = readFileSync(subject.path)
  const clean = measure(file, { ...options, sha256: hash(file) })
  return (bytes, number) => {
    const outcome = refusedWith(bytes, () => {
      const measured = measure(bytes, { ...options, sha256: hash(bytes) })
      checkMeasurement(measured, bytes)
      if (number % usedEvery === 0)
        checkUses(clean, measured, budgetOf(defaults))
    })
    refusedWith(bytes, () => inspectBinary(bytes))
    return outcome
  }
}

/** Damaged help never makes a whole file unreadable. */
function help(subject: Subject): Examine {
  const options = optionsOf(subject)
  const file = readFileSync(subject.file)
  // The same bytes measured with other help are another measurement here.
  const plain = measure(file, {
    ...options,
    sha256: hash(Buffer.of()),
    twin: null,
    deps: null
  })
  return (bytes, number) => {
    const key = subject.kind === 'twin' ? 'twin' : 'deps'
    const measured = measure(file, {
      ...options,
      sha256: hash(file),
      [key]: bytes
    })
    checkMeasurement(measured, file)
    if (number % usedEvery === 0) checkUses(plain, measured, budgetOf(defaults))
    const { level } = measured.attribution
    const helped = level === 'symbols' || level === 'literals'
    return helped ? 'read' : 'refused'
  }
}

/** Nor do damaged archives of packages. */
function archive(subject: Subject): Examine {
  const options = optionsOf(subject)
  const file = readFileSync(subject.file)
  const packages = readObjects(readFileSync(subject.importcfg)) ?? []
  const whole = packages.find(
    ({ importPath }) => importPath === subject.importPath
  )
  if (!whole) throw new Error(`${subject.name} can't be read undamaged`)
  const plain = measure(file, { ...options, sha256: hash(Buffer.of()) })
  return (bytes, number) => {
    let objects: readonly GoObject[] | null = null
    const outcome = refusedWith(bytes, () => {
      objects = drive(readGoArchive(bytes.length, 'main'), bytes)
    })
    refusedWith(bytes, () => drive(readArchiveFacts(bytes.length), bytes))
    const measured = measure(file, {
      ...options,
      sha256: hash(file),
      objects: objects
        ? packages.map((one) =>
            one === whole ? { ...whole, objects: objects ?? [] } : one
          )
        : null
    })
    checkMeasurement(measured, file)
    if (number % usedEvery === 0) checkUses(plain, measured, budgetOf(defaults))
    return outcome
  }
}

/** Gives what is asked for, in bytes that are overwritten with the next answer. */
function drive<T>(
  reading: Generator<ByteRange, T, Uint8Array>,
  bytes: Uint8Array
): T {
  let given = new Uint8Array()
  for (let step = reading.next(given); ; step = reading.next(given)) {
    if (step.done) return step.value
    const { offset, size } = step.value
    if (offset < 0 || size < 0 || offset + size > bytes.length) {
      throw new Error(`${size} bytes at ${offset} of an archive are asked for`)
    }
    given.fill(0xaa)
    given = bytes.slice(offset, offset + size)
  }
}

const unpackers = {
  deflate: inflateRawSync,
  gzip: gunzipSync
} as const

/** An archive gives executables, no more of them than it may, or one line. */
const packed: Examine = (bytes) => {
  try {
    const reading = readPacked(bytes, crc32)
    let step = reading.next()
    while (!step.done) {
      const { compression, bytes: data, maxBytes } = step.value
      if (compression !== 'deflate' && compression !== 'gzip') return 'refused'
      step = reading.next(unpacked(unpackers[compression], data, maxBytes))
    }
    const { executables, contentSize } = step.value
    const size = executables.reduce((sum, one) => sum + one.bytes.length, 0)
    if (size > contentSize) throw new Error('executables exceed the content')
    return 'read'
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    oneLine(new UserError(error.message), 1000)
    return 'refused'
  }
}

/** Damaged data is refused as src/analyze/unpack.ts does it, which can't be run at once. */
function unpacked(
  unpack: typeof gunzipSync,
  data: Uint8Array,
  maxBytes: number
): Uint8Array | null {
  try {
    return unpack(data, { maxOutputLength: Math.max(maxBytes, 1) })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw new ArchiveError('its data is damaged')
  }
}

function measurement(subject: Subject): Examine {
  const clean = parseMeasurement(JSON.parse(readFileSync(subject.path, 'utf8')))
  return (bytes) => {
    const value = json(bytes)
    if (value === null) return 'refused'
    let read: Measurement
    try {
      read = parseMeasurement(value)
    } catch (error) {
      oneLine(error, 2000)
      return 'refused'
    }
    checkUses(clean, read, budgetOf(defaults))
    return 'read'
  }
}

function budget(subject: Subject): Examine {
  const { file } = optionsOfBudget(subject)
  return (bytes) => {
    try {
      const text = Buffer.from(bytes).toString('utf8')
      const read = parseBudgetFile(text, 'budget.yml')
      checkUses(file, file, budgetOf(read))
      return 'read'
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      for (const line of error.message.split('\n')) {
        if (line.startsWith('budget.yml') && line.length < 2000) continue
        throw new Error('a fault has no place', { cause: error })
      }
      return 'refused'
    }
  }
}

const pack: Examine = (bytes) =>
  examinePack(bytes, (refusal) => oneLine(refusal, 2000)) ? 'read' : 'refused'

const packages: Examine = (bytes) => {
  const text = Buffer.from(bytes).toString('utf8')
  try {
    const found = parsePackages(text)
    closure(found, found.slice(0, 3))
    for (const one of found) {
      loadErrorOf(one)
      isExcluded(one)
      executableName(one.ImportPath)
    }
    return 'read'
  } catch (error) {
    // The caller makes a sentence of these two.
    if (error instanceof SyntaxError || isPlainError(error)) return 'refused'
    throw error
  }
}

const isPlainError = (error: unknown): boolean =>
  error instanceof Error && error.constructor === Error

const budgetOf = (file: Budget['file']): Budget => ({ inline: noLayer, file })

/** A small measurement to judge: that of the fixture. */
function optionsOfBudget({ file }: Subject): { readonly file: Measurement } {
  const bytes = readFileSync(file)
  const options = { sha256: hash(bytes), gzip: 1000, build: null }
  return { file: measure(bytes, options) }
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}

/** What refuses an executable names the place in it. */
function refusedWith(bytes: Uint8Array, run: () => void): Outcome {
  try {
    run()
    return 'read'
  } catch (error) {
    if (!(error instanceof MalformedBinary)) throw error
    const { offset } = error
    if (!(
      Number.isSafeInteger(offset) &&
      offset >= 0 &&
      offset <= bytes.length
    )) {
      throw new Error(`the offset ${offset} is none of the file's`, {
        cause: error
      })
    }
    oneLine(error, 1000)
    return 'refused'
  }
}

/** @throws Error unless it is an error that a user can cause, told in one line */
function oneLine(error: unknown, longest: number): void {
  const known = error instanceof MalformedBinary || error instanceof UserError
  if (!known) throw error
  const { message } = error
  if (message.length > longest || /\p{Cc}/u.test(message)) {
    const text = JSON.stringify(message.slice(0, 300))
    throw new Error(`the message is not a short line: ${text}`, {
      cause: error
    })
  }
}

/** The byte order of an executable's own fields. */
export function isLittleEndian(file: Uint8Array): boolean {
  return readImage(file).image?.bytes.littleEndian ?? false
}
