import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * The steps of the release workflow, in the repository that is the working directory; `test/docs/release.test.ts` runs them on a scratch one.
 *
 * - `check vX.Y.Z`: the tag is the version of package.json and the commit at hand, and CHANGELOG.md has a part of it.
 * - `dist`: what lies in dist is what is committed.
 * - `notes vX.Y.Z`: prints the part of the changelog.
 * - `move vX.Y.Z [--dry-run]`: moves the tag of the major version (`v0`) there and pushes it; stays where a newer release has it.
 *
 * Exit code 1 and one sentence where a step must not go on; 2 for an unknown step.
 */
const [step = '', tag = '', ...options] = process.argv.slice(2)

function stop(sentence: string, code = 1): never {
  console.error(sentence)
  process.exit(code)
}

const git = (...args: readonly string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()

type Version = readonly [major: number, minor: number, patch: number]

function versionOf(name: string): Version | undefined {
  const [, major, minor, patch] = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(name) ?? []
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)]
}

const version = (): Version => versionOf(tag) ?? stop(`"${tag}" is not a tag of a release. Write vX.Y.Z.`)

const byVersion = (a: Version, b: Version) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]

/** The lines of a release in the changelog, without its heading; undefined where there is none. */
function notesOf(name: string): string | undefined {
  const parts = readFileSync('CHANGELOG.md', 'utf8').replaceAll('\r\n', '\n').split(/^## /m)
  const part = parts.find((text) => text.split(/[\s\n]/, 1)[0] === name)
  return part?.slice(part.indexOf('\n')).trim()
}

function notes(): string {
  const name = version().join('.')
  return notesOf(name) || stop(`CHANGELOG.md has nothing under "## ${name}". Move the lines of "## Unreleased" there.`)
}

function check(): void {
  const name = version().join('.')
  const manifest: { readonly version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (manifest.version !== name)
    stop(`package.json says ${manifest.version}, the tag ${name}. Tag the commit that raises the version.`)
  if (git('rev-parse', `refs/tags/${tag}^{commit}`) !== git('rev-parse', 'HEAD'))
    stop(`The tag ${tag} is not the commit at hand.`)
  notes()
  console.log(`${tag} can be released.`)
}

/** Files that git does not track count as well. */
function dist(): void {
  const changed = git('status', '--porcelain', '--untracked-files=all', '--', 'dist')
  if (changed !== '') stop(`dist is not what the source builds. Run npm run bundle and commit:\n${changed}`)
  console.log('dist is what the source builds.')
}

function move(): void {
  const own = version()
  const major = `v${own[0]}`
  const released = git('tag', '--list', `${major}.*`)
    .split('\n')
    .map(versionOf)
    .filter((found) => found !== undefined)
  const newest = released.sort(byVersion).at(-1) ?? own
  if (byVersion(newest, own) > 0) {
    console.log(`${major} stays at v${newest.join('.')}, which is newer than ${tag}.`)
    return
  }
  const commit = git('rev-parse', `refs/tags/${tag}^{commit}`)
  if (options.includes('--dry-run')) {
    console.log(`${major} would move to ${tag} (${commit}).`)
    return
  }
  git('push', '--quiet', 'origin', `+${commit}:refs/tags/${major}`)
  console.log(`${major} is ${tag} (${commit}).`)
}

const steps: Readonly<Record<string, () => void>> = { check, dist, move, notes: () => console.log(notes()) }
const work = Object.hasOwn(steps, step) ? steps[step] : undefined
if (work) work()
else stop('Usage: node scripts/release.ts check|notes|move vX.Y.Z, or dist', 2)
