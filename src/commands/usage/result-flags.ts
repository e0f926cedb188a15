// Flags that say what is read beside a binary, and what of a result is shown, in
// which form and where.
import { oneSided } from '../../core/report/views/one-sided.ts'
import { groupings } from '../../core/report/views/view.ts'
import type { FlagGroup } from './command-spec.ts'

/** The forms of a result. */
export const formats = ['text', 'json', 'markdown'] as const

/** Also as a page to click through, and as a picture. */
export const pictureFormats = [...formats, 'html', 'svg'] as const

interface FormatFlag {
  readonly choices: readonly string[]
  readonly description: string
}

/** @param output what the flag `output` does */
export function destinationBy(
  output: string,
  format: FormatFlag = {
    choices: formats,
    description: 'Form of the result. Default: text.'
  }
): FlagGroup {
  return {
    title: 'The result',
    flags: [
      { name: 'format', ...format },
      { name: 'output', value: 'FILE', description: output }
    ]
  }
}

const toFile =
  'Write the result to this file, whole or not at all, instead of to standard output.'

/** Where nearly every command's result goes. */
export const destination = destinationBy(toFile)

/** The same of a result that can be drawn. */
export const pictureDestination = destinationBy(toFile, {
  choices: pictureFormats,
  description:
    'Form of the result: html is a page to click through, svg a picture. Default: text.'
})

/** What to show of a result; the table as a whole is in JSON. */
export const view: FlagGroup = {
  title: 'What to show of it (text and Markdown)',
  flags: [
    {
      name: 'by',
      choices: groupings,
      description:
        'One table of these instead of the usual ones: file is the source file of functions, receiver the type of methods.'
    },
    {
      name: 'top',
      value: 'N',
      description:
        'Show the N largest rows, or all; the last row sums up the others. Default: 20, and 30 in a tree.'
    },
    {
      name: 'filter',
      value: 'GLOB',
      description:
        'Only rows whose name matches, e.g. "golang.org/x/**" or "*Handler*". Without a slash it is the part of the name after the last slash that matches.'
    },
    {
      name: 'within',
      value: 'PACKAGE',
      description:
        'Only what is in this package, or with /... also in those below it. Default for --by then: symbol.'
    },
    {
      name: 'tree',
      description:
        'As a tree of the parts of names, the heaviest N of its nodes. Default for --by then: package.'
    }
  ]
}

/** The same of a comparison. */
export const changeView: FlagGroup = {
  ...view,
  flags: [
    ...view.flags,
    {
      name: 'show',
      choices: oneSided,
      description:
        'Only rows that NEW alone has, or OLD alone. Default: all that changed. Default for --by then: symbol.'
    }
  ]
}

/** Of a binary that somebody else built. */
export const analyzedFileFlags: FlagGroup = {
  title: 'What helps to name the bytes of a file',
  flags: [
    {
      name: 'twin',
      value: 'FILE',
      description: 'The same build linked with -ldflags=-w.'
    },
    {
      name: 'deps',
      value: 'FILE',
      description: 'What that link prints with -ldflags=-dumpdep.'
    },
    {
      name: 'importcfg',
      value: 'FILE',
      description: 'The importcfg.link that go writes for that link.'
    }
  ]
}
