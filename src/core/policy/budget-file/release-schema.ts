// The shape of the key `release` of a budget file: what a release may weigh, and
// which branches releases come from.
import * as v from 'valibot'
import { isGlob } from '../../inputs/glob.ts'
import { parseReleaseTag } from '../../release/release-tag.ts'
import { isFilled, mapping, releaseSizeLimit } from './limit-schema.ts'
import { maxEntries } from './part-schema.ts'

const maxLength = 200
const branchMessage = 'must be a glob over names of branches'

/** What git-check-ref-format(1) forbids but for `*` and `?`, by which the glob matches. */
const branch = v.pipe(
  v.string(branchMessage),
  v.maxLength(maxLength, `must have at most ${maxLength} characters`),
  v.regex(/^[^-\s~^:[\\][^\s~^:[\\]*$/, branchMessage),
  v.check(isGlob, branchMessage)
)

const workflowMessage =
  'must be the path of a workflow, such as .github/workflows/release.yml'

const rootMessage =
  "must be the path of a file from the repository's root, with / and without . and .."

/** Without empty parts, `.` and `..`, and without what git and Windows read in another way. */
const repositoryPath =
  /^(?!\.{1,2}(?:\/|$))[^/\\:\0]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\:\0]+)*$/

const sinceMessage = 'must be the tag of a release, such as v1.0.0'

export const release = v.pipe(
  mapping({
    'max-size': v.optional(
      v.pipe(
        releaseSizeLimit,
        v.description('The largest size of a released binary; equal passes.'),
        v.examples(['25 MiB', { file: '25 MiB', package: '10 MiB' }])
      )
    ),
    'max-growth': v.optional(
      v.pipe(
        releaseSizeLimit,
        v.description(
          'The largest growth of a binary since the previous release; equal passes.'
        ),
        v.examples(['1 MiB', { gzip: '400 KiB' }])
      )
    ),
    since: v.optional(
      v.pipe(
        v.string(sinceMessage),
        v.maxLength(maxLength, `must have at most ${maxLength} characters`),
        v.check((text) => parseReleaseTag(text) !== null, sinceMessage),
        v.description('The release that max-growth-since counts from.'),
        v.examples(['v1.0.0'])
      )
    ),
    'max-growth-since': v.optional(
      v.pipe(
        releaseSizeLimit,
        v.description(
          'The largest growth of a binary since the release named by since; equal passes.'
        ),
        v.examples(['5 MiB'])
      )
    ),
    branches: v.optional(
      v.pipe(
        v.array(branch, 'must be a list of globs over names of branches'),
        v.minLength(1, 'must have at least one entry, or be left out'),
        v.maxLength(maxEntries, `must have at most ${maxEntries} entries`),
        v.description(
          'Branches that releases come from besides the default branch. A release from one of them is judged by the budget file of its tip. Read from the default branch only.'
        ),
        v.examples([['release-*']])
      )
    ),
    'allow-detached': v.optional(
      v.pipe(
        v.boolean('must be true or false'),
        v.description(
          'Whether a tag may name a commit that is on no such branch (default false). Read from the default branch only.'
        )
      )
    ),
    workflow: v.optional(
      v.pipe(
        v.string(workflowMessage),
        v.maxLength(maxLength, `must have at most ${maxLength} characters`),
        v.regex(
          /^\.github\/workflows\/[A-Za-z0-9_][\w.-]*\.ya?ml$/,
          workflowMessage
        ),
        v.description(
          'The workflow that publishes releases: a measurement that it signed or attested on a tag counts, if the commit of the tag is on a branch that releases come from. Read from the default branch only.'
        ),
        v.examples(['.github/workflows/release.yml'])
      )
    ),
    'trusted-root': v.optional(
      v.pipe(
        v.string(rootMessage),
        v.maxLength(maxLength, `must have at most ${maxLength} characters`),
        v.regex(repositoryPath, rootMessage),
        v.description(
          'The file with the roots that issue certificates of that workflow, as gh attestation trusted-root prints them: one a line. Read from the default branch only.'
        ),
        v.examples(['.github/trusted-root.jsonl'])
      )
    )
  }),
  v.check(
    (entry) => isFilled(entry),
    'must have at least one key, or be left out'
  ),
  v.check(
    (entry) =>
      (entry.since === undefined) === (entry['max-growth-since'] === undefined),
    'must have since and max-growth-since, or neither'
  ),
  v.check(
    (entry) =>
      (entry.workflow === undefined) === (entry['trusted-root'] === undefined),
    'must have workflow and trusted-root, or neither'
  )
)

export type RawRelease = v.InferOutput<typeof release>
