// Results as a page or as a picture. What draws them is loaded when it is asked for.
import type { Measurement } from '../../core/model/measurement.ts'
import type { Report } from '../../core/model/report.ts'
import type { PageData } from '../../core/page/page-data.ts'
import type { PageParts } from '../../core/page/page-file.ts'

type Picture = 'html' | 'svg'

/** @param measurements of both sides of the report */
export async function reportPicture(
  report: Report,
  measurements: readonly Measurement[],
  format: Picture
): Promise<string> {
  const { reportData, reportPage } =
    await import('../../core/page/report-page.ts')
  if (format === 'svg') return await still(reportData(report, measurements))
  const links = { runUrl: '', filesUrl: '' }
  return reportPage(report, measurements, links, await parts())
}

export async function measurementPicture(
  measurements: readonly Measurement[],
  format: Picture
): Promise<string> {
  const { measurementData, measurementPage } =
    await import('../../core/page/report-page.ts')
  return format === 'svg'
    ? await still(measurementData(measurements))
    : measurementPage(measurements, await parts())
}

async function still(data: PageData): Promise<string> {
  const { stillDocument } =
    await import('../../core/page/still/still-picture.ts')
  return `${stillDocument(data)}\n`
}

async function parts(): Promise<PageParts> {
  const { readPageParts } = await import('../../host/files/page-parts.ts')
  return await readPageParts()
}
