// A store in memory, and small files that are put into it.
import { setImmediate } from 'node:timers/promises'
import type { Outcome } from '../../../src/gate/store/outcome.ts'
import { putMeasured } from '../../../src/gate/store/put.ts'
import {
  storedAs,
  type FileToPut
} from '../../../src/gate/store/measure-file.ts'
import type { StoreWriter } from '../../../src/gate/store/change.ts'
import {
  ObjectTooLong,
  type ObjectStore
} from '../../../src/store/objects/object-store.ts'
import { emptyMemory } from '../../../src/core/store/memory.ts'
import type { SigningKey } from '../../../src/sigstore/keys.ts'
import { example } from '../../core/compare/example.ts'
import { fileOf, newKey } from '../../sigstore/signer.ts'

export interface MemoryStore extends ObjectStore {
  readonly objects: Map<string, Buffer>
}

/** Its revisions are contents. @param objects what is there */
export function memoryStore(
  objects: Map<string, Buffer> = new Map()
): MemoryStore {
  const replace: ObjectStore['replace'] = async (key, bytes, revision) => {
    const there = objects.get(key)?.toString('base64') ?? null
    if (there !== revision) return false
    objects.set(key, Buffer.from(bytes))
    return true
  }
  return {
    objects,
    place: 'memory',
    assertConditional: async () => {},
    read: async (key, maxBytes) => {
      const bytes = objects.get(key)
      if (bytes === undefined) return null
      if (bytes.length > maxBytes) {
        throw new ObjectTooLong(`${key} is too large`)
      }
      return { bytes, revision: bytes.toString('base64') }
    },
    create: (key, bytes) => replace(key, bytes, null),
    replace,
    list: async (prefix) =>
      [...objects.keys()].filter((key) => key.startsWith(prefix)).toSorted(),
    remove: async (key) => {
      objects.delete(key)
    }
  }
}

export const today = new Date('2026-11-30T12:00:00.000Z')

export function inDays(days: number): Date {
  return new Date(today.getTime() + days * 24 * 60 * 60 * 1000)
}

const pause = async () => await setImmediate()

export function writerOf(
  store: ObjectStore,
  key: SigningKey = newKey('ed25519'),
  more: Partial<StoreWriter> = {}
): StoreWriter {
  const memory = emptyMemory
  return { store, key, days: 30, now: () => today, memory, pause, ...more }
}

/** A file of this content, which need not be an executable here. */
export function smallFile(
  content: string,
  key: SigningKey,
  platform = 'linux_amd64',
  file = 'tool',
  lies = false
): FileToPut {
  const [goos = '', goarch = '', level] = platform.split('_')
  const { bytes, sha256 } = fileOf(content)
  const measurement = example({
    packages: { 'example.com/tool': content.length },
    build: null,
    binary: {
      goos,
      goarch,
      sha256: lies ? 'a'.repeat(64) : sha256,
      ...(level === undefined ? {} : { level })
    }
  })
  const binary = Buffer.from(bytes)
  const measured = { file, binary, sha256, platform, measurement }
  return { path: file, ...storedAs(measured, key) }
}

export interface SmallPut {
  readonly platform?: string
  readonly name?: string
  readonly file?: string
  readonly discard?: boolean
  /** Whether the measurement is of another binary. */
  readonly lies?: boolean
}

/** Puts one small file. */
export async function putSmall(
  writer: StoreWriter,
  version: string,
  content: string,
  { platform, name = 'tool', file, discard = false, lies }: SmallPut = {}
): Promise<Outcome['result']> {
  const files = [smallFile(content, writer.key, platform, file, lies)]
  const request = { version, discard }
  return (await putMeasured(writer, name, files, request)).result
}
