/** The HTTP status of an error of octokit; 500 stands for a lost or unusable answer. Undefined for any other error. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined
  return typeof error.status === 'number' ? error.status : undefined
}

/** True where GitHub says that the token may not do this: 403, or 404 for what may not even be seen. A rate limit is no such thing. */
export function isDenied(error: unknown): boolean {
  const isLimit = error instanceof Error && /rate limit/i.test(error.message)
  return !isLimit && [401, 403, 404].includes(statusOf(error) ?? 0)
}

/** True where no one knows whether a write has been done: the answer was lost or is unusable. */
export function isUnclear(error: unknown): boolean {
  return (statusOf(error) ?? 0) >= 500
}
