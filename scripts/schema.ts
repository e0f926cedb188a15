// Writes `schema/*.json` from the schemas that the program reads with, so that
// editors and other programs can't be told anything else.
// Run: node scripts/schema.ts (Node 24). A test proves that they are fresh.
import { writeFile } from 'node:fs/promises'
import { toJsonSchema } from '@valibot/to-json-schema'
import { format } from 'prettier'
import type { GenericSchema } from 'valibot'
import { cacheResultSchema } from '../src/core/model/build-cache/result-schema.ts'
import { diagnosisSchema } from '../src/core/model/doctor/diagnosis-schema.ts'
import { functionReportSchema } from '../src/core/model/doctor/function-schema.ts'
import {
  measurementSchema,
  sideEntries
} from '../src/core/model/measurement-schema.ts'
import {
  budgetFileSchema,
  layer
} from '../src/core/policy/budget-file/budget-schema.ts'
import { partTier, tier } from '../src/core/policy/budget-file/limit-schema.ts'
import { costListSchema } from '../src/core/model/cost-schema.ts'
import { whySchema } from '../src/core/model/explanation/why-schema.ts'
import { historySchema } from '../src/core/model/history/history-schema.ts'
import { replaySchema } from '../src/core/model/replay-schema.ts'
import { verificationSchema } from '../src/core/model/signing/verification-schema.ts'
import { slimmingSchema } from '../src/core/model/slim/slimming-schema.ts'
import { storeResultSchema } from '../src/core/model/store/result-schema.ts'
import { reportSchema } from '../src/core/model/report-schema.ts'

interface Contract {
  readonly schema: GenericSchema
  /** What is used in several places and stands once, by name. */
  readonly definitions: Readonly<Record<string, GenericSchema>>
}

const contracts: Readonly<Record<string, Contract>> = {
  'schema/budget.schema.json': {
    schema: budgetFileSchema,
    definitions: {
      ...wrapped('part-', partTier.entries),
      ...wrapped('', tier.entries),
      ...wrapped('', layer)
    }
  },
  'schema/cache.schema.json': { schema: cacheResultSchema, definitions: {} },
  'schema/cost-list.schema.json': { schema: costListSchema, definitions: {} },
  'schema/measurement.schema.json': {
    schema: measurementSchema,
    definitions: sideEntries
  },
  'schema/report.schema.json': {
    schema: reportSchema,
    definitions: sideEntries
  },
  'schema/history.schema.json': { schema: historySchema, definitions: {} },
  'schema/replay.schema.json': { schema: replaySchema, definitions: {} },
  'schema/doctor.schema.json': { schema: diagnosisSchema, definitions: {} },
  'schema/slim.schema.json': { schema: slimmingSchema, definitions: {} },
  'schema/function.schema.json': {
    schema: functionReportSchema,
    definitions: {}
  },
  'schema/store.schema.json': { schema: storeResultSchema, definitions: {} },
  'schema/verify.schema.json': { schema: verificationSchema, definitions: {} },
  'schema/why.schema.json': { schema: whySchema, definitions: {} }
}

/** The schemas of optional entries, by name. */
function wrapped(
  prefix: string,
  entries: Readonly<Record<string, { readonly wrapped: GenericSchema }>>
): Record<string, GenericSchema> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [
      `${prefix}${name}`,
      entry.wrapped
    ])
  )
}

/** Path -> text of each schema. */
export async function schemaFiles(): Promise<Record<string, string>> {
  const texts = Object.entries(contracts).map(async ([path, contract]) => {
    const { $schema, ...json } = toJsonSchema(contract.schema, {
      // `check` holds conditions that JSON schema can't tell.
      ignoreActions: ['check'],
      definitions: contract.definitions
    })
    const text = await format(JSON.stringify({ $schema, ...json }), {
      parser: 'json'
    })
    return [path, text] as const
  })
  return Object.fromEntries(await Promise.all(texts))
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of Object.entries(await schemaFiles())) {
    await writeFile(path, text)
  }
}
