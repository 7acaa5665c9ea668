import { afterEach, expect } from 'vitest'
import { changeSince } from '../../src/discover/change.ts'
import type { Finding } from '../../src/engine/finding.ts'
import { type ReviewRequest, review } from '../../src/run.ts'
import { type Repository, repositoryWith } from './repository.ts'

let current: Repository | undefined
afterEach(() => current?.dispose())

/** A repository for one test; it is gone after it. */
export function start(files: Readonly<Record<string, string>>): Repository {
  current = repositoryWith(files)
  return current
}

/** Each rule under its own id, whatever finding tells of it. */
function partsOf({ path, rule, parts = [] }: Finding): readonly { readonly path: string; readonly rule: string }[] {
  return parts.length === 0 ? [{ path, rule }] : parts.map((part) => ({ path, rule: part.rule }))
}

/** A review of the working tree against a ref of the repository that the test has started. */
export async function compared(folder = '.', request: Partial<ReviewRequest> = {}, ref = 'main') {
  const { host } = (current as Repository).host(folder)
  const { paths: asked = ['.'], config } = request
  const { host: files, base, only, paths } = await changeSince(host, ref, { paths: asked, config })
  const { report, exitCode } = await review(files, { ...request, allowEmpty: true, base, only, paths })
  expect(report.crashed).toEqual([])
  const of = (state: string) => report.findings.filter((finding) => finding.state === state).flatMap(partsOf)
  return {
    exitCode,
    fresh: of('new').map(({ path, rule }) => `${path} ${rule}`),
    existing: of('existing').length,
    fixed: report.comparison?.fixed.map(({ rule }) => rule) ?? [],
    notices: report.notices,
  }
}
