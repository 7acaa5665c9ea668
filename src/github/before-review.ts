import type { StandIn } from '../discover/stand-ins.ts'
import type { Files, Host } from '../host.ts'
import type { Changes } from './changes.ts'
import type { GitHubClient } from './client.ts'
import type { ReviewContext } from './context.ts'
import type { ActionSettings } from './inputs.ts'

/** What is known before the review. */
export interface Session {
  /** The workspace, with the pull request laid over it where it is read through the API. */
  readonly host: Host
  readonly settings: ActionSettings
  readonly context: ReviewContext
  readonly changes: Changes
  /** Paths that may matter, or null where everything is under review. */
  readonly only: ReadonlySet<string> | null
  /** Submodules and links that the change brings where folders may be. */
  readonly standIns: readonly StandIn[]
  /** Files of the commit that may matter, as far as they have to be known by name. */
  readonly tracked: ReadonlySet<string>
  /** What the touched files were at the base, by the names of their contents, as far as the checkout has it. */
  readonly contents: ReadonlyMap<string, Uint8Array>
  /** The configuration of the base where the checkout does not have it. Default: that of the base commit, else the workspace's. */
  readonly configFrom?: Files
  /** A connection with a token, or undefined without one. */
  connect(): Promise<GitHubClient | undefined>
}

/** What is known of a run before anything of the change has been looked at. */
export type Start = Pick<Session, 'host' | 'settings' | 'context' | 'connect'>
