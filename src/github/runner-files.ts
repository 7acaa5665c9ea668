import { closeSync, constants, openSync, writeFileSync } from 'node:fs'

/**
 * The file commands of a runner and its command that hides a secret, as `@actions/core` writes them. That package loads the cryptography of the
 * runtime for a random delimiter; here it is a word that the value does not have.
 */

/** The line that has the runner hide a secret in all later output. */
export function maskCommand(secret: string): string {
  return `::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`
}

/** The entry of an output in the file of outputs. */
export function outputEntry(name: string, value: string): string {
  const delimiter = delimiterFor(value)
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

function delimiterFor(value: string): string {
  let number = 0
  while (value.includes(`ghadelimiter_${number}`)) number++
  return `ghadelimiter_${number}`
}

/** Appends to a file that the runner has made. Throws where there is none. */
export function appendToRunnerFile(path: string, text: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND)
  try {
    writeFileSync(file, text)
  } finally {
    closeSync(file)
  }
}
