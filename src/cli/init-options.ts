import { flag } from './options.ts'

/** The options of `init`. */
export const initOptions = { yes: flag('write without asking') }
