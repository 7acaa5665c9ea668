import { defineWorkspaceRule } from '../engine/rule.ts'
import { soleClosestTo } from '../text/closest.ts'
import { quoted } from '../text/quote.ts'
import { triggerWord } from './parts/triggers.ts'

export default defineWorkspaceRule({
  summary: 'Schedules and sensors must use environments from the configuration',
  why: 'A run in an environment that does not exist never starts, or uses the values of the default environment.',
  remedy: 'Use one of the names under `environments` in the configuration, or add the name there.',
  severity: 'warning',
  since: '0.1.0',
  facts: [],
  *check({ pipelines, team }) {
    if (team.environments.length === 0) return
    for (const pipeline of pipelines) {
      for (const trigger of pipeline.triggers) {
        for (const name of trigger.environments) {
          if (name.includes('${{') || team.environments.includes(name)) continue
          const near = soleClosestTo(name, team.environments)
          yield {
            document: pipeline.document,
            at: { path: trigger.environmentsPath },
            message: `${triggerWord(trigger)} runs in environment ${quoted(name)}, which the configuration does not list${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
            subject: name,
          }
        }
      }
    }
  },
})
