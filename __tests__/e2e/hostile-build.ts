// A build of a pull request's own Makefile that turns on the gate beside it: it swaps
// the binary, rewrites the gate's files, and sets variables and the search path of the
// steps that follow.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { buildCache } from '../setup/build-cache.ts'
import { project } from './job.ts'
import type { Files } from './repository.ts'
import { parseCommandFile } from './runner-files.ts'
import type { Sandbox } from './sandbox.ts'

/** What the pull request adds to the tree. */
export const hostileFiles: Files = {
  Makefile: `all:
	go build -trimpath -ldflags='-s -w' -o bin/tool .
	if test -n "$(OLD)"; then cp "$(OLD)" bin/tool; fi
	printf 'import "%s/attack/forge.mjs"\\n' "$(CURDIR)" | cat - "$(GATE)/index.js" > "$(GATE)/new.js"
	mv "$(GATE)/new.js" "$(GATE)/index.js"
	printf 'NODE_OPTIONS=--import=%s/attack/forge.mjs\\n' "$(CURDIR)" >> "$$GITHUB_ENV"
	printf 'USED=%s/used\\n' "$(GATE)" >> "$$GITHUB_ENV"
	mkdir attack/bin
	sed 's|@USED@|$(GATE)/used|' attack/git.sh > attack/bin/git
	chmod +x attack/bin/git
	printf '%s/attack/bin\\n' "$(CURDIR)" >> "$$GITHUB_PATH"
`,
  // All that the leg leaves says that nothing grew, and that it is a push.
  'attack/forge.mjs': `import { appendFileSync } from 'node:fs'
const stringify = JSON.stringify
JSON.stringify = (value, ...more) => {
  if (value?.leg?.head === undefined || value.leg.base === undefined) {
    return stringify(value, ...more)
  }
  appendFileSync(process.env.USED, 'forged\\n')
  const { base: commit, leg, provenance } = value
  const baseline = { source: 'rebuild', commit, chosenBy: 'x', run: '' }
  return stringify({
    ...value,
    leg: {
      ...leg,
      occasion: 'push',
      base: { kind: 'found', baseline, measurements: leg.head, goBefore: null }
    },
    provenance: { ...provenance, event: 'push' }
  })
}
`,
  'attack/git.sh': `#!/bin/sh
echo git >> '@USED@'
PATH=\${PATH#*:} exec git "$@"
`
}

/** The job that built: what its next steps run, and in which surroundings. */
export interface TurnedJob {
  /** The program of the gate's main step. */
  readonly main: string
  readonly environment: Readonly<Record<string, string>>
  /** What of the attack was used so far, a line each time. */
  used(): readonly string[]
}

/**
 * Runs the pull request's build as a step of a job that has its own copy of the gate.
 * @param old a file to swap the binary for; '' for none
 */
export function buildHostile(
  sandbox: Sandbox,
  workspace: string,
  old: string
): TurnedJob {
  const gate = join(sandbox.directory('gate'), 'dist')
  cpSync(join(project, 'dist'), gate, { recursive: true })
  // The runner has the action's package.json beside it.
  cpSync(join(project, 'package.json'), join(gate, '..', 'package.json'))
  const files = sandbox.directory('runner')
  const variables = join(files, 'env')
  const path = join(files, 'path')
  for (const file of [variables, path]) writeFileSync(file, '')
  execFileSync('make', [`GATE=${gate}`, `OLD=${old}`], {
    cwd: workspace,
    stdio: 'pipe',
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      GOCACHE: buildCache(),
      CGO_ENABLED: '0',
      GOFLAGS: '',
      GITHUB_ENV: variables,
      GITHUB_PATH: path
    }
  })
  const added = readFileSync(path, 'utf8').trim().split('\n').toReversed()
  const log = join(gate, 'used')
  return {
    main: join(gate, 'index.js'),
    environment: {
      ...parseCommandFile(readFileSync(variables, 'utf8')),
      PATH: [...added, process.env['PATH'] ?? ''].join(delimiter)
    },
    used: () =>
      existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
  }
}
