import type { Site } from '../../../model/reference.ts'
import { Memo } from '../../../text/memo.ts'
import { type Condition, parseCondition } from './condition.ts'
import { parseTemplate, type Template } from './template.ts'

/** Longer texts may be read again where they are asked for again; for each of them the template is kept while its file is at hand. */
const longText = 50_000
const longTemplates = new Memo<Site, Template>()

/** The expressions of a site, parsed once; those of a condition without marks too. */
export function templateOf(site: Site): Template {
  const condition = conditionOf(site)
  if (condition) return condition
  if (site.text.length <= longText) return parseTemplate(site.text)
  const template = longTemplates.get(site) ?? parseTemplate(site.text)
  longTemplates.set(site, template)
  return template
}

/** A site read as a condition, parsed once; undefined for everything else. */
export function conditionOf(site: Site): Condition | undefined {
  if (!site.isCondition) return undefined
  if (site.text.length <= longText) return parseCondition(site.text)
  const condition = longConditions.get(site) ?? parseCondition(site.text)
  longConditions.set(site, condition)
  return condition
}

const longConditions = new Memo<Site, Condition>()
