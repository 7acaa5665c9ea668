import type { Remedies } from '../../../model/pipeline.ts'

export const limitFanOut: Remedies['limit-fan-out'] = () => ({ text: 'Set `max_parallel` or `sequential: true` on the matrix.' })

export const readFanOutValue: Remedies['read-fan-out-value'] = () => ({ text: 'Read the value as `${{ MATRIX.name }}`.' })

export const pause: Remedies['pause'] = (_, { on }) => ({ text: `Set \`paused: true\` on the ${on.kind}.` })

export const resume: Remedies['resume'] = () => ({ text: 'Remove `paused: true`.' })

export const name: Remedies['name'] = () => ({ text: 'Add a short `name:` that describes what the group does.' })
