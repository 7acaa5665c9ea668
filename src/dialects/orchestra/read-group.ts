import type { Group, NodeKey } from '../../model/pipeline.ts'
import { isUnset, type Path, pathBelow } from '../../text/tree.ts'
import { contentLabel } from './content-label.ts'
import { type Field, fieldBelow, fieldOf, fieldsIn, isTrue, numberSetting } from './fields.ts'
import { entriesAt, keyTable } from './key-table.ts'
import { type Reading, ReadNode } from './read-node.ts'

const groupKeys = keyTable('name', 'condition', 'paused', 'depends_on', 'matrix')

/** Reads a group that has these tasks. */
export function readGroup(reading: Reading, children: readonly NodeKey[]): Group {
  return new ReadGroup(reading, children)
}

class ReadGroup extends ReadNode implements Group {
  readonly kind = 'group'
  readonly label: string
  readonly order = 'graph'
  readonly children: readonly NodeKey[]
  readonly fanOut: Group['fanOut']

  constructor(reading: Reading, children: readonly NodeKey[]) {
    const [name, condition, paused, dependsOn, matrix] = entriesAt(reading.node, groupKeys)
    super(reading, { name, condition, paused, dependsOn })
    this.label = this.name.trim() || (contentLabel(reading.node, this.id) ?? this.id)
    this.children = children
    this.fanOut = matrix ? readFanOut(fieldBelow(this, 'matrix', matrix)) : null
  }

  get fanOutPath(): Path {
    return pathBelow(this.path, 'matrix')
  }
}

function readFanOut(matrix: Field): Group['fanOut'] {
  if (matrix.node === undefined || isUnset(matrix.node)) return null
  return {
    path: matrix.path,
    inputs: fieldsIn(fieldOf(matrix, 'inputs')).map((input) => ({
      name: input.key,
      path: input.path,
      items: input.node?.kind === 'list' ? input.node.items : null,
    })),
    maxParallel: numberSetting(fieldOf(matrix, 'max_parallel')),
    sequential: isTrue(fieldOf(matrix, 'sequential')),
    continuesOnError: isTrue(fieldOf(matrix, 'continue_on_error')),
  }
}
