// The artifact half of the results service, as the official client speaks to it:
// Twirp over JSON. The run and the job stand in the token's `scp` claim, and so
// does whoever uploads; an artifact's name is taken once in a run.
import type { ActionsStore } from './actions-store.ts'

export const artifactService = 'github.actions.results.api.v1.ArtifactService'

export interface TwirpAnswer {
  readonly status: number
  readonly body: unknown
}

/** What is being uploaded. */
export interface PendingArtifact {
  readonly runId: number
  readonly name: string
  content: Buffer | null
  readonly expiresAt: string | null
  readonly mimeType: string
}

/** The run of a token like the runner's; null without one. */
export function runOf(
  claims: Readonly<Record<string, unknown>>
): number | null {
  const [, run] =
    /Actions\.Results:run-(\d+):\S+/.exec(String(claims['scp'])) ?? []
  return run === undefined ? null : Number(run)
}

/**
 * @param open gives the address for an upload's content
 */
export function answerArtifacts(
  method: string,
  message: Readonly<Record<string, unknown>>,
  runId: number | null,
  store: ActionsStore,
  pending: PendingArtifact[],
  open: (artifact: PendingArtifact) => string
): TwirpAnswer {
  const backend = String(message['workflow_run_backend_id'])
  if (runId === null || backend !== `run-${runId}`) {
    return {
      status: 403,
      body: { code: 'permission_denied', msg: 'not this run' }
    }
  }
  const name = String(message['name'])
  const isSame = (one: { readonly runId: number; readonly name: string }) =>
    one.runId === runId && one.name === name
  switch (method) {
    case 'CreateArtifact': {
      // An upload that was begun has the name, too.
      if (store.artifacts.some(isSame) || pending.some(isSame)) {
        const msg =
          'an artifact with this name already exists on the workflow run'
        return { status: 409, body: { code: 'already_exists', msg } }
      }
      const type = message['mime_type'] ?? message['mimeType']
      const mimeType = typeof type === 'string' ? type : ''
      if (!store.takesFiles && mimeType !== 'application/zip') {
        const msg = 'mime_type is unknown'
        return { status: 400, body: { code: 'invalid_argument', msg } }
      }
      const expires = message['expires_at'] ?? message['expiresAt']
      const artifact: PendingArtifact = {
        runId,
        name,
        content: null,
        expiresAt: typeof expires === 'string' ? expires : null,
        mimeType
      }
      pending.push(artifact)
      return {
        status: 200,
        body: { ok: true, signed_upload_url: open(artifact) }
      }
    }
    case 'FinalizeArtifact': {
      const uploaded = pending.findLast(isSame)
      const content = uploaded?.content ?? null
      if (content === null || content.length !== Number(message['size'])) {
        return { status: 200, body: { ok: false } }
      }
      const { expiresAt = null, mimeType = '' } = uploaded ?? {}
      const added = store.addArtifact(runId, name, content, expiresAt, mimeType)
      if (message['hash'] !== added.digest) {
        return {
          status: 400,
          body: { code: 'invalid_argument', msg: 'another hash' }
        }
      }
      return { status: 200, body: { ok: true, artifact_id: String(added.id) } }
    }
    case 'ListArtifacts': {
      const filter = Object(message['name_filter'] ?? message['nameFilter'])
      const wanted = filter.value ?? message['name_filter']
      return {
        status: 200,
        body: {
          artifacts: store.artifacts
            .filter(
              (one) =>
                one.runId === runId &&
                (typeof wanted !== 'string' || one.name === wanted)
            )
            .map((one) => ({
              workflow_run_backend_id: backend,
              workflow_job_run_backend_id: String(
                message['workflow_job_run_backend_id']
              ),
              database_id: String(one.id),
              name: one.name,
              size: String(one.content.length),
              created_at: one.createdAt,
              ...(one.digest === null ? {} : { digest: one.digest })
            }))
        }
      }
    }
    case 'DeleteArtifact': {
      const index = store.artifacts.findIndex(isSame)
      const begun = pending.findIndex(isSame)
      if (begun >= 0) pending.splice(begun, 1)
      const [gone] = index < 0 ? [] : store.artifacts.splice(index, 1)
      return gone
        ? { status: 200, body: { ok: true, artifact_id: String(gone.id) } }
        : { status: 404, body: { code: 'not_found', msg: name } }
    }
    default:
      return { status: 404, body: { code: 'bad_route', msg: method } }
  }
}
