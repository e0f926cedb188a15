// Actions and programs that stand for those which workflows get from a network.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** actions/upload-artifact: the same client uploads to the tests' service. */
export const uploadArtifact = `name: Upload an artifact
description: stands for actions/upload-artifact
inputs:
  name: { description: of the artifact }
  path: { description: a directory }
runs:
  using: composite
  steps:
    - run: '"${process.execPath}" "${join(import.meta.dirname, 'upload-artifact.ts')}"'
      shell: bash
      env:
        ARTIFACT_NAME: \${{ inputs.name }}
        ARTIFACT_PATH: \${{ inputs.path }}
`

/**
 * Writes `bazel` into a directory: it builds one program by the go command, where rules_go
 * would leave it. The second build of a run is for darwin: act gives all jobs of a
 * matrix the same runner, so that they have to take turns (`max-parallel`).
 */
export function writeBazel(directory: string): void {
  writeFileSync(
    join(directory, 'bazel'),
    `#!/bin/sh
[ "$*" = "build //cmd/tool" ] || exit 9
mkdir "${directory}/run-$GITHUB_RUN_ID" 2>/dev/null || export GOOS=darwin
export CGO_ENABLED=0
exec go build -trimpath -ldflags='-s -w' -o bazel-bin/cmd/tool/tool_/tool ./cmd/tool
`,
    { mode: 0o755 }
  )
}
