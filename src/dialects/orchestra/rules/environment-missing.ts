import { definePlatformRule } from '../../../engine/rule.ts'
import { closestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { type Node, nodeAt, type Path, textOf } from '../../../text/tree.ts'

export default definePlatformRule({
  summary: 'Environments in triggers must exist in the workspace',
  why: 'A schedule for an environment that does not exist starts no runs, and there is no alert about it.',
  remedy: 'Write the name of an environment of the workspace, or create it before you merge the change.',
  severity: 'warning',
  since: '0.1.0',
  expertise: 'platform',
  *check({ pipeline, platform }) {
    const { environments } = platform
    if (!environments) return
    const known = new Set(environments.flatMap(({ id, name }) => [id, name]))
    const { root } = pipeline.document
    for (const trigger of pipeline.triggers) {
      for (const { path, text } of environmentPlaces(root, trigger.path)) {
        const name = text.trim()
        if (name === '' || name.includes('{{') || known.has(name)) continue
        const [near] = closestTo(
          name,
          environments.map((environment) => environment.name),
          1,
        )
        const hint = near === undefined ? '' : `; did you mean ${quoted(near)}?`
        const message = `The workspace has no environment ${quoted(name)}${hint}`
        yield { at: { path }, message, subject: `environment ${name}` }
      }
    }
  },
})

/** A schedule has one environment, a sensor one or a list. */
function environmentPlaces(root: Node | undefined, trigger: Path): readonly { readonly path: Path; readonly text: string }[] {
  return ['environment', 'environments'].flatMap((key) => {
    const path = [...trigger, key]
    const node = nodeAt(root, path)
    const places = node?.kind === 'list' ? node.items.map((_, index) => [...path, index]) : [path]
    return places.flatMap((place) => {
      const text = textOf(nodeAt(root, place))
      return text === undefined ? [] : [{ path: place, text }]
    })
  })
}
