import { describe, expect, it } from 'vitest'
import { claimedBy, projectsIn } from '../../../src/dialects/databricks/project.ts'
import { recogniseBundle } from '../../../src/dialects/databricks/recognise.ts'
import { orchestra } from '../../../src/dialects/orchestra/index.ts'
import { parseDocument } from '../../../src/text/parse.ts'
import { realFiles } from '../../corpus/real-files.ts'
import { foreignFiles } from '../foreign.ts'
import { bundles } from './bundles.ts'

const verdict = (path: string, text: string) => recogniseBundle(parseDocument({ path, text })).verdict

describe('files of other kinds', () => {
  it('are never taken for bundles', () => {
    const taken = [...foreignFiles()].filter(({ path, text }) => verdict(path, text) === 'is')
    const own = ['databricks.yml', 'resources/job.yml']
    expect(taken.filter(({ path }) => !own.includes(path)).map(({ path, guise }) => `${path} ${guise}`)).toEqual([])
  })

  it('of Orchestra are none, and bundles are none of Orchestra', () => {
    expect(realFiles().filter(({ path, text }) => verdict(path, text) !== 'is-not')).toEqual([])
    const files = [...bundles.values()].flatMap((samples) => Object.entries(samples))
    const taken = files.filter(([path, text]) => orchestra.recognise(parseDocument({ path, text })).verdict === 'is')
    expect(taken.map(([path]) => path)).toEqual([])
  })

  it.each([
    ['databricks.yml', 'name: ship\non: {push: {}}\njobs:\n  ship: {runs-on: ubuntu-latest}\n'],
    ['databricks.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: bundle}\n'],
    ['kustomization.yml', 'resources:\n  - jobs.yml\n'],
    ['values.yml', 'resources:\n  limits: {cpu: 1}\n  requests: {cpu: 1}\n'],
    ['a.yml', 'resources:\n  jobs: []\n'],
    ['a.yml', 'resources:\n  pipelines:\n    - pipeline: upstream\n      source: Build\n'],
    ['a.yml', 'targets: [dev, prod]\n'],
    ['a.yml', 'my_profile:\n  target: dev\n  outputs:\n    dev: {type: databricks}\n'],
    ['a.yml', 'bundle:\n  name: {{.project_name}}\n{{if .x}}\nresources:\n{{end}}\n'],
    ['a.yml', ''],
  ])('%s with %j is none', (path, text) => {
    expect(verdict(path, text)).toBe('is-not')
  })
})

describe('bundles', () => {
  it.each([
    ['databricks.yml', 'bundle:\n  name: a\n'],
    ['resources/a.yml', 'resources:\n  jobs:\n    nightly:\n      name: nightly\n'],
    ['a.yml', 'targets:\n  prod:\n    resources:\n      jobs:\n        nightly: {name: n}\n'],
    ['a.yml', 'targets:\n  prod:\n    mode: production\n'],
    ['a.yml', '.usual: &usual {max_retries: 1}\nresources:\n  jobs:\n    nightly:\n      tasks: []\n'],
    ['databricks.yml', 'bundle:\n  name: a\nresources:\n  jobs: [\n'],
    ['a.yml', 'resources:\n  jobs:\n    nightly:\n      tasks:\n        - task_key: a\n\t\tbroken\n'],
  ])('%s with %j is one', (path, text) => {
    expect(verdict(path, text)).toBe('is')
  })
})

describe('the files of a bundle', () => {
  const documentsOf = (files: Readonly<Record<string, string>>) =>
    Object.entries(files).map(([path, text]) => parseDocument({ path, text }))
  const shared = 'variables:\n  a:\n    default: 1\n'
  const job = 'resources:\n  jobs:\n    a: {name: a}\n'

  it.each<readonly [string, readonly string[]]>([
    ['resources/*.yml', ['resources/a.yml', 'resources/b.yml']],
    ['./resources/[ab].yml', ['resources/a.yml', 'resources/b.yml']],
    ['resources/?.yml', ['resources/a.yml', 'resources/b.yml']],
    // Not recursive: one folder and no more.
    ['resources/**/*.yml', ['resources/deep/c.yml']],
    ['resources/*/*.yml', ['resources/deep/c.yml']],
    ['*.yml', ['x.yml']],
    ['../other/*.yml', ['other/d.yml']],
    ['resources/{a,b}.yml', []],
    ['${var.x}/*.yml', []],
  ])('include %s names what Go finds', (pattern, expected) => {
    const documents = documentsOf({
      'main/databricks.yml': `bundle: {name: a}\ninclude: ['${pattern}']\n`,
      'main/resources/a.yml': shared,
      'main/resources/b.yml': job,
      'main/resources/deep/c.yml': shared,
      'main/x.yml': shared,
      'other/d.yml': shared,
      'main/resources/app.yml.txt': shared,
    })
    const names = [...claimedBy(documents)].map(({ source }) => source.path.replace(/^main\//, ''))
    expect(names).toEqual(expected)
  })

  it('are read in the order of the patterns, then of the names, each once', () => {
    const documents = documentsOf({
      'a/z.yml': job,
      'a/b.yml': shared,
      'databricks.yml':
        'bundle: {name: a}\ninclude: [a/z.yml, a/*.yml]\ntargets: {dev: {default: true}, prod: {mode: production}}\n',
      'alone/c.yml': job,
    })
    const projects = projectsIn(documents).map((project) => project.documents.map(({ source }) => source.path))
    expect(projects).toEqual([['databricks.yml', 'a/z.yml', 'a/b.yml'], ['alone/c.yml']])
    expect(projectsIn(documents)[0]?.variants).toEqual(['prod', 'dev'])
  })

  it('of another tool are left alone, even where a pattern names them', () => {
    const documents = documentsOf({
      'databricks.yml': 'bundle: {name: a}\ninclude: ["*.yml"]\n',
      'docker-compose.yml': 'services: {db: {image: postgres}}\n',
    })
    expect(claimedBy(documents).size).toBe(0)
  })
})
