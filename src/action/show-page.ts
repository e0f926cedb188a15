// The page of a run's report: uploaded where the comment can link to it, and saved for
// later steps.
import type { PageLink } from '../core/report/markdown/page-line.ts'
import type { GateResult } from '../gate/judge/judge-findings.ts'
import type { PageRun } from '../gate/page/publish-page.ts'
import type { WorkflowRun } from '../github/event/run.ts'
import { saveFile, temporary } from './save-file.ts'

export interface ShownPage {
  /** '' where there is none. */
  readonly path: string
  /** null where it was not uploaded. */
  readonly link: PageLink | null
}

/** Makes the page where the plan asks for it; whatever goes wrong is in the log alone. */
export async function showPage(
  {
    log,
    event,
    ownRun
  }: Pick<PageRun, 'log' | 'event'> & {
    /** The run of this job, which gets the artifact. */
    readonly ownRun: WorkflowRun
  },
  result: GateResult
): Promise<ShownPage> {
  if (!result.plan.htmlReport) return { path: '', link: null }
  const { publishPage } = await import('../gate/page/publish-page.ts')
  const page = await publishPage(result, {
    log,
    event,
    run: ownRun,
    environment: process.env,
    scratch: temporary()
  })
  if (page === null) return { path: '', link: null }
  const { path, failure } = await saveFile(
    'page',
    page.html,
    ownRun.runId,
    'html'
  )
  if (failure !== null) log.warning(failure)
  return { path, link: page.link }
}
