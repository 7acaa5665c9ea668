import type { Pipeline } from '../model/pipeline.ts'
import type { Document } from '../text/document.ts'
import { lineStartsOf } from '../text/source.ts'

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

/** The pipeline without its tasks and whatever else needs a tree: these are read when something asks for them. */
export function lightPipeline({ reading, read, stays, whole }: Light): Pipeline {
  const document = reading.document === read ? stays : lightDocument(reading.document, () => whole().document)
  return {
    ...smallPartsOf(reading),
    document,
    documents: [document],
    get groups() {
      return whole().groups
    },
    get tasks() {
      return whole().tasks
    },
    get nodes() {
      return whole().nodes
    },
    get parameters() {
      return whole().parameters
    },
    get handlers() {
      return whole().handlers
    },
    get expectations() {
      return whole().expectations
    },
    get sites() {
      return whole().sites
    },
    get references() {
      return whole().references
    },
    get gaps() {
      return whole().gaps
    },
    get taskDefaults() {
      return whole().taskDefaults
    },
    get others() {
      return whole().others
    },
  }
}

/** What is kept: a few hundred bytes. A copy by `...rest` would read what is read at the first question. */
function smallPartsOf(pipeline: Pipeline) {
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

/** The document in which misspelt keys stand under their right names. */
function lightDocument({ source, problems }: Document, whole: () => Document): Document {
  let starts: readonly number[] | undefined
  return {
    source,
    problems,
    get lineStarts() {
      starts ??= lineStartsOf(source.text)
      return starts
    },
    get root() {
      return whole().root
    },
  }
}
