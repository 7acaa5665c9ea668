import type { Site } from '../../../model/reference.ts'
import { Memo } from '../../../text/memo.ts'
import { type Condition, parseCondition } from './condition.ts'
import { parseTemplate, type Template } from './template.ts'

const templates = new Memo<Site, Template>()
const conditions = new Memo<Site, Condition>()

/** The expressions of a site, parsed once; those of a condition without marks too. */
export function templateOf(site: Site): Template {
  const template = conditionOf(site) ?? templates.get(site) ?? parseTemplate(site.text)
  templates.set(site, template)
  return template
}

/** A site read as a condition, parsed once; undefined for everything else. */
export function conditionOf(site: Site): Condition | undefined {
  if (!site.isCondition) return undefined
  const condition = conditions.get(site) ?? parseCondition(site.text)
  conditions.set(site, condition)
  return condition
}
