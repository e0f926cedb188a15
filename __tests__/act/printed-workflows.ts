// The workflows that a page of the documentation prints.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '../e2e/job.ts'
import type { Files } from '../e2e/repository.ts'

/** By the path that the first line of each names; every YAML block has to name one. */
export function printedWorkflows(page: string): Files {
  const text = readFileSync(join(project, page), 'utf8')
  const files: Record<string, string> = {}
  for (const [, block = ''] of text.matchAll(/```yaml\n(.*?)```/gs)) {
    const path = /^# (\.github\/workflows\/\S+\.yml)\n/.exec(block)?.[1]
    if (path === undefined) throw new Error(`${page}: a block without a path`)
    files[path] = block
  }
  return files
}

/** The text of one of its workflows, from 0; whole workflows are marked as `yaml`. */
export function printedWorkflow(page: string, index: number): string {
  const text = readFileSync(join(project, page), 'utf8')
  const [, block] = [...text.matchAll(/```yaml\n(.*?)```/gs)][index] ?? []
  if (block === undefined) throw new Error(`${page}: no workflow ${index}`)
  return block
}
