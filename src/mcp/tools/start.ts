import { z } from 'zod'
import { rehearse } from '../../cli/rehearse.ts'
import { exitCodes } from '../../engine/errors.ts'
import { path } from '../fields.ts'
import { defineTool } from '../tool.ts'

const name = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^-\s][^\n\r]*$/)

export const startRun = defineTool({
  name: 'start_pipeline_run',
  title: 'Start a pipeline run',
  description:
    'Starts a run of one pipeline in an environment, waits for its end and tells how it went beside its history. It does what the pipeline does: it may ' +
    'write data and cost money. The run is cancelled after minutes, and when this call is cancelled. About four API calls a minute.',
  input: z.strictObject({
    path: path.describe('The file of the pipeline, as it is registered.'),
    environment: name.describe('Name of the environment.'),
    branch: name.optional().describe("Branch of the definition. Default: the pipeline's own."),
    commit: z
      .string()
      .regex(/^[0-9a-f]{7,64}$/)
      .optional(),
    minutes: z.int().min(1).max(360).default(30).describe('Cancel the run after this time, 1 to 360 minutes.'),
  }),
  output: z.object({
    ended: z.enum(['well', 'badly', 'not started or not seen to end']),
    sentences: z.array(z.string()),
  }),
  asksService: true,
  starts: true,
  run: async (call, { path, environment, branch, commit, minutes }) => {
    const { config, repository } = call.options
    const exit = await rehearse(call.host, [
      `--environment=${environment}`,
      `--deadline=${minutes}`,
      ...(branch === undefined ? [] : [`--branch=${branch}`]),
      ...(commit === undefined ? [] : [`--commit=${commit}`]),
      ...(config === undefined ? [] : [`--config=${config}`]),
      ...(repository === undefined ? [] : [`--repository=${repository}`]),
      '--',
      path,
    ])
    const ended = exit === exitCodes.pass ? 'well' : exit === exitCodes.findings ? 'badly' : 'not started or not seen to end'
    return {
      ended,
      sentences: call
        .out()
        .split('\n')
        .filter((line) => line !== ''),
    }
  },
})
