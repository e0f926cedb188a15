// A Diagnosis for a terminal: what was found per check, what proves it, and the line
// to type; then what was not done.
import type { CheckName } from '../../model/doctor/checks.ts'
import { checkSummaries } from '../../model/doctor/checks.ts'
import type { Diagnosis, Finding } from '../../model/doctor/diagnosis.ts'
import { plainName, plainSentence } from '../../text/escape.ts'
import { count, effectOf } from './words.ts'
import { coloured, type TextStyle } from '../terminal/style.ts'

/** Characters of a line of evidence or a remedy. */
const maxLine = 400

/** @returns text that ends with a line end */
export function renderDoctorText(
  diagnosis: Diagnosis,
  style: TextStyle
): string {
  const { checks, findings, notices } = diagnosis
  const parts = [
    headOf(diagnosis, style),
    ...checks
      .filter(({ state }) => state !== 'left-out')
      .map(({ name, state, reason, command }) => {
        const own = findings.filter(({ check }) => check === name)
        const undone =
          state === 'not-run'
            ? [
                `  ${coloured('not run', 'yellow', style)}: ${plainSentence(reason)}`,
                ...(command === ''
                  ? []
                  : [`    ${plainName(command, maxLine)}`])
              ]
            : []
        const nothing =
          own.length === 0 && state === 'done' ? ['  nothing found'] : []
        return [
          titleOf(name, style),
          ...own.map((finding) => findingText(finding, diagnosis, style)),
          ...undone,
          ...nothing
        ].join('\n')
      }),
    ...(notices.length === 0
      ? []
      : [notices.map((text) => `note: ${plainSentence(text)}`).join('\n')]),
    lastLine(diagnosis, style)
  ]
  return `${parts.join('\n\n')}\n`
}

function headOf({ programs, goVersion }: Diagnosis, style: TextStyle): string {
  const lines = programs.map(({ name, target, fileSize }) =>
    [
      coloured(plainName(name), 'bold', style),
      plainName(target),
      fileSize === null ? '' : `${fileSize.toLocaleString('en-US')} bytes`
    ]
      .filter((text) => text !== '')
      .join('  ')
  )
  return [...lines, ...(goVersion === '' ? [] : [plainName(goVersion)])].join(
    '\n'
  )
}

function titleOf(name: CheckName, style: TextStyle): string {
  return `${coloured(name, 'bold', style)}: ${checkSummaries[name]}`
}

function findingText(
  finding: Finding,
  { programs }: Diagnosis,
  style: TextStyle
): string {
  const { kind, sentence, cause, bytes, remedy, evidence, program } = finding
  const mark =
    kind === 'problem'
      ? coloured('problem', 'red', style)
      : coloured('note', 'cyan', style)
  const where =
    program === '' || programs.length < 2 ? '' : `${plainName(program)}: `
  const lines = [
    `  ${mark}: ${where}${plainSentence(sentence)}`,
    ...(cause === '' ? [] : [`    why: ${plainSentence(cause)}`]),
    ...(bytes === null ? [] : [`    effect: ${effectOf(finding, bytes)}`]),
    ...evidence.flatMap(({ title, lines: shown }) => [
      `    ${coloured(plainSentence(title), 'dim', style)}`,
      ...shown.map((line) => `      ${plainName(line, maxLine)}`)
    ]),
    `    try: ${plainName(remedy, maxLine)}`
  ]
  return lines.join('\n')
}

function lastLine({ findings, checks }: Diagnosis, style: TextStyle): string {
  const problems = findings.filter(({ kind }) => kind === 'problem').length
  const notes = findings.length - problems
  const undone = checks.filter(({ state }) => state === 'not-run').length
  const text = `${count(problems, 'problem')}, ${count(notes, 'note')}${
    undone === 0 ? '' : `, ${count(undone, 'check')} not run`
  }`
  return coloured(text, 'bold', style)
}
