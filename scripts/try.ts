import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { onlyFor, type Rule, type RuleRegistry } from '../src/engine/rule.ts'
import { closestTo } from '../src/text/closest.ts'
import { outcomeOf } from './case-outcome.ts'
import { configOf, fixtureCases, reviewCase } from './fixture.ts'

/**
 * `npm run try <rule>`: what one rule says of its fixtures, compared with what is recorded beside them, without the other rules and the test
 * runner. With `-u` the texts are written. Exit code 0 where all is as recorded, 1 where something differs, 2 for a name that is no rule.
 */
const home = join(import.meta.dirname, '../src')
/** The rules about every orchestrator, and those of each dialect. */
const folders = ['rules', ...readdirSync(join(home, 'dialects')).map((name) => `dialects/${name}/rules`)].filter((folder) =>
  existsSync(join(home, folder)),
)
const words = process.argv.slice(2)
const isUpdate = words.some((word) => word === '-u' || word === '--update')
const [id = ''] = words.filter((word) => !word.startsWith('-'))
const directory = join(import.meta.dirname, '../test/rules', id)

function refuse(): never {
  const known = folders.flatMap((folder) => readdirSync(join(home, folder)).map((name) => name.replace(/\.ts$/, '')))
  const [meant] = closestTo(id, known)
  const hint = meant ? `Did you mean ${meant}?` : 'npm run new-rule makes one.'
  console.error(id === '' ? 'Usage: npm run try <rule> [-- -u]' : `There is no rule "${id}". ${hint}`)
  process.exit(2)
}

/** A rule is read from its own file, so that one that is not registered yet can be tried; only a family looks for the others. */
async function load(): Promise<{ readonly rule: Rule; readonly known: RuleRegistry }> {
  const folder = folders.find((candidate) => existsSync(join(home, candidate, `${id}.ts`)))
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(directory) || folder === undefined) refuse()
  const { default: own }: { readonly default: Rule } = await import(`../src/${folder}/${id}.ts`)
  // As the registry has it: a rule of one dialect speaks in its words.
  const [, dialect] = /^dialects\/([^/]+)/.exec(folder) ?? []
  const rule = dialect === undefined ? own : onlyFor(dialect, own)
  return { rule, known: rule.scope === 'family' ? (await import('../src/rules/index.ts')).rules : {} }
}

const { rule, known } = await load()
const outcomes = fixtureCases(directory).map((fixture) =>
  outcomeOf(directory, fixture, reviewCase(id, rule, fixture, configOf(directory), known), isUpdate),
)
process.stdout.write(outcomes.map(({ text }) => text).join(''))
process.exitCode = outcomes.every(({ isAsRecorded }) => isAsRecorded) ? 0 : 1
