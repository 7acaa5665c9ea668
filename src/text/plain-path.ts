/** One spelling of a path: `./ci//x.yml` is `ci/x.yml`. What leads out of the working directory keeps its `..`. */
export function plainPath(path: string): string {
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return `${path.startsWith('/') ? '/' : ''}${steps.join('/')}`
}

/** A path as it is written in the directory that `home` leads to. Both are told from the same place. */
export function pathSeenFrom(home: readonly string[], path: string): string {
  if (home.length === 0) return path
  const steps = path.split('/')
  const differs = home.findIndex((step, index) => step !== steps[index])
  const common = differs === -1 ? home.length : differs
  return [...home.slice(common).map(() => '..'), ...steps.slice(common)].join('/')
}

/** The relative path from `pathSeenFrom`. Absolute paths stay as they are. */
export function pathUnder(home: readonly string[], path: string): string {
  return home.length === 0 || path.startsWith('/') ? path : plainPath([...home, path].join('/'))
}
