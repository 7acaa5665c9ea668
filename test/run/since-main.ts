import { changeSince } from '../../src/discover/change.ts'
import type { Host } from '../../src/host.ts'
import { type Review, review } from '../../src/run.ts'

/** What `check --since main` says of everything below the working directory. */
export async function reviewSinceMain(host: Host): Promise<Review> {
  const { host: files, base, only, paths } = await changeSince(host, 'main', { paths: ['.'], config: undefined })
  return review(files, { allowEmpty: true, base, only, paths })
}
