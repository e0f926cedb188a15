// The shape of a Diagnosis: what `doctor` found, which it prints as JSON.
// `diagnosis.ts` has the types that follow from it, and
// `schema/doctor.schema.json` is made from it.
import * as v from 'valibot'
import { change, described, size, text } from '../schema-parts.ts'
import { checkNames, checkStates, findingKinds, stepCosts } from './checks.ts'

const checkName = v.picklist(checkNames)

const evidence = v.object({
  title: described(
    'The command that printed the lines, or what they list.',
    text
  ),
  lines: described(
    'Its lines, cut to the first ones; the last says how many are left out.',
    v.array(text)
  )
})

const finding = v.object({
  check: described('The check that found it.', checkName),
  kind: described(
    'problem: to be solved; note: to be known.',
    v.picklist(findingKinds)
  ),
  program: described(
    'Import path of the main package, or the path of the file; empty where it concerns all.',
    text
  ),
  sentence: described('What is so, in one sentence.', text),
  cause: described('Why it is so; empty where it was not found out.', text),
  bytes: described(
    'Bytes that it makes the file larger by, below 0 smaller; for a leak, the bytes that the paths take. Null where it was not measured.',
    v.nullable(change)
  ),
  remedy: described('A line to type, or a setting to change.', text),
  evidence: described('What proves it.', v.array(evidence))
})

const plannedStep = v.object({
  name: described('What is done.', text),
  check: described('The check that needs it first.', checkName),
  cost: described(
    'none: no build; warm: from the run’s own build cache; cold: compiled anew.',
    v.picklist(stepCosts)
  )
})

const checkResult = v.object({
  name: checkName,
  state: described(
    'done; not-run: it did not fit the time, or could not be done; left-out: as the flags say.',
    v.picklist(checkStates)
  ),
  reason: described('Why it was not done; empty where it was.', text),
  command: described(
    'The command that does it; empty where there is none.',
    text
  )
})

const program = v.object({
  name: described(
    'Import path of the main package, or the path of the file.',
    text
  ),
  target: described('Empty where it is not known.', text),
  fileSize: described(
    'Bytes of the file that was looked at: of a program, as the user’s settings build it. Null where that was not built.',
    v.nullable(size)
  )
})

export const diagnosisSchema = v.object({
  schemaVersion: v.literal(1),
  tool: described('Name and version of the tool.', text),
  goVersion: described(
    'The release of Go that built here; empty where nothing was built.',
    text
  ),
  programs: described('What was looked at.', v.array(program)),
  plan: described('The steps, in their order.', v.array(plannedStep)),
  checks: described('One entry for each check.', v.array(checkResult)),
  findings: described('Problems first.', v.array(finding)),
  notices: described(
    'What could not be found out, a sentence each.',
    v.array(text)
  )
})
