// The shape of a Slimming: how small a program could be, which `slim` prints as JSON.
// `slimming.ts` has the types that follow from it, and `schema/slim.schema.json` is
// made from it.
import * as v from 'valibot'
import { checkStates, stepCosts } from '../doctor/checks.ts'
import { change, described, size, text } from '../schema-parts.ts'
import { savingBases, savingSources, slimSteps } from './steps.ts'

const step = v.picklist(slimSteps)

const sizes = v.object({
  fileSize: described('Bytes of the file.', size),
  gzip: described('Bytes of the file after gzip, level 6.', size)
})

const program = v.object({
  name: described('Import path of the main package.', text),
  target: text,
  yours: described('As the user builds it.', sizes),
  stripped: described(
    'As the gate builds it: -trimpath -ldflags="-s -w".',
    sizes
  ),
  together: described(
    'With all changes that pay off and cost no speed, in one build. Null where there is none, or it was not built.',
    v.nullable(
      v.object({
        ...sizes.entries,
        line: described('The line that builds it.', text)
      })
    )
  )
})

const detail = v.object({
  title: described('What the lines list, or the command they are from.', text),
  lines: described(
    'Cut to the first ones; the last says how many are left out.',
    v.array(text)
  )
})

const saving = v.object({
  step,
  program: described('Import path of the main package.', text),
  change: described('What is done, as the table has it.', text),
  source: described(
    'built: two files that this run made; computed: arithmetic on one build; not-measured: only listed.',
    v.picklist(savingSources)
  ),
  base: described('What it is compared with.', v.picklist(savingBases)),
  bytes: described(
    'Bytes of the file that it saves, below 0 adds. Null where it was not measured.',
    v.nullable(change)
  ),
  gzip: described(
    'The same after gzip. Null where it was not measured.',
    v.nullable(change)
  ),
  risk: described('What it costs or risks.', text),
  line: described('The line to type or to change.', text),
  details: v.array(detail)
})

const plannedStep = v.object({
  name: described('What is done.', text),
  step,
  cost: described(
    'none: no build; warm: from the run’s own build cache; cold: compiled anew.',
    v.picklist(stepCosts)
  )
})

const stepResult = v.object({
  name: step,
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

export const slimmingSchema = v.object({
  schemaVersion: v.literal(1),
  tool: described('Name and version of the tool.', text),
  goVersion: described('The release of Go that built here.', text),
  programs: v.array(program),
  plan: described('The steps, in their order.', v.array(plannedStep)),
  steps: described('One entry for each step.', v.array(stepResult)),
  savings: described('The largest first.', v.array(saving)),
  notices: described(
    'What could not be found out, a sentence each.',
    v.array(text)
  )
})
