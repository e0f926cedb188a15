// Validates the parts of GitHub's answers that are used.
import * as v from 'valibot'
import { UnusableAnswer } from './refusal.ts'

/** @throws UnusableAnswer, with the place that is not as GitHub describes it */
export function readAnswer<T extends v.GenericSchema>(
  schema: T,
  data: unknown
): v.InferOutput<T> {
  const parsed = v.safeParse(schema, data)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new UnusableAnswer(
    `the answer is not as GitHub describes it: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`
  )
}
