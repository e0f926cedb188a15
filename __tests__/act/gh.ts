// Stands for GitHub's program gh, which speaks to GitHub alone: `gh release create TAG
// FILE… --notes-file FILE --verify-tag`, by the API of the tests' server. As gh does,
// it makes a draft, uploads the files, and publishes what is complete. Without
// --verify-tag GitHub makes a tag that is gone; no workflow here may want that.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'

const {
  GITHUB_API_URL: api,
  GITHUB_REPOSITORY: repository,
  GH_TOKEN: token
} = process.env
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    'notes-file': { type: 'string' },
    'verify-tag': { type: 'boolean' }
  }
})
const [group, verb, tag = '', ...files] = positionals
const notes = values['notes-file']
if (
  group !== 'release' ||
  verb !== 'create' ||
  notes === undefined ||
  values['verify-tag'] !== true
) {
  throw new Error(`unknown arguments: ${process.argv.slice(2).join(' ')}`)
}
// Fails where origin has no such tag.
execFileSync('git', ['ls-remote', '--exit-code', 'origin', `refs/tags/${tag}`])

async function call(
  method: string,
  url: string,
  body: string | Buffer<ArrayBuffer>,
  type = 'application/json'
): Promise<{ readonly id: number }> {
  const answer = await fetch(url, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': type },
    body
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text}`)
  return JSON.parse(text)
}

const releases = `${api}/repos/${repository}/releases`
const draft = { tag_name: tag, body: readFileSync(notes, 'utf8'), draft: true }
const { id } = await call('POST', releases, JSON.stringify(draft))
for (const file of files) {
  await call(
    'POST',
    `${releases}/${id}/assets?name=${encodeURIComponent(basename(file))}`,
    readFileSync(file),
    'application/octet-stream'
  )
}
await call('PATCH', `${releases}/${id}`, JSON.stringify({ draft: false }))
