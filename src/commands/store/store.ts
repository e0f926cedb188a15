// `store ACTION …`: what was typed becomes a request, and what became of it goes to the
// reader.
import { setTimeout as pause } from 'node:timers/promises'
import type { StoreAction } from '../../core/model/store/actions.ts'
import type { StoreResult } from '../../core/model/store/result-schema.ts'
import { renderJson } from '../../core/report/json.ts'
import { renderStoreMarkdown } from '../../core/report/store/markdown.ts'
import { renderStoreText } from '../../core/report/store/text.ts'
import { get } from '../../gate/store/get.ts'
import { latest, list } from '../../gate/store/look-up.ts'
import { refresh, rollBack, verifyProgram } from '../../gate/store/maintain.ts'
import { loadMemory, saveMemory } from '../../gate/store/memory-file.ts'
import type { Outcome } from '../../gate/store/outcome.ts'
import { put } from '../../gate/store/put.ts'
import { programsIn } from '../../gate/store/reader.ts'
import type { StoreReader } from '../../gate/store/reader.ts'
import type { StoreWriter } from '../../gate/store/change.ts'
import type { ObjectStore } from '../../store/objects/object-store.ts'
import type { Arguments, Destination } from '../usage/arguments.ts'
import { standardErrorLog } from '../standard-error-log.ts'
import { writeResult } from '../write-result.ts'
import { readerKey, signingKey } from './keys.ts'
import { readRequest, type StoreRequest } from './read-request.ts'

/** What the surroundings of a command give it. */
export interface StoreSurroundings {
  readonly open: (request: StoreRequest) => Promise<ObjectStore>
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** Writes the result. @param output path; '' for standard output */
  readonly write: (output: string, text: string) => Promise<void>
}

const surroundings: StoreSurroundings = {
  open: async ({ place, endpoint }) => {
    const { openObjectStore } =
      await import('../../store/objects/open-object-store.ts')
    return await openObjectStore(
      { store: place, endpoint },
      process.env,
      (sentence) => standardErrorLog().log.warning(sentence)
    )
  },
  environment: process.env,
  now: () => new Date(),
  write: writeResult
}

/**
 * @returns 0 if all that was asked for is done, else 1
 * @throws UserError for wrong usage, and for what can't be read
 */
export async function storeCommandLine(
  args: Arguments,
  around = surroundings
): Promise<0 | 1> {
  const request = readRequest(args)
  const store = await around.open(request)
  const memory = await loadMemory(request.memory)
  const shared = { store, now: around.now, memory }
  const outcomes = await act(request, shared, around)
  const seen = outcomes.flatMap((outcome) => outcome.seen ?? [])
  await saveMemory(request.memory, seen)
  const programs = outcomes.map(({ result }) => result)
  // A place that is empty, or named wrong, proves and renews nothing.
  const done =
    programs.length > 0 && programs.every(({ state }) => state === 'done')
  const { action } = request
  const result: StoreResult = {
    schemaVersion: 1,
    action,
    store: store.place,
    done,
    programs
  }
  const { output, format } = args.destination
  await around.write(action === 'get' ? '' : output, rendered(result, format))
  return done ? 0 : 1
}

async function act(
  request: StoreRequest,
  shared: Omit<StoreReader, 'key'>,
  { environment }: StoreSurroundings
): Promise<readonly Outcome[]> {
  const { action, days, floor } = request
  if (isWriting(action)) {
    const key = await signingKey(environment, request.key)
    return await actAsWriter(request, { ...shared, key, days, pause })
  }
  const reader = { ...shared, key: await readerKey(request.key) }
  const { name, version } = request.reference ?? { name: '', version: null }
  switch (action) {
    case 'get':
      return [await get(reader, { ...request, reference: { name, version } })]
    case 'latest':
      return [await latest(reader, name, floor)]
    case 'verify':
      return await each(reader, request, (one) => verifyProgram(reader, one))
    default:
      return await each(reader, request, (one) => list(reader, one))
  }
}

async function actAsWriter(
  request: StoreRequest,
  writer: StoreWriter
): Promise<readonly Outcome[]> {
  const { action, version, files, discard, reference } = request
  const name = reference?.name ?? null
  if (action === 'put') {
    return [await put(writer, { name, version, files, discard })]
  }
  return action === 'rollback'
    ? [await rollBack(writer, name ?? '', version)]
    : await each(writer, request, (one) => refresh(writer, one))
}

/** Of the program that is named, or of all that are there. */
async function each(
  reader: StoreReader,
  { reference }: StoreRequest,
  work: (name: string) => Promise<Outcome>
): Promise<readonly Outcome[]> {
  const names = reference === null ? await programsIn(reader) : [reference.name]
  const outcomes: Outcome[] = []
  for (const name of names) outcomes.push(await work(name))
  return outcomes
}

function isWriting(action: StoreAction): boolean {
  return ['put', 'rollback', 'refresh'].includes(action)
}

function rendered(result: StoreResult, format: Destination['format']): string {
  if (format === 'json') return renderJson(result)
  return format === 'markdown'
    ? renderStoreMarkdown(result)
    : renderStoreText(result)
}
