import type { Dialect, Pipeline } from '../../../model/pipeline.ts'
import type { Project } from '../../dialect.ts'
import { flowsIn } from '../flow/documents.ts'
import { pipelineOf } from './pipeline.ts'

/** The flows of a project as pipelines. */
export function readFlows(dialect: Dialect, { documents: [document] }: Project): readonly Pipeline[] {
  return flowsIn(document).map((flow) => pipelineOf(dialect, flow))
}
