import { OperationalError } from '../engine/errors.ts'
import type { Severity } from '../engine/finding.ts'
import { type Gate, gates } from '../engine/report.ts'
import { type Profile, profiles } from '../engine/rule.ts'
import {
  type CommentPolicy,
  commentPolicies,
  inputs,
  type ReviewPolicy,
  reviewPolicies,
  type Setting,
  thresholds,
} from '../settings.ts'
import { plainPath } from '../text/plain-path.ts'
import { isReviewName } from './marker.ts'

/** The inputs of one run of the action, checked. */
export interface ActionSettings {
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly failOn: Severity | 'never' | undefined
  readonly gate: Gate
  readonly profile: Profile | undefined
  readonly reviewName: string | undefined
  readonly comment: CommentPolicy
  readonly reviewComments: ReviewPolicy
  readonly checkRun: boolean
  readonly commitStatus: boolean
  readonly label: string | undefined
  readonly maxAnnotations: number
  readonly githubToken: string | undefined
  readonly forkReport: string | undefined
  readonly orchestraApiKey: string | undefined
  readonly orchestraBaseUrl: string | undefined
  readonly historyDays: number
  readonly historyCache: string | undefined
  readonly liveChecks: boolean
  readonly rehearseEnvironment: string | undefined
  readonly rehearseLabel: string | undefined
  readonly rehearseMinutes: number
}

type Environment = Readonly<Record<string, string | undefined>>

/** The variable in which the runner hands over an input: upper case, blanks become `_`, hyphens stay (`@actions/core`). */
export function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}

/** The inputs of the action from its environment. Throws OperationalError, which names the input, never a secret's value. */
export function readActionSettings(env: Environment): ActionSettings {
  return {
    paths: listOf(env, 'paths').map((path) => withinWorkspace(env, 'paths', path)),
    config: configOf(env),
    failOn: choiceOf(env, 'fail-on', thresholds),
    gate: choiceOf(env, 'gate', gates) ?? 'new',
    profile: choiceOf(env, 'profile', profiles),
    reviewName: nameOf(env),
    comment: choiceOf(env, 'comment', commentPolicies) ?? 'on-change',
    reviewComments: choiceOf(env, 'review-comments', reviewPolicies) ?? 'suggestions',
    checkRun: flagOf(env, 'check-run'),
    commitStatus: flagOf(env, 'commit-status'),
    label: labelOf(env),
    maxAnnotations: numberOf(env, 'max-annotations'),
    githubToken: textOf(env, 'github-token'),
    forkReport: textOf(env, 'fork-report'),
    orchestraApiKey: textOf(env, 'orchestra-api-key'),
    orchestraBaseUrl: addressOf(env, 'orchestra-base-url'),
    historyDays: numberOf(env, 'history-days'),
    historyCache: textOf(env, 'history-cache'),
    liveChecks: flagOf(env, 'live-checks'),
    rehearseEnvironment: textOf(env, 'rehearse-environment'),
    rehearseLabel: textOf(env, 'rehearse-label'),
    rehearseMinutes: numberOf(env, 'rehearse-minutes'),
  }
}

function settingOf(name: string): Setting {
  const setting = inputs.find((input) => input.name === name)
  if (!setting) throw new Error(`input ${name} does not exist`)
  return setting
}

/** An input left empty has its default, except where the default is an expression that only the runner can fill in. */
function textOf(env: Environment, name: string): string | undefined {
  const given = env[variableOf(name)]?.trim() ?? ''
  const fallback = settingOf(name).default
  const text = given === '' && !fallback.includes('${{') ? fallback : given
  return text === '' ? undefined : text
}

function listOf(env: Environment, name: string): readonly string[] {
  const lines = (textOf(env, name) ?? '').split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '')
}

function configOf(env: Environment): string | undefined {
  const path = textOf(env, 'config')
  return path === undefined ? undefined : withinWorkspace(env, 'config', path)
}

/**
 * A path from the root of the workspace in the one spelling in which the change is told: another one would match no changed file, and a
 * configuration under another name would not be known as changed.
 */
function withinWorkspace(env: Environment, name: string, path: string): string {
  const home = env['GITHUB_WORKSPACE']?.replace(/\/+$/, '')
  const inside = home && (path === home || path.startsWith(`${home}/`)) ? path.slice(home.length + 1) : path
  if (inside.startsWith('!')) throw wrongInput(name, 'a pattern cannot exclude files; use "exclude" in the configuration')
  const plain = plainPath(inside)
  if (plain.startsWith('/') || plain.startsWith('..')) throw wrongInput(name, 'it leads out of the workspace')
  return plain === '' ? '.' : plain
}

function choiceOf<const T extends string>(env: Environment, name: string, choices: readonly T[]): T | undefined {
  const text = textOf(env, name)
  const found = choices.find((choice) => choice === text)
  if (text === undefined || found !== undefined) return found
  throw wrongInput(name, `it must be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`)
}

/** The three spellings that `@actions/core` takes for a YAML boolean. */
function flagOf(env: Environment, name: string): boolean {
  const text = textOf(env, name) ?? 'false'
  if (['true', 'True', 'TRUE'].includes(text)) return true
  if (['false', 'False', 'FALSE'].includes(text)) return false
  throw wrongInput(name, 'it is neither true nor false')
}

function numberOf(env: Environment, name: string): number {
  const [smallest, largest] = settingOf(name).range ?? [0, Number.MAX_SAFE_INTEGER]
  const text = textOf(env, name) ?? ''
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (number >= smallest && number <= largest) return number
  throw wrongInput(name, `it is not a whole number from ${smallest} to ${largest}`)
}

function nameOf(env: Environment): string | undefined {
  const text = textOf(env, 'review-name')
  if (text === undefined || isReviewName(text)) return text
  throw wrongInput('review-name', 'a name can have at most 40 letters, digits, spaces, dots, underscores and hyphens')
}

/** GitHub's own limits: fifty characters, and a comma parts two labels. */
function labelOf(env: Environment): string | undefined {
  const text = textOf(env, 'label')
  if (text === undefined || (text.length <= 50 && !/[,\n]/.test(text))) return text
  throw wrongInput('label', 'a label can have at most 50 characters and no comma')
}

function addressOf(env: Environment, name: string): string | undefined {
  const text = textOf(env, name)
  if (text === undefined) return undefined
  const address = URL.canParse(text) ? new URL(text) : undefined
  const isLocal = address?.hostname === '127.0.0.1' || address?.hostname === 'localhost'
  if (address?.protocol === 'https:' || (isLocal && address?.protocol === 'http:')) return text
  throw wrongInput(name, 'it is not an https URL')
}

function wrongInput(name: string, why: string): OperationalError {
  return new OperationalError(`The input "${name}" cannot be used: ${why}`, `Correct "${name}" under "with:" in the workflow`)
}
