// The work bench of one process: all subjects read once, and cases run on them.
import { readFileSync } from 'node:fs'
import { applyEdits } from './edit.ts'
import type { Edit } from './edit.ts'
import { examinerOf, isLittleEndian } from './examine.ts'
import type { Examine } from './examine.ts'
import { mutateBytes } from './mutate-bytes.ts'
import type { BytesSubject } from './mutate-bytes.ts'
import { mutateText } from './mutate-text.ts'
import { randomOf } from './random.ts'
import { resultOf, secondsOf } from './result.ts'
import type { Result } from './result.ts'
import type { Subject } from './subjects.ts'
import { workOf } from './work.ts'
import { archiveZones } from './archive-zones.ts'
import { packedZones } from './packed-zones.ts'
import { zonesOf, type Zone } from './zones.ts'

/** What was done to which subject. */
export interface Case {
  readonly subject: string
  readonly edits: readonly Edit[]
  /** Decides how much is done with what was read. */
  readonly number: number
}

/** Bytes of buffers that a run may ask for: so many per byte of its input, and some. */
const buffersPerByte = 64
const buffersAtLeast = 64 * 1024 * 1024

/** A run that took this many times the clean one's processor time is looked at … */
const suspectFactor = 4
const suspectSeconds = 0.5
/** … and fails where it did this many times the clean one's work. */
const workFactor = 12

interface Stand extends BytesSubject {
  readonly subject: Subject
  readonly examine: Examine
  /** Seconds of the processor for the undamaged bytes. */
  readonly cleanSeconds: number
}

export interface Bench {
  /** The case of this number: a subject and its edits, the same in every run. */
  caseOf(seed: number, number: number): Case
  run(one: Case): Result
}

export function benchOf(subjects: readonly Subject[]): Bench {
  const stands = subjects.map(standOf)
  const binaries = stands.filter(({ zones }) => zones.length > 0)
  const standNamed = (name: string): Stand => {
    const found = stands.find((stand) => stand.name === name)
    if (!found) throw new Error(`there is no subject ${name}`)
    return found
  }
  return {
    caseOf(seed, number) {
      const random = randomOf(seed, number)
      const stand = stands[number % stands.length]
      if (!stand) throw new Error('there are no subjects')
      const edits =
        stand.zones.length > 0
          ? mutateBytes(random, stand, binaries)
          : mutateText(random, stand.bytes)
      return { subject: stand.name, edits, number }
    },
    run({ subject, edits, number }) {
      const stand = standNamed(subject)
      const bytes = applyEdits(
        stand.bytes,
        edits,
        (name) => standNamed(name).bytes
      )
      return runOn(stand, bytes, number)
    }
  }
}

function standOf(subject: Subject): Stand {
  const bytes = readFileSync(subject.path)
  const isBinary = subject.kind === 'binary' || subject.kind === 'twin'
  const isArchive = subject.kind === 'archive'
  const examine = examinerOf(subject)
  // The second run is the one without the compiler's warm-up.
  examine(bytes, 0)
  const cleanSeconds = secondsOf(() => examine(bytes, 0))
  return {
    subject,
    name: subject.name,
    bytes,
    littleEndian: isArchive || (isBinary && isLittleEndian(bytes)),
    zones: zonesFor(subject, bytes),
    examine,
    cleanSeconds
  }
}

function zonesFor({ kind }: Subject, bytes: Uint8Array): readonly Zone[] {
  if (kind === 'binary' || kind === 'twin') return zonesOf(bytes)
  if (kind === 'archive') return archiveZones(bytes)
  return kind === 'packed' ? packedZones(bytes) : []
}

function runOn(stand: Stand, bytes: Uint8Array, number: number): Result {
  const size = Math.max(bytes.length, stand.bytes.length)
  const examine = () => stand.examine(bytes, number)
  const { seconds, result } = resultOf(
    examine,
    buffersAtLeast + buffersPerByte * size
  )
  const isSuspect =
    seconds > suspectFactor * stand.cleanSeconds + suspectSeconds
  if (!isSuspect || result.outcome === 'failure') return result
  const clean = workOf(() => stand.examine(stand.bytes, number))
  const times = workOf(() => resultOf(examine, Infinity)) / clean
  const grown = Math.max(bytes.length / stand.bytes.length, 1)
  return times <= workFactor * grown
    ? result
    : {
        outcome: 'failure',
        what: `it takes ${Math.round(times)} times the work of the undamaged file`,
        stack: ''
      }
}
