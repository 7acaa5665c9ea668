import type { Pipeline } from '../../../model/pipeline.ts'
import { childOf, textOf } from '../../../text/tree.ts'
import { flowsOf } from '../read/pipeline.ts'

/** Inputs that conditions name without `{{ }}`: they are meant to be read, and what is wrong has a finding of its own. */
export function inputsInPlainText(pipeline: Pipeline): readonly string[] {
  return flowsOf(pipeline).flatMap(({ tasks }) =>
    tasks.flatMap(({ node, runIf }) => [runIf?.node, childOf(node, 'condition')].flatMap((one) => namesIn(textOf(one) ?? ''))),
  )
}

function namesIn(text: string): readonly string[] {
  if (text.includes('{{')) return []
  return [...text.slice(0, longest).matchAll(/\binputs\.([\w.-]+)/g)].map(([, name]) => name ?? '')
}

/** Conditions are short. */
const longest = 2000
