import { defineFamilyRule } from '../engine/rule.ts'

export default defineFamilyRule({
  summary: 'Unattended pipelines should have a failure alert, retries, a timeout, a run limit and an SLA',
  why: 'No one watches a scheduled run. These settings decide whether a failure at night recovers, stops the run, or stays unnoticed until someone misses the data.',
  remedy: 'Add the settings in the finding at the root of the file; the fix adds them.',
  severity: 'warning',
  since: '0.1.0',
  lead: 'The pipeline runs unattended without',
})
