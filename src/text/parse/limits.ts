/** What one file may cost. Far above honest pipelines (2,000 tasks), far below what stalls a reader. */
export const limits = {
  /** Bytes of a file; also UTF-16 units of a text that is handed over decoded. */
  bytes: 1_048_576,
  /** Tokens of the lexer; blanks and the lexer's own marks do not count. */
  tokens: 200_000,
  /** Collections inside one another. */
  depth: 64,
  anchors: 1_000,
  aliases: 5_000,
  /** Nodes when every alias is written out. */
  nodes: 100_000,
  /** UTF-16 units of keys and scalars when every alias is written out. */
  text: 16 * 1_048_576,
  /** Problems of one kind; the parser stops at as many errors. */
  problems: 50,
  /** Syntax problems told for one file: what comes after them mostly follows from them. */
  syntaxProblems: 5,
} as const
