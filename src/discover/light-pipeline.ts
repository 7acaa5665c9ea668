import type { Pipeline } from '../model/pipeline.ts'
import { type Document, withLines } from '../text/document.ts'
import { gettersOf } from '../text/getters.ts'
import { ownTexts } from '../text/own-text.ts'

/** Where the parts of a light pipeline come from. */
export interface Light {
  /** The pipeline of a reading that will be let go. */
  readonly reading: Pipeline
  /** The document of that reading, and the one that stays. */
  readonly read: Document
  readonly stays: Document
  /** The same pipeline of a reading that stays, made at the first question. */
  whole(): Pipeline
}

type Whole = () => Pipeline

const readAgain = gettersOf<Whole, Pick<Pipeline, Heavy>>({
  groups: (whole) => whole().groups,
  tasks: (whole) => whole().tasks,
  nodes: (whole) => whole().nodes,
  parameters: (whole) => whole().parameters,
  handlers: (whole) => whole().handlers,
  expectations: (whole) => whole().expectations,
  sites: (whole) => whole().sites,
  references: (whole) => whole().references,
  gaps: (whole) => whole().gaps,
  taskDefaults: (whole) => whole().taskDefaults,
  others: (whole) => whole().others,
})

type Heavy =
  | 'groups'
  | 'tasks'
  | 'nodes'
  | 'parameters'
  | 'handlers'
  | 'expectations'
  | 'sites'
  | 'references'
  | 'gaps'
  | 'taskDefaults'
  | 'others'

/** The pipeline without its tasks and whatever else needs a tree: these are read when something asks for them. */
export function lightPipeline({ reading, read, stays, whole }: Light): Pipeline {
  const document = reading.document === read ? stays : lightDocument(reading.document, whole)
  const { dialect, ...parts } = smallPartsOf(reading)
  ownTexts(parts)
  return knownPipeline({ ...parts, dialect }, document, whole)
}

/** The same of small parts that are known from another run. */
export function knownPipeline(small: SmallParts, document: Document, whole: Whole): Pipeline {
  return readAgain({ ...small, document, documents: [document] as const }, whole)
}

export type SmallParts = ReturnType<typeof smallPartsOf>

/** What is kept: a few hundred bytes. A copy by `...rest` would read what is read at the first question. */
export function smallPartsOf(pipeline: Pipeline) {
  const { registeredName, pausedTriggers, target } = pipeline
  return {
    key: pipeline.key,
    name: pipeline.name,
    namePath: pipeline.namePath,
    dialect: pipeline.dialect,
    variant: pipeline.variant,
    triggers: pipeline.triggers,
    runPolicy: pipeline.runPolicy,
    owners: pipeline.owners,
    criticality: pipeline.criticality,
    alias: pipeline.alias,
    id: pipeline.id,
    promises: pipeline.promises,
    configurationPath: pipeline.configurationPath,
    ...(registeredName !== undefined && { registeredName }),
    ...(pausedTriggers && { pausedTriggers }),
    ...(target && { target }),
  }
}

const treeAgain = gettersOf<Whole, Pick<Document, 'root'>>({ root: (whole) => whole().document.root })

/** The document in which misspelt keys stand under their right names. */
function lightDocument({ source, problems }: Document, whole: Whole): Document {
  return treeAgain(withLines({ source, problems }), whole)
}
