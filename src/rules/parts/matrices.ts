import type { FanOut, FanOutInput, Group, Pipeline } from '../../model/pipeline.ts'

export interface Matrix {
  readonly group: Group
  readonly fanOut: FanOut
  readonly input: FanOutInput
}

/** Every input of every matrix of a pipeline; paused groups are left out. */
export function matricesOf(pipeline: Pipeline): readonly Matrix[] {
  return pipeline.groups.flatMap((group) => {
    const { fanOut } = group
    return fanOut === null || group.paused ? [] : fanOut.inputs.map((input) => ({ group, fanOut, input }))
  })
}
