// Makes the page of a report, and uploads it as an artifact of the run that reports.
// Nothing that goes wrong here moves the verdict: the log says what is missing.
import type { Plan } from '../../core/plan/plan.ts'
import type { PageLink } from '../../core/report/markdown/page-line.ts'
import { messageOf, stackOf } from '../../core/user-error.ts'
import type { GitHubEvent } from '../../github/event/event.ts'
import type { WorkflowRun } from '../../github/event/run.ts'
import type { Log } from '../../host/log.ts'
import type { ProcessEnvironment } from '../../host/process.ts'
import { reasonOf, sentenceOf } from '../../host/system-error.ts'
import type { GateResult } from '../judge/judge-findings.ts'
import { inScratch } from '../scratch-session.ts'
import { pageName, uploadPage, type PageUpload } from './page-artifact.ts'

/** The run whose report becomes a page. */
export interface PageRun {
  readonly log: Log
  readonly event: GitHubEvent
  /** The run of this process, which gets the artifact; not the one that it comments on. */
  readonly run: Pick<WorkflowRun, 'runUrl' | 'runAttempt' | 'filesUrl' | 'sha'>
  readonly environment: ProcessEnvironment
  /** Existing directory for temporary files: what is made in it is removed again. */
  readonly scratch: string
}

/** What becomes of the result of a run that has a page. */
export interface PublishedPage {
  readonly html: string
  /** null where it was not uploaded. */
  readonly link: PageLink | null
}

/** Bytes of a page that is uploaded: a browser has to hold it. */
const maxPageBytes = 64 * 1024 * 1024

/**
 * Makes and uploads the page where the plan asks for one.
 * @returns null where there is none; the log says why
 */
export async function publishPage(
  result: GateResult,
  pageRun: PageRun
): Promise<PublishedPage | null> {
  const { plan, report } = result
  if (!plan.htmlReport) return null
  const { log, event, run } = pageRun
  if (report.reports.length === 0) {
    log.info('No page: nothing was measured')
    return null
  }
  try {
    const html = await render(result, run)
    const commit =
      event.kind === 'pull_request'
        ? event.headSha
        : (report.provenance?.headCommit ?? run.sha)
    // A run that is killed meanwhile leaves nothing.
    const link = await inScratch(pageRun.scratch, log, (scratch) =>
      leavePage(html, { plan, commit }, { ...pageRun, scratch })
    )
    return { html, link }
  } catch (error) {
    const sentence = sentenceOf(error)
    if (sentence === null) log.child(stackOf(error))
    log.warning(`the page could not be made: ${sentence ?? messageOf(error)}`)
    return null
  }
}

async function render(
  { report, measurements }: GateResult,
  { runUrl, filesUrl }: PageRun['run']
): Promise<string> {
  const [{ reportPage }, { readPageParts }] = await Promise.all([
    import('../../core/page/report-page.ts'),
    import('../../host/files/page-parts.ts')
  ])
  return reportPage(
    report,
    measurements,
    { runUrl, filesUrl },
    await readPageParts()
  )
}

/** What a page is about. */
export interface PageSubject {
  readonly plan: Pick<Plan, 'key' | 'commentKey' | 'work' | 'retentionDays'>
  /** Full hash of the commit. */
  readonly commit: string
}

/**
 * Uploads a page as an artifact of this run.
 * @returns where it is; null where it was not uploaded, or its run has no address
 */
export async function leavePage(
  html: string,
  { plan, commit }: PageSubject,
  { log, event, run, environment, scratch }: PageRun
): Promise<PageLink | null> {
  const content = Buffer.from(html)
  if (content.length > maxPageBytes) {
    log.warning(
      `the page could not be uploaded: it has ${content.length} bytes, and at most ${maxPageBytes} are uploaded`
    )
    return null
  }
  const name = pageName(plan, commit)
  const retentionDays = daysOf(plan, event)
  const upload = await uploadPage(
    { name, html: content, isRepeated: run.runAttempt > 1 },
    { environment, scratch, retentionDays }
  ).catch((error: unknown) => failure(reasonOf(error)))
  switch (upload.kind) {
    case 'stored': {
      const url = addressOf(run.runUrl, upload.artifact?.id ?? null)
      log.info(`Uploaded the page ${name}${url === '' ? '' : `: ${url}`}`)
      return url === '' ? null : { url, isZip: upload.isZip }
    }
    case 'already':
      log.warning(
        `the page could not be uploaded: another job or step of this run left one named ${name}, which stays; give each its own key`
      )
      return null
    case 'unsupported':
      log.info(`The page is not uploaded: ${upload.reason}`)
      return null
    default:
      log.warning(`the page could not be uploaded: ${upload.reason}`)
      return null
  }
}

function failure(reason: string): PageUpload {
  return { kind: 'failed', reason, isZip: false }
}

/** Days on a pull request where no input says otherwise. */
const daysOfPullRequest = 7

function daysOf(
  { retentionDays: { page } }: Pick<Plan, 'retentionDays'>,
  { kind }: GitHubEvent
): number {
  return page === 0 && kind === 'pull_request' ? daysOfPullRequest : page
}

/**
 * The artifact's own page. The fragment outlives the redirect to where it is stored, so
 * that the page can name the address that it was opened by.
 */
function addressOf(runUrl: string, id: number | null): string {
  if (runUrl === '') return ''
  return id === null
    ? `${runUrl}#artifacts`
    : `${runUrl}/artifacts/${id}#artifact=${id}`
}
