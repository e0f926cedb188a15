// `cache ACTION …`: what was typed becomes a request, and what became of it goes to the
// reader.
import type { CacheResult } from '../../core/model/build-cache/result-schema.ts'
import { renderCacheMarkdown } from '../../core/report/build-cache/markdown.ts'
import { renderCacheText } from '../../core/report/build-cache/text.ts'
import { renderJson } from '../../core/report/json.ts'
import { UserError } from '../../core/user-error.ts'
import { codeOf, sentenceOf } from '../../host/system-error.ts'
import { messageOf } from '../../core/user-error.ts'
import type { Arguments, Destination } from '../usage/arguments.ts'
import { writeResult } from '../write-result.ts'
import { readRequest, type CacheRequest } from './read-request.ts'

/** What the surroundings of a command give it. */
export interface CacheSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** Writes the result. @param output path; '' for standard output */
  readonly write: (output: string, text: string) => Promise<void>
}

const surroundings: CacheSurroundings = {
  environment: process.env,
  now: () => new Date(),
  write: writeResult
}

/**
 * @returns 0 if all that was asked for is done, else 1
 * @throws UserError for wrong usage, and for what can't be read or written
 */
export async function cacheCommandLine(
  args: Arguments,
  around = surroundings
): Promise<0 | 1> {
  const request = readRequest(args, around.environment)
  const { action } = request
  const now = around.now()
  const result: CacheResult = {
    schemaVersion: 1,
    action,
    ...(await act(request, now).catch(explain))
  }
  const { output, format } = args.destination
  const destination = action === 'pack' ? '' : output
  await around.write(destination, rendered(result, format, now))
  return result.done ? 0 : 1
}

async function act(
  request: CacheRequest,
  now: Date
): Promise<Omit<CacheResult, 'schemaVersion' | 'action'>> {
  switch (request.action) {
    case 'pack': {
      const { makePack } = await import('../../gate/packs/make-pack.ts')
      return await makePack(request.work, now)
    }
    case 'verify': {
      const { verifyPack } = await import('../../gate/packs/verify-pack.ts')
      return await verifyPack(request.work)
    }
    case 'list': {
      const { listPacks } = await import('../../gate/packs/list-packs.ts')
      return await listPacks(request.work.path)
    }
    default: {
      const { collectPacks } = await import('../../gate/packs/collect-packs.ts')
      return await collectPacks(request.work, now)
    }
  }
}

/** A path that the user names may be wrong. @throws UserError, or what it is given */
function explain(error: unknown): never {
  const code = codeOf(error)
  if (sentenceOf(error) === null && /^E(?:NOENT|NOTDIR|ISDIR)$/.test(code)) {
    throw new UserError(
      `cannot read or write what was named: ${messageOf(error)}`
    )
  }
  throw error
}

function rendered(
  result: CacheResult,
  format: Destination['format'],
  now: Date
): string {
  if (format === 'json') return renderJson(result)
  return format === 'markdown'
    ? renderCacheMarkdown(result, now)
    : renderCacheText(result, now)
}
