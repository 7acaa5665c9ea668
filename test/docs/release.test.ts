import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { runnerNode } from '../action/runner.ts'

const root = join(import.meta.dirname, '../..')
const scratch = mkdtempSync(join(tmpdir(), 'pipeline-review-release-'))
const home = join(scratch, 'home')
const remote = join(scratch, 'remote.git')
afterAll(() => rmSync(scratch, { recursive: true }))

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'R',
  GIT_AUTHOR_EMAIL: 'r@release.example',
  GIT_COMMITTER_NAME: 'R',
  GIT_COMMITTER_EMAIL: 'r@release.example',
}
const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: home, encoding: 'utf8', env }).trim()
const at = (name: string) => git('ls-remote', remote, `refs/tags/${name}`).split('\t')[0]

function release(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(runnerNode, [join(root, 'scripts/release.ts'), ...args], {
    cwd: home,
    encoding: 'utf8',
    env,
  })
  return { status, said: (stdout + stderr).trim() }
}

function commit(
  version: string,
  changelog = `# Changelog\n\n## Unreleased\n\n## ${version}\n\n- New in ${version}.\n\n## 0.0.1\n\n- First.\n`,
) {
  writeFileSync(join(home, 'package.json'), `{ "version": "${version}" }\n`)
  writeFileSync(join(home, 'CHANGELOG.md'), changelog)
  git('add', '.')
  git('commit', '--quiet', '--message', version)
}

function tag(name: string): void {
  git('tag', name)
  git('push', '--quiet', 'origin', name)
}

beforeEach(() => {
  rmSync(home, { recursive: true, force: true })
  rmSync(remote, { recursive: true, force: true })
  mkdirSync(join(home, 'dist'), { recursive: true })
  execFileSync('git', ['init', '--quiet', '--bare', remote], { env })
  git('init', '--quiet', '--initial-branch', 'main')
  git('remote', 'add', 'origin', remote)
  writeFileSync(join(home, 'dist/cli.js'), 'built\n')
})

describe('a release', () => {
  it('is checked, has its notes and moves the major tag of the remote', () => {
    commit('0.2.0')
    tag('v0.2.0')
    expect(release('check', 'v0.2.0')).toEqual({ status: 0, said: 'v0.2.0 can be released.' })
    expect(release('notes', 'v0.2.0')).toEqual({ status: 0, said: '- New in 0.2.0.' })
    expect(release('move', 'v0.2.0', '--dry-run').said).toMatch(/^v0 would move to v0\.2\.0 \([0-9a-f]{40}\)\.$/)
    expect(at('v0')).toBe('')
    expect(release('move', 'v0.2.0').status).toBe(0)
    expect(at('v0')).toBe(git('rev-parse', 'HEAD'))
    commit('0.3.0')
    tag('v0.3.0')
    expect(release('move', 'v0.3.0').status).toBe(0)
    expect(at('v0')).toBe(git('rev-parse', 'v0.3.0'))
    expect(at('v0.2.0')).toBe(git('rev-parse', 'v0.2.0'))
  })

  it('of an older line leaves the major tag where it is; numbers are compared as numbers', () => {
    commit('0.10.0')
    tag('v0.10.0')
    release('move', 'v0.10.0')
    commit('0.9.1')
    tag('v0.9.1')
    expect(release('move', 'v0.9.1')).toEqual({ status: 0, said: 'v0 stays at v0.10.0, which is newer than v0.9.1.' })
    expect(at('v0')).toBe(git('rev-parse', 'v0.10.0'))
  })

  it('stops at a wrong version, a missing part of the changelog, another commit or a strange tag', () => {
    commit('0.2.0')
    tag('v0.2.1')
    expect(release('check', 'v0.2.1')).toMatchObject({
      status: 1,
      said: expect.stringContaining('package.json says 0.2.0, the tag 0.2.1'),
    })
    commit('0.2.2', '# Changelog\n\n## Unreleased\n\n- Soon.\n\n## 0.2.20\n\n- Other.\n')
    tag('v0.2.2')
    expect(release('check', 'v0.2.2')).toMatchObject({ status: 1, said: expect.stringContaining('nothing under "## 0.2.2"') })
    commit('0.2.3')
    tag('v0.2.3')
    commit('0.2.3', '# Changelog\n\n## 0.2.3\n\n- Later.\n')
    expect(release('check', 'v0.2.3')).toEqual({ status: 1, said: 'The tag v0.2.3 is not the commit at hand.' })
    for (const strange of ['0.2.3', 'v0.2', 'v00.2.3', 'v0.2.3-rc.1', ''])
      expect(release('check', strange)).toMatchObject({
        status: 1,
        said: `"${strange}" is not a tag of a release. Write vX.Y.Z.`,
      })
    expect(release('constructor')).toMatchObject({ status: 2 })
  })

  it('stops where dist has changed, lost or gained a file', () => {
    commit('0.2.0')
    expect(release('dist')).toEqual({ status: 0, said: 'dist is what the source builds.' })
    writeFileSync(join(home, 'dist/new.js'), 'built\n')
    expect(release('dist')).toMatchObject({ status: 1, said: expect.stringContaining('?? dist/new.js') })
    rmSync(join(home, 'dist/new.js'))
    rmSync(join(home, 'dist/cli.js'))
    expect(release('dist')).toMatchObject({ status: 1, said: expect.stringContaining('dist/cli.js') })
  })
})

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses?: string; readonly run?: string }[] }>>
}

describe('the workflows', () => {
  const texts = ['ci.yml', 'release.yml'].map((name) => readFileSync(join(root, '.github/workflows', name), 'utf8'))
  const steps = texts.flatMap((text) => Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps))

  it('pin every action by its commit and say its release', () => {
    const pinned = /^ *- uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
    const lines = texts.flatMap((text) => text.split('\n').filter((line) => line.includes('uses:')))
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.filter((line) => !pinned.test(line))).toEqual([])
  })

  it('run scripts and steps that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const runs = steps.flatMap(({ run = '' }) => run)
    const named = [...runs.join('\n').matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
    const asked = [...runs.join('\n').matchAll(/scripts\/release\.ts (\w+)/g)].map(([, name]) => name)
    expect(asked).toEqual(['dist', 'check', 'dist', 'notes', 'move'])
  })
})
