import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type ReleasesOf, teamOf, withTeamKnowledge } from '../src/config/apply.ts'
import { defaultConfig } from '../src/config/config.ts'
import { parseConfig } from '../src/config/parse.ts'
import { settingsFrom } from '../src/config/settings.ts'
import { dialects } from '../src/dialects/index.ts'
import { sortFiles } from '../src/discover/sort-files.ts'
import { subjectsOf } from '../src/discover/subject.ts'
import { lint } from '../src/engine/lint.ts'
import type { LintRequest } from '../src/engine/lint-request.ts'
import { reportOf } from '../src/engine/make-report.ts'
import type { Report } from '../src/engine/report.ts'
import type { Rule, RuleRegistry } from '../src/engine/rule.ts'
import type { Baseline } from '../src/model/baseline.ts'
import type { PlatformFacts } from '../src/model/platform.ts'
import { docsOf } from '../src/project.ts'
import { renderTerminal } from '../src/render/terminal.ts'
import { decodeText, parseDocument } from '../src/text/parse.ts'

/** A case of a rule: one file, or a folder of files that are reviewed together. */
export interface FixtureCase {
  readonly name: string
  readonly isBad: boolean
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
}

/** The cases below `test/rules/<id>`: `bad*.yml` or folders `bad*` speak, `good*` are silent. */
export function fixtureCases(directory: string): readonly FixtureCase[] {
  return readdirSync(directory)
    .sort((a, b) => (stem(a) < stem(b) ? -1 : 1))
    .filter((name) => /^(?:bad|good)[^.]*(?:\.ya?ml)?$/.test(name))
    .map((name) => ({ name: stem(name), isBad: name.startsWith('bad'), files: filesOf(directory, name) }))
}

/** `bad` before `bad-other`: the plain case is the one that a page shows. */
function stem(name: string): string {
  return name.replace(/\.ya?ml$/, '')
}

function filesOf(directory: string, name: string) {
  const path = join(directory, name)
  if (!statSync(path).isDirectory()) return [{ path: name, bytes: readFileSync(path) }]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ path: file, bytes: readFileSync(join(path, file)) }))
}

/** The run history of a case; tasks by id. */
function baselineOf(id: string, name: string): Baseline | undefined {
  const text = besideCase(id, name, 'baseline.json')
  if (text === undefined) return undefined
  const { tasks, ...rest } = JSON.parse(text)
  return { ...rest, tasks: new Map(Object.entries(tasks)) }
}

/** What the live platform says of a case. */
function platformOf(id: string, name: string): PlatformFacts | undefined {
  const text = besideCase(id, name, 'platform.json')
  return text === undefined ? undefined : JSON.parse(text)
}

/** The text of `<case>.<file>`, or of the `<file>` that the cases of a rule share. */
function besideCase(id: string, name: string, file: string): string | undefined {
  const directory = join(import.meta.dirname, '..', 'test', 'rules', id)
  const path = [`${name}.${file}`, file].map((candidate) => join(directory, candidate)).find((candidate) => existsSync(candidate))
  return path && readFileSync(path, 'utf8')
}

/** The rules of a family; none for an ordinary rule. */
function partsOf(id: string, known: RuleRegistry): RuleRegistry {
  return Object.fromEntries(Object.entries(known).filter(([, rule]) => rule.family === id))
}

/** Reviews a case with one rule on, at its own severity, and all its files named. A family is looked for among the `known` rules. */
export function reviewCase(id: string, rule: Rule, fixture: FixtureCase, configText = '', known: RuleRegistry = {}): Report {
  const request = requestFor(id, rule, fixture, configText, known)
  const { findings, crashed } = lint(request)
  const { subjects } = request
  return reportOf({ subjects, findings, crashed, skipped: [], comparison: null, notices: [], threshold: 'error' })
}

/** What a case asks of one rule, at its own severity and with all its files named. */
export function requestFor(id: string, rule: Rule, fixture: FixtureCase, shared = '', known: RuleRegistry = {}): LintRequest {
  const configText = ownConfigOf(id, fixture.name) ?? shared
  const baseline = baselineOf(id, fixture.name)
  const rules = { [id]: rule, ...partsOf(id, known) }
  const { config } =
    configText === '' ? { config: defaultConfig } : parseConfig(parseDocument({ path: 'config.yml', text: configText }), rules)
  const texts = fixture.files.filter(({ path }) => /\.ya?ml$/.test(path))
  const documents = texts.map(({ path, bytes }) => decodeText(path, bytes))
  const { files } = sortFiles(documents, dialects, {
    isNamed: () => true,
    wasPipeline: () => false,
    isConfigured: () => false,
    isTouched: () => false,
  })
  const subjects = subjectsOf(files, []).map((subject) => ({
    ...subject,
    pipelines: subject.pipelines.map((pipeline) => withTeamKnowledge(pipeline, config, releasesIn(fixture))),
  }))
  const names = fixture.files.map(({ path }) => path)
  const platform = platformOf(id, fixture.name)
  const keys = subjects.flatMap((subject) => subject.pipelines).map((pipeline) => pipeline.key)
  const strict = { ...config, profile: 'strict' as const }
  return {
    subjects,
    rules,
    settingOf: settingsFrom(strict, rules),
    docsOf,
    team: teamOf(config),
    today: '2026-11-22',
    // A case with files of other kinds is a whole checkout.
    ...(texts.length < fixture.files.length && {
      checkout: { has: (path) => names.some((name) => name === path || name.startsWith(`${path}/`)) },
    }),
    baselines: new Map(baseline ? keys.map((key) => [key, baseline]) : []),
    platform: new Map(platform ? keys.map((key) => [key, platform]) : []),
  }
}

/** What files of a case say of the releases that run its pipelines, and the programs that may load them. */
function releasesIn({ files }: FixtureCase): ReleasesOf {
  const beside = new Set(files.map(({ path }) => path))
  const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
  return ({ dialect: { releaseFiles } }) => {
    const wanted = releaseFiles?.programs
    const isProgram = (path: string, text: string) => wanted && path.endsWith(wanted.ending) && text.includes(wanted.word)
    const own = [...texts].filter(([path, text]) => releaseFiles?.names.includes(path) || isProgram(path, text))
    if (!releaseFiles || own.length === 0) return null
    const programs = own.flatMap(([path, text]) => (isProgram(path, text) ? [{ path, text, beside }] : []))
    return { ...releaseFiles.read(new Map(own)), programs }
  }
}

/** The configuration of one case, in the place of that of its folder: `<case>.config.yml`. */
function ownConfigOf(id: string, name: string): string | undefined {
  const path = join(import.meta.dirname, '..', 'test', 'rules', id, `${name}.config.yml`)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** The configuration that a fixture folder asks for. */
export function configOf(directory: string): string {
  const path = join(directory, 'config.yml')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** What a person sees of a case, which stands in `<case>.txt` beside it. */
export function shownText(report: Report): string {
  return renderTerminal(report, { color: false, quiet: false, maxFindings: undefined, remarks: [] })
}
