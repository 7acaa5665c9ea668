import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import type { Report } from '../src/engine/report.ts'
import { type FixtureCase, shownText } from './fixture.ts'

/** What became of a case of a rule. */
export interface Outcome {
  readonly isAsRecorded: boolean
  /** What a person reads of it: one line where all is well, else the difference. */
  readonly text: string
}

/**
 * Compares what a rule says of a case with `<case>.txt` in its directory. With `isUpdate` the file is written, and the case counts as recorded.
 */
export function outcomeOf(directory: string, { name, isBad }: FixtureCase, report: Report, isUpdate: boolean): Outcome {
  const [crash] = report.crashed
  if (crash) return { isAsRecorded: false, text: `${name}: the rule throws: ${crash.message}\n` }
  const isSilent = report.findings.length === 0
  const count = `${isSilent ? 'no' : report.findings.length} finding${report.findings.length > 1 ? 's' : ''}`
  if (isSilent !== isBad) {
    const text = isBad ? compared(directory, name, shownText(report), isUpdate, count) : undefined
    return text ?? { isAsRecorded: true, text: `${name}: ${count}\n` }
  }
  const wish = isBad ? 'a bad case has some' : `a good case has none\n\n${shownText(report)}`
  return { isAsRecorded: false, text: `${name}: ${count}; ${wish.trimEnd()}\n` }
}

function compared(directory: string, name: string, now: string, isUpdate: boolean, count: string): Outcome {
  const path = join(directory, `${name}.txt`)
  const recorded = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (now === recorded) return { isAsRecorded: true, text: `${name}: ${count}, as in ${name}.txt\n` }
  if (isUpdate) writeFileSync(path, now)
  const relation = isUpdate ? 'written to' : recorded === '' ? 'not yet in' : 'not as in'
  return {
    isAsRecorded: isUpdate,
    text: `${name}: ${count}, ${relation} ${name}.txt\n\n${recorded === '' ? now : patch(recorded, now)}\n`,
  }
}

function patch(recorded: string, now: string): string {
  return createTwoFilesPatch('recorded', 'now', recorded, now).split('\n').slice(1).join('\n').trimEnd()
}
