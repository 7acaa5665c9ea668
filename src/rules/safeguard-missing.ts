import { defineFamilyRule } from '../engine/rule.ts'

export default defineFamilyRule({
  summary: 'Pipelines that run unattended should have a failure alert, retries, a timeout, a run limit and an SLA',
  why: 'No one watches a scheduled run. What is missing here decides whether a failure at night repairs itself, stops, or stays unknown until the data is missed.',
  remedy: 'Add what the finding lists at the root of the file; the fix writes it.',
  severity: 'warning',
  since: '0.1.0',
  lead: 'The pipeline runs unattended without',
})
