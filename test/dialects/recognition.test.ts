import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dialectOf, orchestra } from '../../src/dialects/index.ts'
import { reasonOf } from '../../src/model/recognition.ts'
import { review } from '../../src/run.ts'
import { decodeText, parseDocument } from '../../src/text/parse.ts'
import { realFiles } from '../corpus/real-files.ts'
import { fakeWorld } from '../host.ts'
import { goodPipeline } from '../run/pipelines.ts'
import { foreignFiles, foreignShapes } from './foreign.ts'

const recognise = (path: string, text: string) => orchestra.recognise(parseDocument({ path, text }))
const verdict = (text: string, path = 'flows/a.yml') => recognise(path, text).verdict

/** Our own sound pipelines: the good examples of the rules. */
const rules = new URL('../rules/', import.meta.url)
const goodFiles = readdirSync(rules).flatMap((rule) =>
  readdirSync(new URL(`${rule}/`, rules))
    .filter((name) => /^good.*\.ya?ml$/.test(name))
    .map((name) => ({ path: `${rule}/${name}`, text: readFileSync(new URL(`${rule}/${name}`, rules), 'utf8') })),
)

describe('files of other tools', () => {
  it('are never taken for pipelines, in any guise', () => {
    const files = [...foreignFiles()]
    expect(files.length).toBeGreaterThan(600)
    const taken = files.filter(({ path, text }) => recognise(path, text).verdict === 'is')
    expect(taken.map(({ path, guise }) => `${path} ${guise}`)).toEqual([])
  })

  it('are never close to pipelines as their tools write them', () => {
    const isOwn = ({ guise }: { guise: string }) => guise !== 'with version and name'
    const close = [...foreignFiles()].filter((file) => isOwn(file) && recognise(file.path, file.text).verdict === 'resembles')
    expect(close.map(({ path, guise }) => `${path} ${guise}`)).toEqual([])
  })

  it('beside a pipeline make no error, and no line either', async () => {
    for (const wanted of ['as written', 'broken', 'in two documents', 'with version and name']) {
      const isOfDialect = (path: string, text: string) => dialectOf(parseDocument({ path, text })) !== undefined
      const files = [...foreignFiles()].filter(({ guise, path, text }) => guise === wanted && !isOfDialect(path, text))
      const entries = files.flatMap(({ path, text }) => [
        [path, text] as const,
        [`${path.slice(0, path.lastIndexOf('/') + 1)}our-pipeline.yml`, goodPipeline] as const,
      ])
      const { report } = await review(fakeWorld(Object.fromEntries(entries)).host, { paths: ['.'], profile: 'minimal' })
      expect(report.findings.filter(({ severity, path }) => severity === 'error' && !path.endsWith('our-pipeline.yml'))).toEqual(
        [],
      )
      if (wanted === 'as written') expect(report.account?.entries.filter(({ outcome }) => outcome === 'passed-over')).toEqual([])
    }
  })

  it('cover the tools of a mixed repository', () => {
    expect(foreignShapes.length).toBeGreaterThan(90)
  })
})

const sound = [...goodFiles, ...realFiles()].filter(({ text }) => /^pipeline:/m.test(text))

describe('pipelines', () => {
  it('are recognised, every one', () => {
    expect(sound.length).toBeGreaterThan(100)
    expect(sound.filter(({ path, text }) => recognise(path, text).verdict !== 'is').map(({ path }) => path)).toEqual([])
  })

  /** What people do to a file without wanting it to be none any more. */
  const slips: Readonly<Record<string, (text: string) => string>> = {
    'that lost their version': (text) => text.replace(/^version:.*\n/m, ''),
    'with another version': (text) => text.replace(/^version:.*/m, 'version: 1'),
    'that lost their name': (text) => text.replace(/^name:.*\n/m, ''),
    'with a slip in "pipeline"': (text) => text.replace(/^pipeline:/m, 'pipelines:'),
    'with keys of another tool': (text) => `apiVersion: v1\nkind: Pipeline\n${text}`,
    'with a key more': (text) => `${text}\ndescription: Nightly\nservices: {}\n`,
    'with a tab': (text) => `${text}\n\tbroken: 1\n`,
    'with an open bracket': (text) => `${text}\nbroken: [\n`,
    'with a conflict': (text) => `<<<<<<< ours\n${text}\n=======\n>>>>>>> theirs\n`,
    'with a second document': (text) => `${text}\n---\nkind: Service\n`,
    'with Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
    'in camel case': (text) => text.replaceAll('integration_job', 'integrationJob'),
  }
  const withTasks = sound.filter(({ text }) => /^ {2,}integration_job:/m.test(text) && /^ {2,}integration:/m.test(text))

  it.each(Object.entries(slips))('%s are recognised, and those of another folder too', (_, slip) => {
    expect(withTasks.length).toBeGreaterThan(100)
    const lost = withTasks.filter(({ path, text }) => recognise(path, slip(text)).verdict !== 'is')
    expect(lost.map(({ path }) => path)).toEqual([])
  })

  it('are recognised in another encoding and under the name of another tool', () => {
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${goodPipeline}`, 'utf16le'))
    expect(orchestra.recognise(decodeText('a.yml', bytes)).verdict).toBe('is')
    expect(verdict(goodPipeline, 'docker-compose.yml')).toBe('is')
    expect(verdict('{"version": "v1", "name": "A", "pipeline": {"a": {"integration": "HTTP", "integration_job": [}}')).toBe('is')
  })
})

describe('what is close', () => {
  it.each<readonly [string, string, string]>([
    ['version: v1\nname: Lost\n', 'resembles', 'it has `version: v1` and `name` and nothing else'],
    ['version: v1\nname: Lost\nteam: A\n', 'resembles', 'it has `version: v1` and `name`, but also `team`'],
    ['version: v1\nname: Lost\nlint: {}\n', 'is-not', 'it has `version: v1` and `name`, but also `lint`'],
    ['pipeline: {a: 1}\n', 'is-not', 'it has `pipeline`, but also a `pipeline` without groups and tasks'],
    ['a: 1\n', 'is-not', 'it has `a`'],
    ['', 'is-not', 'it has no key of a pipeline'],
    ['version: v1\nname: A\n<script>: 1\n', 'resembles', 'it has `version: v1` and `name`, but also `other keys`'],
  ])('is said with its reason: %j', (text, expected, reason) => {
    const recognition = recognise('x/a.yml', text)
    expect([recognition.verdict, reasonOf(recognition)]).toEqual([expected, reason])
  })

  it('names the schema that a comment or a key points to', () => {
    const body = 'name: A\npipeline: {a: {tasks: {b: {}}}}\n'
    expect(verdict(`# yaml-language-server: $schema=https://host/orchestra/pipeline_model.json\n${body}`)).toBe('is')
    expect(verdict(`$schema: https://host/other.json\n${body}`)).toBe('is-not')
    expect(verdict(`# yaml-language-server: $schema=https://host/other.json\n${body}`)).not.toBe('is')
    expect(verdict(`# yaml-language-server: $schema=./team.json\n${goodPipeline}`)).toBe('is')
  })

  it('takes time in proportion to the text', () => {
    for (const piece of [' ', '{,', '"a', 'a: ', '- ', '\t:', '{{', 'integration '])
      expect(verdict(`\u0000${piece.repeat(900_000 / piece.length)}`)).toBe('is-not')
  })
})
