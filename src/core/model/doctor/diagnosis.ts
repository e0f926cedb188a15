// Types of a Diagnosis, inferred from its schema.
import type { DeepInferred } from '../schema-parts.ts'
import type { diagnosisSchema } from './diagnosis-schema.ts'

/** What `doctor` found. */
export type Diagnosis = DeepInferred<typeof diagnosisSchema>

export type Finding = Diagnosis['findings'][number]

export type Evidence = Finding['evidence'][number]

export type PlannedStep = Diagnosis['plan'][number]

export type CheckResult = Diagnosis['checks'][number]

export type DiagnosedProgram = Diagnosis['programs'][number]
