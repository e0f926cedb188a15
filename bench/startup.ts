// Start-up: what `node dist/index.js` costs up to the validated plan, above an
// empty script. A copy of the bundle is run in which the one module that comes
// after the plan is replaced by its end.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequestEvent } from '../__tests__/e2e/event.ts'
import { project, stepEnvironment } from './step.ts'
import { timedWell } from './timed.ts'

export interface Startup {
  /** Seconds of processor time, one of each per round. */
  readonly empty: readonly number[]
  readonly planned: readonly number[]
}

const marker = 'the plan is made'

export async function measureStartup(
  scratch: string,
  rounds: number
): Promise<Startup> {
  const bundle = join(scratch, 'bundle')
  cpSync(join(project, 'dist'), join(bundle, 'dist'), { recursive: true })
  writeFileSync(join(bundle, 'package.json'), '{"type":"module"}\n')
  const chunks = join(bundle, 'dist', 'chunks')
  const main = readFileSync(join(chunks, 'main.js'), 'utf8')
  const [, name] =
    /\{ runAction \} = await import\("\.\/([^"]+)"\)/.exec(main) ?? []
  if (name === undefined) {
    throw new Error('the bundle has no chunk that runs what is planned')
  }
  const afterPlan = join(chunks, name)
  writeFileSync(
    afterPlan,
    `export const runAction = async ({ plan }) => {
  process.stdout.write(\`${marker}: \${plan.mode}\\n\`)
  return 0
}
`
  )
  const emptyScript = join(bundle, 'empty.js')
  writeFileSync(emptyScript, '')

  const directory = join(scratch, 'startup')
  mkdirSync(directory)
  const commit = '1'.repeat(40)
  const pull = { number: 1, head: commit, merge: commit, base: commit }
  const env = stepEnvironment({
    directory,
    workspace: directory,
    event: pullRequestEvent(pull),
    inputs: {},
    apiUrl: 'http://127.0.0.1:1',
    environment: {}
  })

  const cpuOf = async (script: string): Promise<number> => {
    const command = [process.execPath, script]
    const { cpu, log } = await timedWell(command, { cwd: directory, env })
    if (script !== emptyScript && !log.includes(`${marker}: gate`)) {
      throw new Error(`the start did not get as far as the plan:\n${log}`)
    }
    return cpu
  }
  const index = join(bundle, 'dist', 'index.js')
  // Once each, so that both stand in the system's file cache.
  await cpuOf(emptyScript)
  await cpuOf(index)
  const empty: number[] = []
  const planned: number[] = []
  for (let round = 0; round < rounds; round++) {
    empty.push(await cpuOf(emptyScript))
    planned.push(await cpuOf(index))
  }
  return { empty, planned }
}
