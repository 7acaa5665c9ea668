import type { Remedies } from '../../../model/pipeline.ts'

export const declareInput: Remedies['declare-input'] = () => ({ text: 'Declare the input under `inputs:` with its type.' })

export const passInput: Remedies['pass-input'] = () => ({ text: 'Pass the input in `run_inputs` of the trigger.' })

export const stopPassingInput: Remedies['stop-passing-input'] = () => ({ text: 'Remove it from `run_inputs`.' })
