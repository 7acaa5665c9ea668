import { defaultConfig } from '../../src/config/config.ts'
import { settingsFrom } from '../../src/config/settings.ts'
import { kestra } from '../../src/dialects/kestra/index.ts'
import { sortFiles } from '../../src/discover/sort-files.ts'
import { subjectsOf } from '../../src/discover/subject.ts'
import { lint } from '../../src/engine/lint.ts'
import { docsOf } from '../../src/project.ts'
import { rules } from '../../src/rules/index.ts'
import { parseDocument } from '../../src/text/parse.ts'

const meant = { isNamed: () => true, wasPipeline: () => true, isConfigured: () => true, isTouched: () => false }

/** What this project calls an error in a file of flows, as `rule: message`; of a release where one is configured. */
export function errorsIn(path: string, text: string, version: string | null): readonly string[] {
  const { files } = sortFiles([parseDocument({ path, text })], [kestra], meant)
  const target = { version, libraryVersion: null, edition: null, timeZone: null }
  const subjects = subjectsOf(files, []).map((subject) =>
    version === null ? subject : { ...subject, pipelines: subject.pipelines.map((pipeline) => ({ ...pipeline, target })) },
  )
  const { findings } = lint({ subjects, rules, settingOf: settingsFrom(defaultConfig, rules), docsOf, today: '2026-11-30' })
  return findings.flatMap(({ rule, severity, message }) => (severity === 'error' ? [`${rule}: ${message}`] : []))
}
