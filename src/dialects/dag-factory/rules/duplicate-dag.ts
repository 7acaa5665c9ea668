import { defineWorkspaceRule } from '../../../engine/rule.ts'
import type { Pipeline } from '../../../model/pipeline.ts'
import { gather } from '../../../rules/parts/gather.ts'
import { quoted } from '../../../text/quote.ts'
import { listNames } from '../../../text/wording.ts'
import { dagsIn } from '../inspect.ts'

export default defineWorkspaceRule({
  summary: 'The id of a DAG must be unique',
  why: 'Airflow runs one DAG of an id. Where two files of a folder have the same, the one that is loaded last replaces the other without a message, and Airflow 2 refuses a second loader.',
  remedy: 'Rename one of the DAGs.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipelines, isReviewed }) {
    const own = pipelines.filter((pipeline) => dagsIn(pipeline).length > 0)
    for (const [place, same] of gather(own, placeOf)) {
      const [first, last, ...between] = [same[0], ...same.slice(1).reverse()]
      if (!first || !last || place === '' || !same.some(({ document }) => isReviewed(document))) continue
      const files = [first, ...between].map(({ document }) => document.source.path)
      yield {
        document: last.document,
        at: { path: last.namePath, part: 'key' as const },
        message: `DAG ${quoted(last.name ?? '')} is also in ${listNames(files)}: only one of them runs`,
        subject: 'id',
        related: [first, ...between].slice(0, 5).map(({ document, namePath }) => ({
          document,
          at: { path: namePath, part: 'key' as const },
          message: 'has the same id',
        })),
      }
    }
  },
})

/** Its folder and its id: copies in other folders may be deployed apart. */
function placeOf({ name, document }: Pipeline): string {
  const { path } = document.source
  return `${path.slice(0, path.lastIndexOf('/') + 1)} ${name ?? ''}`
}
