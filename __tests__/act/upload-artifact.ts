// Stands for actions/upload-artifact, which is not there without a network: uploads the
// files below a directory with the official client.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'

const { ARTIFACT_NAME: name = '', ARTIFACT_PATH: path = '' } = process.env
const files = readdirSync(path, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
await new DefaultArtifactClient().uploadArtifact(name, files, path)
