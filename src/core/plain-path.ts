/** One spelling of a path: `./ci//x.yml` is `ci/x.yml`. What leads out of the working directory keeps its `..`. */
export function plainPath(path: string): string {
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return `${path.startsWith('/') ? '/' : ''}${steps.join('/')}`
}
